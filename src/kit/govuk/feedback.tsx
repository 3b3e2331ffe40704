import type { ComponentChildren } from 'preact'
import { type Attributes, attributesOf } from './attributes.ts'
import { classNames } from './class-names.ts'
import type { ContentOrChildren } from './content.ts'
import { Heading, type HeadingLevel } from './heading.tsx'
import type { Optional } from './optional.ts'

export type FeedbackProps = ContentOrChildren &
  Optional<{
    titleText: string
    titleHtml: ComponentChildren
    headingLevel: HeadingLevel
    classes: string
    attributes: Attributes
  }>

export const Feedback = (props: FeedbackProps) => {
  const content = (props.children ?? props.html) || (props.text && <p class="govuk-body">{props.text}</p>)
  return (
    <div
      class={classNames('govuk-feedback govuk-width-container', props.classes)}
      {...attributesOf(props.attributes)}
    >
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <Heading level={props.headingLevel || 2} class="govuk-feedback__title">
            {props.titleHtml || props.titleText}
          </Heading>
          {content && <div class="govuk-feedback__body">{content}</div>}
        </div>
      </div>
    </div>
  )
}
