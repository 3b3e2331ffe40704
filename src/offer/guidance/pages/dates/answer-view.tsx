import type { VNode } from 'preact'
import { type Day, dayInWords } from '#kit/day'
import { HelpLines } from '#directory'
import { daysLeft } from '#law'
import { datesAfter, type StartingPoint } from '../../rules/starting-points.ts'
import type { GuidanceRoom } from '../room.ts'
import { calendarAddress } from './calendar-file.ts'
import { DateEntry } from './date-entry.tsx'
import { Excuses } from './excuses.tsx'
import { points, words } from './words.ts'

type AnswerViewProps = { point: StartingPoint; day: Day; today: Day; room: GuidanceRoom }

/** Every date that follows, why, how long is left, and what to do if it is late. */
export const AnswerView = ({ point, day, today, room }: AnswerViewProps): VNode => {
  const dates = datesAfter(point, day)
  const next = dates.find(({ dueOn }) => daysLeft(dueOn, today) >= 0)
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">{words.answerTitle}</h1>
        <p class="wm-lead">{points[point].happened(dayInWords(day))}</p>
        <p class="govuk-body">
          <strong>
            {next
              ? words.next(next.what, dayInWords(next.dueOn), words.left(daysLeft(next.dueOn, today)))
              : words.nextInPast}
          </strong>
        </p>
        <ol class="wm-dates">
          {dates.map((date) => (
            <DateEntry point={point} date={date} today={today} isNext={date === next} />
          ))}
        </ol>
        {dates.some(({ mayBeExcepted }) => mayBeExcepted) && <Excuses day={day} />}
        <section class="wm-no-print">
          <h2 class="govuk-heading-m">{words.calendarTitle}</h2>
          <p class="govuk-body">
            <a class="govuk-link" href={calendarAddress(point, day)} download>
              {words.calendar}
            </a>
            . {words.calendarHint}
          </p>
          <p class="govuk-body">{words.print}</p>
        </section>
        <h2 class="govuk-heading-m">{words.helpTitle}</h2>
        <p class="govuk-body">{words.helpLead}</p>
        <HelpLines helpLines={room.helpLines} />
        <section class="wm-no-print">
          <h2 class="govuk-heading-m">{words.otherTitle}</h2>
          <ul class="govuk-list">
            {words.others.map(({ text, href }) => (
              <li>
                <a class="govuk-link" href={href}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  )
}
