import type { VNode } from 'preact'
import { Button, ErrorSummary } from '#kit/govuk'
import { home, questionAt, resultsAt } from '../addresses.ts'
import type { Mistake, Question, Sent } from './question.ts'
import { words } from './words.ts'

type QuestionViewProps = {
  question: Question
  sent: Sent
  mistake: Mistake | undefined
  locked: string
  /** Names of the questions not asked yet, this one included if it is new. */
  left: readonly string[]
}

export const QuestionView = ({ question, sent, mistake, locked, left }: QuestionViewProps): VNode => {
  const after = left.filter((name) => name !== question.name).length
  const enough = !left.some((name) => ['asker', 'age', 'place', 'worries'].includes(name))
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        {mistake && (
          <ErrorSummary
            titleText={words.problem}
            errorList={[{ text: mistake.text, href: `#${mistake.at}` }]}
          />
        )}
        <form action={`${home}/questions`} method="post" novalidate>
          <input type="hidden" name="s" value={locked} />
          <input type="hidden" name="ask" value={question.name} />
          <question.Fields sent={sent} mistake={mistake} />
          <div class="govuk-button-group">
            <Button text={words.carryOn} />
            {question.unsureButton && (
              <Button text={words.unsure} name="unsure" value="yes" classes="govuk-button--secondary" />
            )}
          </div>
        </form>
        {question.name === 'age' && (
          <p class="govuk-body">
            <a class="govuk-link" href={questionAt(locked, 'born')}>
              {words.age.useBirthday}
            </a>
          </p>
        )}
        {enough && (
          <p class="govuk-body">
            {after > 0 && `${words.left(after)} `}
            <a class="govuk-link" href={resultsAt(locked)}>
              {after > 0 ? words.soFar : words.results}
            </a>
          </p>
        )}
        <p class="govuk-hint">
          {words.kept} {words.you}
        </p>
      </div>
    </div>
  )
}
