import type { ComponentChildren } from 'preact'
import { type Attributes, attributesOf } from './attributes.ts'
import { classNames } from './class-names.ts'
import { type Content, contentOf, hasContent } from './content.ts'
import type { Optional } from './optional.ts'

export type FieldsetProps = Optional<{
  describedBy: string
  legend: LegendProps
  classes: string
  role: 'group' | 'radiogroup'
  attributes: Attributes
  html: ComponentChildren
  children: ComponentChildren
}>

export type LegendProps = Content & Optional<{ classes: string; isPageHeading: boolean }>

export const Fieldset = (props: FieldsetProps) => (
  <fieldset
    class={classNames('govuk-fieldset', props.classes)}
    role={props.role}
    aria-describedby={props.describedBy}
    {...attributesOf(props.attributes)}
  >
    {hasContent(props.legend) && <Legend {...props.legend} />}
    {props.children ?? props.html}
  </fieldset>
)

const Legend = (props: LegendProps) => (
  <legend class={classNames('govuk-fieldset__legend', props.classes)}>
    {props.isPageHeading ? <h1 class="govuk-fieldset__heading">{contentOf(props)}</h1> : contentOf(props)}
  </legend>
)
