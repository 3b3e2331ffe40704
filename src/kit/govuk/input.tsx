import type { VNode } from 'preact'
import { type Attributes, attributesOf } from './attributes.ts'
import { classNames } from './class-names.ts'
import { type Content, contentOf, hasContent } from './content.ts'
import { describedBy, FieldHead, type FieldProps, FormGroup } from './form-group.tsx'
import type { Optional } from './optional.ts'

export type InputProps = FieldProps &
  Optional<{
    type: 'text' | 'email' | 'tel' | 'url' | 'password' | 'search' | 'number'
    inputmode: 'none' | 'text' | 'decimal' | 'numeric' | 'tel' | 'search' | 'email' | 'url'
    value: string
    prefix: AffixProps
    suffix: AffixProps
    autocomplete: string
    pattern: string
    spellcheck: boolean
    autocapitalize: 'none' | 'off' | 'sentences' | 'on' | 'words' | 'characters'
    inputWrapper: Optional<{ classes: string; attributes: Attributes }>
  }>

export type AffixProps = Content & Optional<{ classes: string; attributes: Attributes }>

export const Input = (props: InputProps) => {
  const id = props.id || props.name
  return (
    <FormGroup formGroup={props.formGroup} hasError={Boolean(props.errorMessage)}>
      <FieldHead id={id} label={props.label} hint={props.hint} errorMessage={props.errorMessage} />
      <InputWrapper {...props}>
        <InputElement {...props} id={id} />
      </InputWrapper>
    </FormGroup>
  )
}

const InputElement = (props: InputProps & { id: string }) => (
  <input
    class={classNames('govuk-input', props.classes, props.errorMessage && 'govuk-input--error')}
    id={props.id}
    name={props.name}
    {...typeOf(props)}
    spellcheck={props.spellcheck}
    value={props.value}
    disabled={props.disabled}
    aria-describedby={describedBy(props.id, props.describedBy, props)}
    autocomplete={props.autocomplete}
    autocapitalize={props.autocapitalize}
    pattern={props.pattern}
    inputmode={props.inputmode}
    {...attributesOf(props.attributes)}
  />
)

// Preact's types tie each type of input to roles of its own; we give no role, so any type will do.
const typeOf = ({ type }: InputProps): object => ({ type: type || 'text' })

const InputWrapper = ({ prefix, suffix, formGroup, ...props }: InputProps & { children: VNode }) => {
  const neighbours = [prefix, suffix, formGroup?.beforeInput, formGroup?.afterInput]
  if (!neighbours.some(hasContent)) return props.children
  return (
    <div
      class={classNames('govuk-input__wrapper', props.inputWrapper?.classes)}
      {...attributesOf(props.inputWrapper?.attributes)}
    >
      {contentOf(formGroup?.beforeInput)}
      {hasContent(prefix) && <Affix side="prefix" {...prefix} />}
      {props.children}
      {hasContent(suffix) && <Affix side="suffix" {...suffix} />}
      {contentOf(formGroup?.afterInput)}
    </div>
  )
}

// Hidden from screen readers, so the label must say the unit too.
const Affix = ({ side, ...props }: AffixProps & { side: 'prefix' | 'suffix' }) => (
  <div
    class={classNames(`govuk-input__${side}`, props.classes)}
    aria-hidden="true"
    {...attributesOf(props.attributes)}
  >
    {contentOf(props)}
  </div>
)
