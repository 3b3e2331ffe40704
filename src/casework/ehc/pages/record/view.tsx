import { Fields } from '#cases'
import { type Day, dayInWords, parseDay, shortDay, toEpochDay } from '#kit/day'
import { CarriedAnswers, FormErrors, FormFrame, type FormState } from '#kit/form'
import { BackLink, Button, InsetText, Panel, Radios, WarningText } from '#kit/govuk'
import { dueOn } from '#law'
import type { LikeTheRequest } from '../../actions/match-child.ts'
import type { Recorded } from '../../actions/record-request.ts'
import type { Asked } from '../../rules/request/asked.ts'
import { Column } from '../request/column.tsx'
import { born, home, name, place } from '../request/questions/about-the-child.tsx'
import { family, safe } from '../request/questions/about-people.tsx'
import type { RequestQuestion } from '../request/questions/question.ts'
import { ShownCode } from '../request/shown-code.tsx'
import { came, reach, said, whoAsks } from './fields.ts'
import { words } from './words.ts'

export const recordAt = '/desk/record-request'

/** Everything on one page, as on the paper in front of whoever writes it down. */
export const RecordForm = ({ form }: { form: FormState }) => (
  <Column>
    <BackLink href="/desk" text="Your work" />
    <FormErrors form={form} />
    <h1 class="govuk-heading-l">{words.title}</h1>
    <p class="govuk-body">{words.lead}</p>
    <FormFrame form={form} action={recordAt}>
      <h2 class="govuk-heading-m">{words.came}</h2>
      <Fields fields={[...came, ...whoAsks]} form={form} />
      <p class="govuk-hint">{words.brought}</p>
      <Asking title={words.child} questions={[name, born, home, place]} form={form} />
      <h2 class="govuk-heading-m">{words.asker}</h2>
      <Fields fields={reach} form={form} />
      <Asking title={words.family} questions={[family]} form={form} />
      <Asking title={words.safe} questions={[safe]} form={form} />
      <h2 class="govuk-heading-m">{words.said}</h2>
      <p class="govuk-body">{words.saidText}</p>
      <Fields fields={said} form={form} />
      <Button text={words.onCheck} preventDoubleClick />
    </FormFrame>
  </Column>
)

type AskingProps = {
  readonly title: string
  readonly questions: readonly RequestQuestion[]
  readonly form: FormState
}

/** The public form's own boxes, under a heading of the desk's. */
const Asking = ({ title, questions, form }: AskingProps) => (
  <>
    <h2 class="govuk-heading-m">{title}</h2>
    {questions.map((question) => (
      <>
        {questions.length > 1 && <h3 class="govuk-heading-s">{question.title('somebody else')}</h3>}
        <question.Fields form={form} asker="somebody else" />
      </>
    ))}
  </>
)

export type CheckProps = {
  readonly form: FormState
  readonly asked: Asked
  readonly receivedOn: Day
  readonly today: Day
  /** Null for whoever may not look through children. */
  readonly alike: readonly LikeTheRequest[] | null
  readonly mayMake: boolean
  readonly fault: string | null
}

/** The second press: the dates it brings, and whose record it is. */
export const RecordCheck = ({ form, asked, receivedOn, today, alike, mayMake, fault }: CheckProps) => {
  const decideBy = dueOn('decide whether to assess', receivedOn)
  const carried = Object.fromEntries(
    Object.entries(form.answers).filter(([field]) => field !== 'step' && field !== 'child'),
  )
  return (
    <Column>
      <FormErrors form={fault === null ? form : { ...form, errors: [{ field: 'child', message: fault }] }} />
      <h1 class="govuk-heading-l">{words.check}</h1>
      <p class="govuk-body">
        {words.asked} <strong>{[asked.childName, bornInWords(asked.born)].filter(Boolean).join(', ')}</strong>
      </p>
      <InsetText
        html={
          <>
            <h2 class="govuk-heading-s">{words.dates}</h2>
            <p class="govuk-body">{words.started(dayInWords(receivedOn))}</p>
            <p class="govuk-body">{words.decideBy(dayInWords(decideBy))}</p>
            <p class="govuk-body">{words.finalBy(dayInWords(dueOn('send the final plan', receivedOn)))}</p>
          </>
        }
      />
      {toEpochDay(decideBy) - toEpochDay(today) < 14 && <WarningText text={words.late} />}
      {alike?.length === 0 && <p class="govuk-body">{words.none}</p>}
      <FormFrame form={form} action={recordAt}>
        <CarriedAnswers answers={carried} />
        <Radios
          idPrefix="child"
          name="child"
          fieldset={{ legend: { text: words.choose, classes: 'govuk-fieldset__legend--m' } }}
          hint={{ text: words.chooseHint }}
          {...(fault !== null && { errorMessage: { text: fault } })}
          items={[
            ...(alike ?? []).map((one) => ({
              value: one.id,
              text: [one.name, bornInWords(one.born ?? undefined)].filter(Boolean).join(', '),
              hint: {
                text: [words.like[one.likeness], one.openCase && words.open(one.openCase)]
                  .filter(Boolean)
                  .join('. '),
              },
            })),
            ...(mayMake ? [{ value: 'new', text: words.fresh }] : []),
            { value: 'later', text: words.later },
          ]}
        />
        <div class="govuk-button-group">
          <Button text={words.record} name="step" value="record" preventDoubleClick />
          <Button text={words.change} name="step" value="change" classes="govuk-button--secondary" />
        </div>
      </FormFrame>
    </Column>
  )
}

export type RecordedProps = {
  readonly recorded: Recorded
  readonly receivedOn: Day
  readonly mayFollow: boolean
  /** They may open the case themselves, and have seen so many of its acts. */
  readonly seen: number | null
}

/** Where it ends: what to tell whoever asked, and what comes next. */
export const RecordedView = ({ recorded, receivedOn, mayFollow, seen }: RecordedProps) => (
  <Column>
    <Panel
      titleText={words.recorded}
      html={
        <>
          {words.reference}
          <br />
          <strong>{recorded.reference}</strong>
        </>
      }
    />
    <p class="govuk-body">{words.started(dayInWords(receivedOn))}</p>
    <p class="govuk-body">{words.decideBy(dayInWords(dueOn('decide whether to assess', receivedOn)))}</p>
    {mayFollow ? (
      <>
        <ShownCode label={words.code} code={recorded.code} />
        <p class="govuk-body">{words.codeText}</p>
      </>
    ) : (
      <p class="govuk-body">{words.noCode}</p>
    )}
    <h2 class="govuk-heading-m">{words.next}</h2>
    {seen === null ? (
      <p class="govuk-body">{words.notYours}</p>
    ) : (
      <ul class="govuk-list govuk-list--bullet">
        <li>
          <a
            class="govuk-link"
            href={`/desk/${recorded.reference}/letter/acknowledgement?seen=${String(seen)}`}
          >
            {words.thank}
          </a>
        </li>
        <li>
          <a class="govuk-link" href={`/desk/${recorded.reference}`}>
            {words.toCase}
          </a>
        </li>
      </ul>
    )}
    <p class="govuk-body">
      <a class="govuk-link" href={recordAt}>
        {words.another}
      </a>
    </p>
  </Column>
)

const bornInWords = (on: string | undefined): string | null => {
  const day = on === undefined ? null : parseDay(on)
  return day && shortDay(day)
}
