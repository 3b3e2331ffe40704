import type { ComponentChildren } from 'preact'
import { type Attributes, attributesOf } from './attributes.ts'
import { classNames } from './class-names.ts'
import { type ContentOrChildren, contentOf } from './content.ts'
import type { Optional } from './optional.ts'

export type DetailsProps = ContentOrChildren &
  Optional<{
    summaryText: string
    summaryHtml: ComponentChildren
    id: string
    open: boolean
    classes: string
    attributes: Attributes
  }>

export const Details = (props: DetailsProps) => (
  <details
    id={props.id}
    class={classNames('govuk-details', props.classes)}
    open={props.open}
    {...attributesOf(props.attributes)}
  >
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">{props.summaryHtml || props.summaryText}</span>
    </summary>
    <div class="govuk-details__text">{contentOf(props)}</div>
  </details>
)
