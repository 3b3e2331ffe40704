import { type Attributes, attributesOf } from './attributes.ts'
import { classNames } from './class-names.ts'
import { type ContentOrChildren, contentOf } from './content.ts'
import type { Optional } from './optional.ts'

export type InsetTextProps = ContentOrChildren &
  Optional<{ id: string; classes: string; attributes: Attributes }>

export const InsetText = (props: InsetTextProps) => (
  <div
    id={props.id}
    class={classNames('govuk-inset-text', props.classes)}
    {...attributesOf(props.attributes)}
  >
    {contentOf(props)}
  </div>
)
