import { type Choice, ChoiceGroup, type GroupProps } from './choice-group.tsx'
import { describedBy } from './form-group.tsx'
import type { Absent, Optional } from './optional.ts'

export type CheckboxesProps = GroupProps & {
  name: string
  items: readonly (Checkbox | Absent)[]
} & Optional<{
    /** The name is used where none is given. */
    idPrefix: string
    describedBy: string
    /** The values of the choices already made. */
    values: readonly (string | number)[]
  }>

export type Checkbox = Choice &
  Optional<{
    name: string
    /** Choosing this one clears all the others: "None of these". */
    behaviour: 'exclusive'
  }>

export const Checkboxes = ({ name, values, ...props }: CheckboxesProps) => {
  const idPrefix = props.idPrefix || name
  // Without a fieldset to carry it, the description goes on each box.
  const onEach = props.fieldset ? undefined : describedBy(idPrefix, props.describedBy, props)
  return (
    <ChoiceGroup
      {...props}
      kind="checkboxes"
      idPrefix={idPrefix}
      describedBy={props.fieldset?.describedBy || props.describedBy}
      input={(item: Checkbox) => ({
        type: 'checkbox',
        name: item.name || name,
        checked: item.checked ?? isAmong(values, item),
        'data-behaviour': item.behaviour,
        'aria-describedby': onEach,
      })}
    />
  )
}

const isAmong = (values: CheckboxesProps['values'] = [], item: Checkbox): boolean =>
  values.some((value) => String(value) === String(item.value))
