import { type Attributes, attributesOf } from './attributes.ts'
import { classNames } from './class-names.ts'
import { type ContentOrChildren, contentOf } from './content.ts'
import type { Optional } from './optional.ts'

export type WarningTextProps = ContentOrChildren &
  Optional<{
    /** Said in place of the exclamation mark, in the page's language. */
    iconFallbackText: string
    classes: string
    attributes: Attributes
  }>

export const WarningText = (props: WarningTextProps) => (
  <div class={classNames('govuk-warning-text', props.classes)} {...attributesOf(props.attributes)}>
    <span class="govuk-warning-text__icon" aria-hidden="true">
      !
    </span>{' '}
    <strong class="govuk-warning-text__text">
      <span class="govuk-visually-hidden">{props.iconFallbackText || 'Warning'}</span> {contentOf(props)}
    </strong>
  </div>
)
