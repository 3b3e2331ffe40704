import { Checkboxes, Input, Radios } from '#kit/govuk'
import { answersTo, asked, askedToChoose, type FormState } from '#kit/form'
import { adviceGivers } from '#law'
import type { Option } from './options.ts'
import { words } from './words.ts'

export const boxOf = (kind: string): string => `ask-${kind.replace(/ /g, '-')}`

/** Whom the case can ask, kind by kind, as the law lists them. */
export const WhomFields = ({ options, form }: { options: readonly Option[]; form: FormState }) => (
  <>
    {adviceGivers.map(({ kind, paragraph }) => {
      const theirs = options.filter((one) => one.kind === kind)
      if (theirs.length === 0) return null
      return (
        <Checkboxes
          name={boxOf(kind)}
          idPrefix={boxOf(kind)}
          values={answersTo(form.answers, boxOf(kind))}
          fieldset={{ legend: { text: words.kinds[kind] ?? kind, classes: 'govuk-fieldset__legend--s' } }}
          hint={{ text: `Regulation 6(1)(${paragraph}). ${kind === 'medical' ? words.medicalHint : ''}` }}
          items={theirs.map((one) => ({
            value: one.key,
            text: one.who,
            hint: { text: `${one.hint} ${reachOf(one)}`.trim() },
          }))}
        />
      )
    })}
  </>
)

const reachOf = ({ kind, personId, organisationId, teamId, email }: Option): string => {
  if (kind === 'family') return ''
  if (personId !== null || organisationId !== null || teamId !== null) return `${words.account}.`
  return email === null ? words.paper : `${words.code} ${email}.`
}

/** One more, whom nobody listed: by name, with why they are asked. */
export const SomebodyElse = ({ form }: { form: FormState }) => (
  <fieldset class="govuk-fieldset">
    <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{words.somebodyElse}</legend>
    <p class="govuk-hint">{words.somebodyElseHint}</p>
    <Input {...asked(form, 'other')} label={{ text: words.name }} />
    <Input
      {...asked(form, 'email')}
      type="email"
      autocomplete="off"
      label={{ text: words.email }}
      hint={{ text: words.emailHint }}
    />
    <Radios
      {...askedToChoose(form, 'why')}
      fieldset={{ legend: { text: words.because } }}
      items={[
        { value: 'asked for by the family', text: words.wish },
        { value: 'other', text: words.ours },
      ]}
    />
  </fieldset>
)
