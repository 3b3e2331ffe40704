import { BackLink, Button, SummaryList } from '#kit/govuk'
import { FormErrors, FormFrame, type FormState } from '#kit/form'
import type { Person } from '../../store/persons.ts'
import type { ToInvite } from '../../store/to-invite.ts'
import { invitationInWords } from '../admin/account-part.tsx'
import { accountWords } from '../admin/account-words.ts'
import { momentDay } from '../admin/moment.ts'
import type { Field } from '../facts/field.ts'
import { Question } from '../facts/question.tsx'
import { calledBy } from '../record/facts.tsx'
import type { AccountLine } from '../room.ts'
import type { Choice } from './choices.ts'
import { words } from './words.ts'

type Props = {
  readonly form: FormState
  readonly field: Field
  readonly child: Person
  readonly family: readonly ToInvite[]
  readonly accounts: ReadonlyMap<string, AccountLine>
  readonly choices: readonly Choice[]
  readonly now: number
}

export const InviteView = ({ form, field, child, family, accounts, choices, now }: Props) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <BackLink href={`/records/${child.id}`} text={words.back} />
      <FormErrors form={form} />
      <span class="govuk-caption-l">{calledBy(child)}</span>
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{family.length === 0 ? words.nobody : words.intro}</p>
      {family.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{words.now}</h2>
          <SummaryList
            rows={family.map((one) => ({
              key: { text: one.name },
              value: { text: standingOf(one, accounts.get(one.personId) ?? null, now) },
            }))}
          />
        </>
      )}
      {choices.length > 0 && (
        <FormFrame form={form} action={`/records/${child.id}/invite`}>
          <Question
            field={
              choices.some(({ account }) => account !== null) ? { ...field, hint: words.againHint } : field
            }
            state={form}
            options={choices}
          />
          <Button text={words.invite} preventDoubleClick />
        </FormFrame>
      )}
    </div>
  </div>
)

const standingOf = ({ atWork }: ToInvite, account: AccountLine | null, now: number): string => {
  if (atWork) return account === null ? words.atWorkNone : words.atWork
  if (account === null) return words.none
  const last = account.lastIn === null ? accountWords.neverIn : accountWords.lastIn(momentDay(account.lastIn))
  const more = account.state === 'invited' ? invitationInWords(account, now) : last
  return `${accountWords.states[account.state]}. ${more}.`
}
