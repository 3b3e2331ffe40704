import { type Field, Fields } from '#cases'
import type { Finding } from '#documents'
import { answerTo, asked, FormErrors, FormFrame, type FormState } from '#kit/form'
import { BackLink, Button, Details, Select, WarningText } from '#kit/govuk'
import type { SettingOnRecord } from '#people'
import { PaperView } from '../../../final/papers/view.tsx'
import type { ForSettings } from '../../actions/draft-for-setting.ts'
import { HeldBack } from '../not-for-settings/held.tsx'
import { words as markWords } from '../not-for-settings/words.ts'
import { words } from './words.ts'

export const places = [1, 2, 3, 4] as const
export const boxOf = (number: number): string => `setting-${number}`
export const fields: readonly Field[] = [
  { name: 'others', as: 'lines', label: words.others, hint: words.othersHint },
  { name: 'on', as: 'day', label: words.on, missing: 'Enter the day', starts: ['today'] },
]

type Props = {
  readonly reference: string
  readonly form: FormState
  readonly settings: readonly SettingOnRecord[]
  readonly findings: readonly Finding[]
  /** What they will read; undefined where nobody could look, or may. */
  readonly reading?: ForSettings | null
  readonly mayRead?: boolean
  readonly mayMark?: boolean
}

/** Whom to ask, and exactly what they will read. */
export const AskView = ({ reference, form, settings, findings, ...read }: Props) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <BackLink href={`/desk/${reference}`} text={words.back} />
      <FormErrors form={form} />
      {findings.length > 0 && (
        <>
          <WarningText text={words.found} />
          <p class="govuk-body">{words.foundText}</p>
          <ul class="govuk-list govuk-list--bullet">
            {findings.map(({ what, said }) => (
              <li>{words.finding(what, said)}</li>
            ))}
          </ul>
        </>
      )}
      <FormFrame form={form} action={`/desk/${reference}/consult`}>
        <input type="hidden" name="seen" value={answerTo(form.answers, 'seen')} />
        <input type="hidden" name="reading" value={answerTo(form.answers, 'reading')} />
        <h1 class="govuk-heading-l">{words.title}</h1>
        <p class="govuk-body">{words.lead}</p>
        {places.map((number) => (
          <Select
            {...asked(form, boxOf(number))}
            label={{ text: words.setting(number), classes: 'govuk-label--s' }}
            items={[
              { value: '', text: words.nobody },
              ...settings.map(({ id, name }) => ({
                value: id,
                text: name,
                selected: answerTo(form.answers, boxOf(number)) === id,
              })),
            ]}
          />
        ))}
        <Fields
          fields={[
            fields[0]!,
            { name: 'byFamily', as: 'line', label: words.byFamily, hint: words.byFamilyHint },
            fields[1]!,
          ]}
          form={form}
        />
        <WhatTheyRead reference={reference} {...read} />
        <Button text={words.button} preventDoubleClick />
      </FormFrame>
    </div>
  </div>
)

/** The draft as it goes: whole, unless something is marked. */
const WhatTheyRead = ({
  reference,
  reading,
  mayRead,
  mayMark,
}: Pick<Props, 'reference' | 'reading' | 'mayRead' | 'mayMark'>) =>
  reading === undefined ? null : (
    <>
      <h2 class="govuk-heading-m">{words.theyRead}</h2>
      {reading === null && <p class="govuk-body">{words.noDraft}</p>}
      {reading !== null &&
        (mayRead === true ? (
          <>
            <HeldBack {...reading} />
            <Details summaryText={markWords.preview}>
              <PaperView paper={reading.paper} />
            </Details>
          </>
        ) : (
          <p class="govuk-body">{words.keptBack(reading.held.length)}</p>
        ))}
      {mayMark === true && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/desk/${reference}/not-for-settings`}>
            {markWords.change}
          </a>
        </p>
      )}
    </>
  )
