import { BackLink, Button, WarningText } from '#kit/govuk'
import { FormErrors, FormFrame, type FormState } from '#kit/form'
import { offeredBy } from '../facts/field.ts'
import { Question } from '../facts/question.tsx'
import { fields } from './fields.ts'
import { words } from './words.ts'

export const BreakView = ({ form }: { form: FormState }) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <BackLink href="/home" text={words.back} />
      <FormErrors form={form} />
      <h1 class="govuk-heading-l">{words.title}</h1>
      <WarningText text={words.warning} />
      <FormFrame form={form} action="/emergency">
        {fields.map((field) => (
          <Question field={field} state={form} options={offeredBy(field)} />
        ))}
        <Button text={words.open} classes="govuk-button--warning" preventDoubleClick />
      </FormFrame>
    </div>
  </div>
)

export const EndView = ({ form, action }: { form: FormState; action: string }) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <BackLink href="/home" text={words.back} />
      <FormErrors form={form} />
      <h1 class="govuk-heading-l">{words.endTitle}</h1>
      <p class="govuk-body">{words.endText}</p>
      <FormFrame form={form} action={action}>
        <Button text={words.end} preventDoubleClick />
      </FormFrame>
    </div>
  </div>
)
