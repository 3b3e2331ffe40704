import { attributesOf } from './attributes.ts'
import { classNames } from './class-names.ts'
import { contentOf } from './content.ts'
import { describedBy, FieldHead, type FieldProps, FormGroup } from './form-group.tsx'
import type { Optional } from './optional.ts'

export type TextareaProps = FieldProps &
  Optional<{ value: string; rows: number | string; spellcheck: boolean; autocomplete: string }>

export const Textarea = (props: TextareaProps) => {
  const id = props.id || props.name
  return (
    <FormGroup formGroup={props.formGroup} hasError={Boolean(props.errorMessage)}>
      <FieldHead id={id} label={props.label} hint={props.hint} errorMessage={props.errorMessage} />
      {contentOf(props.formGroup?.beforeInput)}
      <textarea
        class={classNames('govuk-textarea', props.errorMessage && 'govuk-textarea--error', props.classes)}
        id={id}
        name={props.name}
        rows={Number(props.rows || 5)}
        spellcheck={props.spellcheck}
        disabled={props.disabled}
        aria-describedby={describedBy(id, props.describedBy, props)}
        autocomplete={props.autocomplete}
        {...attributesOf(props.attributes)}
      >
        {kept(props.value)}
      </textarea>
      {contentOf(props.formGroup?.afterInput)}
    </FormGroup>
  )
}

// A browser drops a new line straight after the tag, so an answer that starts with one needs another.
const kept = (value: string | undefined) => (value?.startsWith('\n') ? '\n' + value : value)
