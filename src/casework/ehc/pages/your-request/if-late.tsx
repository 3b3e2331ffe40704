import { dayInWords } from '#kit/day'
import { InsetText, WarningText } from '#kit/govuk'
import { dutyInWords, type Standing } from './standing.ts'
import { words } from './words.ts'

/** What is late with us, with how to ask for it, and what the law lets be late. */
export const IfLate = ({ standing: { late, excepted } }: { standing: Standing }) => (
  <>
    {late.length > 0 && (
      <>
        <WarningText text={words.late} />
        {late.map((line) => (
          <p class="govuk-body">{words.lateOf(dutyInWords(line), dayInWords(line.due))}</p>
        ))}
        <p class="govuk-body">
          {words.lateDo}{' '}
          <a class="govuk-link" href="/letters/ask-for-a-decision">
            {words.letter}
          </a>
        </p>
        <p class="govuk-body">{words.lateMore}</p>
      </>
    )}
    {excepted.map((line) => (
      <InsetText text={words.excepted(dutyInWords(line), dayInWords(line.due))} />
    ))}
  </>
)
