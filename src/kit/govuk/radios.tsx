import { type Choice, ChoiceGroup, type GroupProps } from './choice-group.tsx'
import type { Absent, Optional } from './optional.ts'

export type RadiosProps = GroupProps & {
  name: string
  items: readonly (Choice | Absent)[]
} & Optional<{
    /** The name is used where none is given. */
    idPrefix: string
    /** The value of the choice already made. */
    value: string | number
  }>

export const Radios = ({ name, value, ...props }: RadiosProps) => (
  <ChoiceGroup
    {...props}
    kind="radios"
    idPrefix={props.idPrefix || name}
    describedBy={props.fieldset?.describedBy}
    input={(item) => ({ type: 'radio', name, checked: isChosen(item, value) })}
  />
)

const isChosen = (item: Choice, value: RadiosProps['value']): boolean =>
  item.checked ?? Boolean(value && String(item.value) === String(value))
