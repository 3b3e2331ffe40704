import { FormErrors, FormFrame, type FormState } from '#kit/form'
import { Button } from '#kit/govuk'
import { Column } from '../column.tsx'
import { NotHere } from '../contact/view.tsx'
import { addListingAt, checkAt } from './steps.ts'
import { words } from './words.ts'

/** What is asked, before it is; and the way back to what was begun. */
export const StartView = ({ form, begun }: { form: FormState; begun: boolean }) => (
  <Column>
    <FormErrors form={form} />
    <h1 class="govuk-heading-l">{words.title}</h1>
    <p class="govuk-body">{words.intro}</p>
    <p class="govuk-body">{words.checked}</p>
    <p class="govuk-body">{words.kept}</p>
    <NotHere />
    {begun && (
      <p class="govuk-body">
        <a class="govuk-link" href={checkAt}>
          {words.carryOn}
        </a>
      </p>
    )}
    <FormFrame form={form} action={addListingAt}>
      <Button text={begun ? words.startAgain : words.start} />
    </FormFrame>
  </Column>
)
