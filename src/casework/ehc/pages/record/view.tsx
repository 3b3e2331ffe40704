import { Fields } from '#cases'
import { type Day, parseDay, shortDay, toEpochDay } from '#kit/day'
import { CarriedAnswers, FormErrors, FormFrame, type FormState } from '#kit/form'
import { BackLink, Button, InsetText, Panel, Radios, WarningText } from '#kit/govuk'
import type { LikeTheRequest } from '../../actions/match-child.ts'
import type { Recorded } from '../../actions/record-request.ts'
import type { Asked } from '../../rules/request/asked.ts'
import { Column } from '../request/column.tsx'
import { born, home, name, place } from '../request/questions/about-the-child.tsx'
import { family, safe } from '../request/questions/about-people.tsx'
import type { RequestQuestion } from '../request/questions/question.ts'
import { ShownCode } from '../request/shown-code.tsx'
import { reach, said, whoAsks } from './fields.ts'
import type { Taken, TakingIn } from './taking-in.ts'
import { words } from './words.ts'

/** Everything on one page, as on the paper in front of whoever writes it down. */
export const RecordForm = ({ form, taking }: { form: FormState; taking: TakingIn }) => (
  <Column>
    <BackLink href="/desk" text="Your work" />
    <FormErrors form={form} />
    <h1 class="govuk-heading-l">{taking.words.title}</h1>
    <p class="govuk-body">{taking.words.lead}</p>
    <FormFrame form={form} action={taking.at}>
      <h2 class="govuk-heading-m">{taking.words.came}</h2>
      <Fields fields={[...taking.came, ...(taking.asksWho ? whoAsks : [])]} form={form} />
      {taking.asksWho && <p class="govuk-hint">{words.brought}</p>}
      <Asking title={words.child} questions={[name, born, home, place]} form={form} />
      <h2 class="govuk-heading-m">{taking.words.asker}</h2>
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
  readonly taking: TakingIn
  readonly dates: readonly string[]
  readonly firstDue: Day
  readonly today: Day
  /** Null for whoever may not look through children. */
  readonly alike: readonly LikeTheRequest[] | null
  readonly mayMake: boolean
  readonly fault: string | null
}

/** The second press: the dates it brings, and whose record it is. */
export const RecordCheck = (props: CheckProps) => {
  const { form, taking, asked, dates, firstDue, today, alike, mayMake, fault } = props
  const carried = Object.fromEntries(
    Object.entries(form.answers).filter(([field]) => field !== 'step' && field !== 'child'),
  )
  return (
    <Column>
      <FormErrors form={fault === null ? form : { ...form, errors: [{ field: 'child', message: fault }] }} />
      <h1 class="govuk-heading-l">{words.check}</h1>
      <p class="govuk-body">
        {taking.words.asked}{' '}
        <strong>{[asked.childName, bornInWords(asked.born)].filter(Boolean).join(', ')}</strong>
      </p>
      <InsetText
        html={
          <>
            <h2 class="govuk-heading-s">{words.dates}</h2>
            {dates.map((date) => (
              <p class="govuk-body">{date}</p>
            ))}
          </>
        }
      />
      {toEpochDay(firstDue) - toEpochDay(today) < 14 && <WarningText text={words.late} />}
      {alike?.length === 0 && <p class="govuk-body">{words.none}</p>}
      <FormFrame form={form} action={taking.at}>
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
          <Button text={taking.words.record} name="step" value="record" preventDoubleClick />
          <Button text={words.change} name="step" value="change" classes="govuk-button--secondary" />
        </div>
      </FormFrame>
    </Column>
  )
}

export type RecordedProps = {
  readonly recorded: Recorded
  readonly taking: TakingIn
  readonly taken: Taken
  readonly mayFollow: boolean
  /** They may open the case themselves, and have seen so many of its acts. */
  readonly seen: number | null
}

/** Where it ends: what to tell whoever asked, and what comes next. */
export const RecordedView = ({ recorded, taking, taken, mayFollow, seen }: RecordedProps) => (
  <Column>
    <Panel
      titleText={taking.words.recorded}
      html={
        <>
          {words.reference}
          <br />
          <strong>{recorded.reference}</strong>
        </>
      }
    />
    {taken.dates.slice(0, 2).map((date) => (
      <p class="govuk-body">{date}</p>
    ))}
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
          <a class="govuk-link" href={`/desk/${recorded.reference}/${taken.next.path}?seen=${String(seen)}`}>
            {taken.next.text}
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
      <a class="govuk-link" href={taking.at}>
        {taking.words.another}
      </a>
    </p>
  </Column>
)

const bornInWords = (on: string | undefined): string | null => {
  const day = on === undefined ? null : parseDay(on)
  return day && shortDay(day)
}
