import { type Attributes, attributesOf } from './attributes.ts'
import { classNames } from './class-names.ts'
import { type ContentOrChildren, contentOf } from './content.ts'
import type { Optional } from './optional.ts'

export type ErrorMessageProps = ContentOrChildren &
  Optional<{
    id: string
    classes: string
    attributes: Attributes
    /** Said before the message by a screen reader: "Error" in the page's language. Empty for none. */
    visuallyHiddenText: string
  }>

export const ErrorMessage = ({ visuallyHiddenText = 'Error', ...props }: ErrorMessageProps) => (
  <p
    id={props.id}
    class={classNames('govuk-error-message', props.classes)}
    {...attributesOf(props.attributes)}
  >
    {visuallyHiddenText && (
      <>
        <span class="govuk-visually-hidden">{visuallyHiddenText}:</span>{' '}
      </>
    )}
    {contentOf(props)}
  </p>
)
