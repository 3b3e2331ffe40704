import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import { contentOf } from './content.ts'
import type { FieldProps } from './form-group.tsx'
import { Input } from './input.tsx'
import type { Optional } from './optional.ts'
import { translations } from './translations.ts'

export type PasswordInputProps = FieldProps &
  Optional<{
    value: string
    autocomplete: string
    showPasswordText: string
    hidePasswordText: string
    showPasswordAriaLabelText: string
    hidePasswordAriaLabelText: string
    passwordShownAnnouncementText: string
    passwordHiddenAnnouncementText: string
    button: Optional<{ classes: string }>
  }>

/** A password that can be shown while it is typed, once the browser code runs. */
export const PasswordInput = (props: PasswordInputProps) => (
  <Input
    name={props.name}
    id={props.id}
    label={props.label}
    hint={props.hint}
    errorMessage={props.errorMessage}
    describedBy={props.describedBy}
    value={props.value}
    disabled={props.disabled}
    attributes={props.attributes}
    type="password"
    spellcheck={false}
    autocapitalize="none"
    autocomplete={props.autocomplete || 'current-password'}
    classes={classNames('govuk-password-input__input govuk-js-password-input-input', props.classes)}
    inputWrapper={{ classes: 'govuk-password-input__wrapper' }}
    formGroup={{
      classes: classNames('govuk-password-input', props.formGroup?.classes),
      attributes: { ...wrapperAttributes(props), ...props.formGroup?.attributes },
      beforeInput: props.formGroup?.beforeInput,
      afterInput: {
        html: (
          <>
            <ShowButton {...props} />
            {contentOf(props.formGroup?.afterInput)}
          </>
        ),
      },
    }}
  />
)

const ShowButton = (props: PasswordInputProps) => (
  <Button
    type="button"
    text={props.showPasswordText ?? 'Show'}
    classes={classNames(
      'govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle',
      props.button?.classes,
    )}
    attributes={{
      'aria-controls': props.id || props.name,
      'aria-label': props.showPasswordAriaLabelText ?? 'Show password',
      hidden: '',
    }}
  />
)

const wrapperAttributes = (props: PasswordInputProps) => ({
  'data-module': 'govuk-password-input',
  ...translations({
    'show-password': props.showPasswordText,
    'hide-password': props.hidePasswordText,
    'show-password-aria-label': props.showPasswordAriaLabelText,
    'hide-password-aria-label': props.hidePasswordAriaLabelText,
    'password-shown-announcement': props.passwordShownAnnouncementText,
    'password-hidden-announcement': props.passwordHiddenAnnouncementText,
  }),
})
