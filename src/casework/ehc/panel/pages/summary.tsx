import { dayInWords } from '#kit/day'
import { WarningText } from '#kit/govuk'
import type { EhcCase } from '../../rules/state.ts'
import { adviceFor, waitsTooLong } from '../rules/panel.ts'
import { panelsAt } from './meetings/view.tsx'
import { Advice } from './item/view.tsx'
import { summaryWords as words } from './words.ts'

/** Where a case stands with panels: on which list, too late or not, and what was advised. */
export const PanelSummary = ({ state }: { state: EhcCase }) => {
  const { on } = state.panel
  const advice = adviceFor(state)
  return (
    <>
      {on !== null && (
        <section aria-labelledby="panel">
          <h2 class="govuk-heading-m" id="panel">
            {words.title}
          </h2>
          <p class="govuk-body">
            {words.on}{' '}
            <a class="govuk-link" href={`${panelsAt}/${on.meetingId}/${on.itemId}`}>
              {words.meets(dayInWords(on.meetsOn))}
            </a>
          </p>
          {waitsTooLong(on.question, state.receivedOn, on.meetsOn) && <WarningText text={words.late} />}
        </section>
      )}
      {advice !== null && <Advice advice={advice} />}
    </>
  )
}
