import { type Attributes, attributesOf } from './attributes.ts'
import { classNames } from './class-names.ts'
import { type ContentOrChildren, contentOf } from './content.ts'
import type { Optional } from './optional.ts'

export type TagProps = ContentOrChildren & Optional<{ classes: string; attributes: Attributes }>

export const Tag = (props: TagProps) => (
  <strong class={classNames('govuk-tag', props.classes)} {...attributesOf(props.attributes)}>
    {contentOf(props)}
  </strong>
)
