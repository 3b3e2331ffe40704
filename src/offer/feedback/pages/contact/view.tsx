import { asked, type FormState } from '#kit/form'
import { Fieldset, Input, WarningText } from '#kit/govuk'
import { words } from './words.ts'

type Props = {
  form: FormState
  months: number
  /** A comment needs no name, and asks for none. */
  withoutName?: boolean
}

export const ContactQuestions = ({ form, months, withoutName }: Props) => (
  <Fieldset legend={{ text: words.heading, classes: 'govuk-fieldset__legend--m' }}>
    <p class="govuk-hint">
      {words.hint} {words.keeping(months)}
    </p>
    {!withoutName && (
      <Input {...asked(form, 'yourName')} label={{ text: words.yourName }} autocomplete="name" />
    )}
    <Input
      {...asked(form, 'yourEmail')}
      label={{ text: words.yourEmail }}
      type="email"
      autocomplete="email"
      spellcheck={false}
    />
    <Input
      {...asked(form, 'yourPhone')}
      label={{ text: words.yourPhone }}
      type="tel"
      autocomplete="tel"
      classes="govuk-input--width-20"
    />
  </Fieldset>
)

/** Above every form of this room: what not to write here, and where to go instead. */
export const NotHere = () => (
  <>
    <WarningText text={words.notHere} iconFallbackText="Important" />
    <p class="govuk-body">
      {words.ownChild}
      <a class="govuk-link" href="/search">
        {words.ownChildLink}
      </a>
      .
    </p>
  </>
)
