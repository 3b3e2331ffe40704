import { attributesOf, type Attributes } from './attributes.ts'
import { classNames } from './class-names.ts'
import { contentOf } from './content.ts'
import { describedBy, FieldHead, type FieldProps, FormGroup } from './form-group.tsx'
import type { Absent, Optional } from './optional.ts'

export type SelectProps = FieldProps &
  Optional<{
    items: readonly (SelectItem | Absent)[]
    /** The value of the choice already made. */
    value: string | number
  }>

export type SelectItem = { text: string } & Optional<{
  /** The text is sent where no value is given. */
  value: string | number
  selected: boolean
  disabled: boolean
  attributes: Attributes
}>

export const Select = (props: SelectProps) => {
  const id = props.id || props.name
  return (
    <FormGroup formGroup={props.formGroup} hasError={Boolean(props.errorMessage)}>
      <FieldHead id={id} label={props.label} hint={props.hint} errorMessage={props.errorMessage} />
      {contentOf(props.formGroup?.beforeInput)}
      <select
        class={classNames('govuk-select', props.classes, props.errorMessage && 'govuk-select--error')}
        id={id}
        name={props.name}
        disabled={props.disabled}
        aria-describedby={describedBy(id, props.describedBy, props)}
        {...attributesOf(props.attributes)}
      >
        {props.items?.map((item) => item && <Option {...item} chosen={props.value} />)}
      </select>
      {contentOf(props.formGroup?.afterInput)}
    </FormGroup>
  )
}

const Option = ({ chosen, text, value, ...item }: SelectItem & { chosen: SelectProps['value'] }) => (
  <option
    {...(value === undefined ? {} : { value: String(value) })}
    selected={item.selected ?? Boolean(chosen && String(value ?? text) === String(chosen))}
    disabled={item.disabled}
    {...attributesOf(item.attributes)}
  >
    {text}
  </option>
)
