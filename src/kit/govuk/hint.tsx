import { type Attributes, attributesOf } from './attributes.ts'
import { classNames } from './class-names.ts'
import { type ContentOrChildren, contentOf } from './content.ts'
import type { Optional } from './optional.ts'

export type HintProps = ContentOrChildren & Optional<{ id: string; classes: string; attributes: Attributes }>

export const Hint = (props: HintProps) => (
  <div id={props.id} class={classNames('govuk-hint', props.classes)} {...attributesOf(props.attributes)}>
    {contentOf(props)}
  </div>
)
