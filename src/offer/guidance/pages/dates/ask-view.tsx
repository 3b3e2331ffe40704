import type { VNode } from 'preact'
import type { DatePart, DateProblem, TypedDate } from '#kit/form'
import { Button, DateInput, ErrorSummary } from '#kit/govuk'
import type { StartingPoint } from '../../rules/starting-points.ts'
import { points, problemInWords, words } from './words.ts'

type AskViewProps = { point: StartingPoint; typed?: TypedDate; problem?: DateProblem }

/** The second question: when? What was typed stays, whatever was wrong with it. */
export const AskView = ({ point, typed, problem }: AskViewProps): VNode => {
  const { question, hint } = points[point]
  const message = problem && problemInWords(problem, point)
  const part = (name: DatePart) => ({
    name,
    label: words.parts[name],
    value: typed?.[name] ?? '',
    error: problem?.parts.includes(name) ?? false,
    attributes: { maxlength: '20' },
    ...(point === 'date-of-birth' ? { autocomplete: 'off' } : {}),
  })
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        {problem && (
          <ErrorSummary
            titleText={words.problem}
            errorList={[{ text: message, href: `#date-${problem.parts[0] ?? 'day'}` }]}
          />
        )}
        <form action={`/work-out-your-dates/${point}`} method="get">
          <DateInput
            id="date"
            fieldset={{
              legend: { text: question, classes: 'govuk-fieldset__legend--l', isPageHeading: true },
            }}
            hint={{ text: point === 'date-of-birth' ? hint : `${hint} ${words.hint}` }}
            errorMessage={message === undefined ? undefined : { text: message }}
            items={[part('day'), part('month'), part('year')]}
          />
          <Button text={words.workOut} />
        </form>
        <p class="govuk-body">{words.kept}</p>
      </div>
    </div>
  )
}
