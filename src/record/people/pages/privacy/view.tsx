import { type BrokenGlass, glassReasons } from '#access'
import { BackLink, Button, NotificationBanner, SummaryList } from '#kit/govuk'
import { FormErrors, FormFrame, type FormState } from '#kit/form'
import { type Field, offeredBy } from '../facts/field.ts'
import { Question } from '../facts/question.tsx'
import { Lines } from '../record/part.tsx'
import { words } from './words.ts'

type Emergencies = {
  readonly waiting: readonly BrokenGlass[]
  readonly names: ReadonlyMap<string, string>
  readonly judged: boolean
}

export const EmergenciesView = ({ waiting, names, judged }: Emergencies) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <BackLink href="/home" text={words.back} />
      {judged && <NotificationBanner type="success" titleText={words.saved} text={words.saved} />}
      <h1 class="govuk-heading-l">{words.emergencies}</h1>
      <p class="govuk-body">{words.emergenciesText}</p>
      {waiting.length === 0 && <p class="govuk-body">{words.none}</p>}
      {waiting.map((glass) => (
        <>
          <SummaryList
            card={{
              title: { text: glass.accountName },
              actions: {
                items: [
                  {
                    href: `/privacy/emergencies/${glass.id}`,
                    text: words.judge,
                    visuallyHiddenText: moment.format(glass.from),
                  },
                ],
              },
            }}
            rows={rowsOf(glass, names.get(glass.childId) ?? '')}
          />
        </>
      ))}
    </div>
  </div>
)

type Judging = {
  readonly form: FormState
  readonly glass: BrokenGlass
  readonly child: string
  readonly fields: readonly Field[]
}

export const JudgeView = ({ form, glass, child, fields }: Judging) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <BackLink href="/privacy/emergencies" text={words.emergencies} />
      <FormErrors form={form} />
      <h1 class="govuk-heading-l">{words.judgeTitle}</h1>
      <SummaryList rows={rowsOf(glass, child)} />
      <FormFrame form={form} action={`/privacy/emergencies/${glass.id}`}>
        {fields.map((field) => (
          <Question field={field} state={form} options={offeredBy(field)} />
        ))}
        <Button text={words.save} preventDoubleClick />
      </FormFrame>
    </div>
  </div>
)

const rowsOf = (glass: BrokenGlass, child: string) => [
  { key: { text: words.by }, value: { text: glass.accountName } },
  { key: { text: words.child }, value: { text: child } },
  { key: { text: words.when }, value: { text: moment.format(glass.from) } },
  {
    key: { text: words.why },
    value: { html: <Lines lines={[glassReasons[glass.reason], glass.words, glass.hiddenBecause]} /> },
  },
]

const moment = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/London',
})
