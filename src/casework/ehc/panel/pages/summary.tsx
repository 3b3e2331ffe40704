import { dayInWords } from '#kit/day'
import { WarningText } from '#kit/govuk'
import type { SummaryProps } from '../../pages/desk/summary.tsx'
import { adviceFor, questionAt, waitsTooLong } from '../rules/panel.ts'
import { commands } from './desk-words.ts'
import { panelsAt } from './meetings/view.tsx'
import { Advice } from './item/view.tsx'
import { summaryWords as words } from './words.ts'

type Props = Pick<SummaryProps, 'file' | 'state' | 'readsPanel' | 'mayDo'>

/** Where a case stands with panels: on which list, too late or not, what was advised; and the way on a list, or off it. */
export const PanelSummary = ({ file, state, readsPanel, mayDo }: Props) => {
  const { on } = state.panel
  const advice = adviceFor(state)
  const [command, path] =
    on === null ? (['put on panel', 'panel'] as const) : (['take off panel', 'take-off-panel'] as const)
  const mayMove = questionAt(state.stage) !== null && mayDo(command)
  if (!mayMove && !readsPanel) return null
  return (
    <>
      {(on !== null || mayMove) && (
        <section aria-labelledby="panel">
          <h2 class="govuk-heading-m" id="panel">
            {words.title}
          </h2>
          {on !== null && readsPanel && (
            <>
              <p class="govuk-body">
                {words.on}{' '}
                <a class="govuk-link" href={`${panelsAt}/${on.meetingId}/${on.itemId}`}>
                  {words.meets(dayInWords(on.meetsOn))}
                </a>
              </p>
              {waitsTooLong(on.question, state.receivedOn, on.meetsOn) && <WarningText text={words.late} />}
            </>
          )}
          {mayMove && (
            <p class="govuk-body">
              <a class="govuk-link" href={`/desk/${file.reference}/${path}?seen=${file.last_act}`}>
                {commands[command].button}
              </a>
            </p>
          )}
        </section>
      )}
      {advice !== null && readsPanel && <Advice advice={advice} />}
    </>
  )
}
