import { type Answers, FormErrors, FormFrame, type FormState } from '#kit/form'
import { Button, InsetText, SummaryList } from '#kit/govuk'
import type { Asker } from '../../../rules/request/asked.ts'
import { checkAt, filesAt, questionAt } from '../addresses.ts'
import { Column } from '../column.tsx'
import { words as fileWords } from '../files/words.ts'
import { questionsFor } from '../questions/order.ts'
import type { ToPutRight } from '../questions/asked-from.ts'
import { saidTo } from './rows.ts'
import { words } from './words.ts'

export type CheckProps = {
  readonly form: FormState
  readonly answers: Answers
  readonly asker: Asker | undefined
  readonly version: number
  /** What the papers that go with it are called. */
  readonly files: readonly string[]
  /** What keeps it from being sent. */
  readonly faults: readonly ToPutRight[]
  /** What they should know before they send it. */
  readonly notes: readonly string[]
}

export const CheckView = ({ form, answers, asker, version, files, faults, notes }: CheckProps) => (
  <Column>
    <FormErrors form={form} />
    <h1 class="govuk-heading-l">{words.title}</h1>
    <p class="govuk-body">{words.lead}</p>
    <SummaryList
      rows={[
        ...questionsFor(asker).map((question) =>
          row(question.title(asker), saidTo(question, answers), questionAt(question.slug, 'check')),
        ),
        row(fileWords.files, files.join('\n'), filesAt),
      ]}
    />
    {faults.map((fault) => (
      <p class="govuk-body" id={idOf(fault)} tabindex={-1}>
        <strong>{saidOf(fault)}</strong>{' '}
        <a class="govuk-link" href={questionAt(fault.slug, 'check')}>
          {words.change}
        </a>
      </p>
    ))}
    {notes.length > 0 && (
      <InsetText
        html={
          <>
            <h2 class="govuk-heading-s">{words.know}</h2>
            {notes.map((note) => (
              <p class="govuk-body">{note}</p>
            ))}
          </>
        }
      />
    )}
    <FormFrame form={form} action={checkAt}>
      <input type="hidden" name="version" value={String(version)} />
      <div class="govuk-button-group">
        {faults.length === 0 && <Button text={words.send} preventDoubleClick />}
        <Button text={words.later} name="step" value="later" classes="govuk-button--secondary" />
      </div>
    </FormFrame>
  </Column>
)

const row = (title: string, said: string, href: string) => ({
  key: { text: title },
  value: { html: <Said text={said} /> },
  actions: { items: [{ text: words.change, href, visuallyHiddenText: `: ${title}` }] },
})

export const idOf = ({ field }: ToPutRight): string => `put-right-${field}`
export const saidOf = ({ slug, message }: ToPutRight): string =>
  slug === 'name' ? words.nameFirst : `${words.putRight}: ${message}.`

const Said = ({ text }: { text: string }) =>
  text === '' ? <span class="govuk-hint">{words.notSaid}</span> : <span class="wm-lines">{text}</span>
