import { type Answers, answersTo, FormErrors, FormFrame, type FormState } from '#kit/form'
import { Button, InsetText } from '#kit/govuk'
import type { Asker } from '../../../rules/request/asked.ts'
import { questionAt } from '../addresses.ts'
import { Column } from '../column.tsx'
import { headedByTheirBox } from './order.ts'
import type { RequestQuestion } from './question.ts'
import { words } from './words.ts'

export type QuestionViewProps = {
  readonly question: RequestQuestion
  readonly form: FormState
  readonly asker: Asker | undefined
  /** What was in the boxes before anything was typed, as a mark that says nothing. */
  readonly shown: string
  /** Go back to the check afterwards. */
  readonly goesBackTo: 'check' | undefined
  /** The code and its last day, once there is one. */
  readonly kept: { readonly code: string; readonly until: string } | undefined
  /** What another tab or device saved meanwhile, answer by answer. */
  readonly theirs: Answers | undefined
}

export const QuestionView = ({
  question,
  form,
  asker,
  shown,
  goesBackTo,
  kept,
  theirs,
}: QuestionViewProps) => (
  <Column>
    <FormErrors form={form} />
    {theirs && <Elsewhere question={question} theirs={theirs} />}
    {!headedByTheirBox.has(question) && <h1 class="govuk-heading-l">{question.title(asker)}</h1>}
    <FormFrame form={form} action={questionAt(question.slug, goesBackTo)}>
      <input type="hidden" name="shown" value={shown} />
      <question.Fields form={form} asker={asker} />
      {question.slug !== 'name' && <p class="govuk-body">{words.skip}</p>}
      <div class="govuk-button-group">
        <Button text={words.carryOn} />
        <Button text={words.later} name="step" value="later" classes="govuk-button--secondary" />
      </div>
    </FormFrame>
    {kept && <p class="govuk-hint">{words.code(kept.code, kept.until)}</p>}
  </Column>
)

const Elsewhere = ({ question, theirs }: { question: RequestQuestion; theirs: Answers }) => (
  <InsetText
    html={
      <>
        <p class="govuk-body">
          <strong>{words.elsewhere}</strong>
        </p>
        {fieldsOf(question).map((field) => (
          <p class="govuk-body wm-lines">{answersTo(theirs, field).join(', ') || words.empty}</p>
        ))}
        <p class="govuk-body">{words.elsewhereText}</p>
      </>
    }
  />
)

/** Every field of a question, answered or not. */
export const fieldsOf = (question: RequestQuestion): readonly string[] =>
  Object.keys(
    question.reads(() => {
      throw new Error('The names of fields do not depend on the day.')
    }).shape,
  )
