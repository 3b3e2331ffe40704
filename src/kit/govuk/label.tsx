import { type Attributes, attributesOf } from './attributes.ts'
import { classNames } from './class-names.ts'
import { type ContentOrChildren, contentOf } from './content.ts'
import type { Optional } from './optional.ts'

export type LabelProps = ContentOrChildren &
  Optional<{
    for: string
    /** Where the question is the page's only one, its label is the page's heading. */
    isPageHeading: boolean
    classes: string
    attributes: Attributes
  }>

export const Label = (props: LabelProps) => {
  const content = contentOf(props)
  if (!content) return null
  const label = (
    <label
      class={classNames('govuk-label', props.classes)}
      for={props.for}
      {...attributesOf(props.attributes)}
    >
      {content}
    </label>
  )
  return props.isPageHeading ? <h1 class="govuk-label-wrapper">{label}</h1> : label
}
