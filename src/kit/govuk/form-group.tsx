import type { ComponentChildren } from 'preact'
import { type Attributes, attributesOf } from './attributes.ts'
import { classNames } from './class-names.ts'
import type { Content } from './content.ts'
import { ErrorMessage, type ErrorMessageProps } from './error-message.tsx'
import { Hint, type HintProps } from './hint.tsx'
import { Label, type LabelProps } from './label.tsx'
import type { Optional } from './optional.ts'

/** What every question has: a name, words, and, after a mistake, what went wrong. */
export type FieldProps = { name: string; label: LabelProps } & Optional<{
  /** The name is used where no id is given. */
  id: string
  hint: HintProps
  errorMessage: ErrorMessageProps
  /** Ids of further elements that describe the field. */
  describedBy: string
  disabled: boolean
  formGroup: FormGroupOptions
  classes: string
  attributes: Attributes
}>

export type FormGroupOptions = Optional<{
  classes: string
  attributes: Attributes
  beforeInput: Content
  afterInput: Content
}>

interface Described {
  hint?: HintProps | undefined
  errorMessage?: ErrorMessageProps | undefined
}

/** The ids of what describes a field, in the order in which they are read out. */
export const describedBy = (
  id: string | undefined,
  others: string | undefined,
  { hint, errorMessage }: Described,
) => classNames(others, hint && `${id}-hint`, errorMessage && `${id}-error`) || undefined

export const FormGroup = (props: {
  formGroup: Optional<{ classes: string; attributes: Attributes }> | undefined
  hasError: boolean
  children: ComponentChildren
}) => (
  <div
    class={classNames(
      'govuk-form-group',
      props.hasError && 'govuk-form-group--error',
      props.formGroup?.classes,
    )}
    {...attributesOf(props.formGroup?.attributes)}
  >
    {props.children}
  </div>
)

export const FieldHead = ({ id, label, ...described }: Described & { id: string; label: LabelProps }) => (
  <>
    <Label {...label} for={id} />
    <HintAndError id={id} {...described} />
  </>
)

export const HintAndError = ({ id, hint, errorMessage }: Described & { id: string | undefined }) => (
  <>
    {hint && <Hint {...hint} id={`${id}-hint`} />}
    {errorMessage && <ErrorMessage {...errorMessage} id={`${id}-error`} />}
  </>
)
