import { BackLink, Button } from '#kit/govuk'
import { FormErrors, FormFrame, type FormState, TicketField } from '#kit/form'
import type { Merge } from '../../store/merges.ts'
import type { Person } from '../../store/persons.ts'
import type { Field } from '../facts/field.ts'
import { Question } from '../facts/question.tsx'
import { calledBy } from '../record/facts.tsx'
import { words } from './words.ts'

type Props = {
  readonly form: FormState
  readonly child: Person
  readonly merges: readonly Merge[]
  readonly fields: readonly Field[]
}

export const MergeView = ({ form, child, merges, fields }: Props) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <BackLink href={`/records/${child.id}`} text={words.back} />
      <FormErrors form={form} />
      <span class="govuk-caption-l">{calledBy(child)}</span>
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.intro}</p>
      <FormFrame form={form} action={`/records/${child.id}/merge`}>
        {fields.map((field) => (
          <Question field={field} state={form} options={[]} />
        ))}
        <Button text={words.merge} preventDoubleClick />
      </FormFrame>
      {merges.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{words.before}</h2>
          {merges.map((merge) => (
            <form method="post" action={`/records/${child.id}/merge/${merge.id}/undo`}>
              <TicketField ticket={form.ticket} />
              <p class="govuk-body">{`${calledBy(merge)}, ${words.on(day.format(merge.done_at))}: ${merge.reason}`}</p>
              <Button text={words.undo} classes="govuk-button--secondary" preventDoubleClick />
            </form>
          ))}
        </>
      )}
    </div>
  </div>
)

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' })
