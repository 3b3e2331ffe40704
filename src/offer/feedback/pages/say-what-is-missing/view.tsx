import { asked, FormErrors, FormFrame, type FormState } from '#kit/form'
import { Button, Input, Textarea } from '#kit/govuk'
import { Column } from '../column.tsx'
import { ContactQuestions, NotHere } from '../contact/view.tsx'
import { words } from './words.ts'

export const SayWhatIsMissing = ({ form, months }: { form: FormState; months: number }) => (
  <Column>
    <FormErrors form={form} />
    <h1 class="govuk-heading-l">{words.title}</h1>
    <p class="govuk-body">{words.intro}</p>
    <NotHere />
    <FormFrame form={form} action="/say-what-is-missing">
      <Textarea
        {...asked(form, 'lookingFor')}
        label={{ text: words.lookingFor, classes: 'govuk-label--m' }}
        hint={{ text: words.lookingForHint }}
        rows={3}
      />
      <Input
        {...asked(form, 'place')}
        label={{ text: words.place }}
        hint={{ text: words.placeHint }}
        classes="govuk-input--width-20"
      />
      <Input
        {...asked(form, 'age')}
        label={{ text: words.age }}
        hint={{ text: words.ageHint }}
        inputmode="numeric"
        classes="govuk-input--width-2"
      />
      <ContactQuestions form={form} months={months} />
      <Button text={words.send} preventDoubleClick />
    </FormFrame>
  </Column>
)
