import { type Answers, FormErrors, FormFrame, type FormState } from '#kit/form'
import { Button, InsetText, SummaryList } from '#kit/govuk'
import type { Asker } from '../../../rules/request/asked.ts'
import { checkAt, questionAt } from '../addresses.ts'
import { Column } from '../column.tsx'
import { questionsFor } from '../questions/order.ts'
import type { ToPutRight } from '../questions/asked-from.ts'
import { saidTo } from './rows.ts'
import { words } from './words.ts'

export type CheckProps = {
  readonly form: FormState
  readonly answers: Answers
  readonly asker: Asker | undefined
  readonly version: number
  /** What keeps it from being sent. */
  readonly faults: readonly ToPutRight[]
  /** What they should know before they send it. */
  readonly notes: readonly string[]
}

export const CheckView = ({ form, answers, asker, version, faults, notes }: CheckProps) => (
  <Column>
    <FormErrors form={form} />
    <h1 class="govuk-heading-l">{words.title}</h1>
    <p class="govuk-body">{words.lead}</p>
    <SummaryList
      rows={questionsFor(asker).map((question) => {
        const title = question.title(asker)
        return {
          key: { text: title },
          value: { html: <Said text={saidTo(question, answers)} /> },
          actions: {
            items: [
              {
                text: words.change,
                href: questionAt(question.slug, 'check'),
                visuallyHiddenText: `: ${title}`,
              },
            ],
          },
        }
      })}
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

export const idOf = ({ field }: ToPutRight): string => `put-right-${field}`
export const saidOf = ({ slug, message }: ToPutRight): string =>
  slug === 'name' ? words.nameFirst : `${words.putRight}: ${message}.`

const Said = ({ text }: { text: string }) =>
  text === '' ? <span class="govuk-hint">{words.notSaid}</span> : <span class="wm-lines">{text}</span>
