import type { VNode } from 'preact'
import { HelpLines } from '#directory'
import type { Day } from '#kit/day'
import type { PathwaysRoom } from './room.ts'
import { words } from './always-words.ts'

/** On every page, whatever was answered: the right to ask for an assessment. Nothing stands before it. */
export const Assessment = ({ today }: { today: Day }): VNode => (
  <section class="wm-people" id="assessment">
    <h2 class="govuk-heading-m">{words.assessTitle}</h2>
    {words.assess.map((text) => (
      <p class="govuk-body">{text}</p>
    ))}
    <ul class="govuk-list">
      {linksFrom(today).map(({ text, href }) => (
        <li>
          <a class="govuk-link" href={href}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  </section>
)

const linksFrom = ({ day, month, year }: Day) => [
  { text: words.dates, href: `/work-out-your-dates/request?day=${day}&month=${month}&year=${year}` },
  { text: words.letter, href: '/letters/ask-for-an-assessment' },
  { text: words.steps, href: '/the-20-weeks' },
]

/** Free advice that is not the council's. */
export const Independent = ({ room }: { room: PathwaysRoom }): VNode => (
  <>
    <h2 class="govuk-heading-m">{words.independentTitle}</h2>
    <p class="govuk-body">{words.independent}</p>
    <HelpLines helpLines={room.helpLines.slice(0, 1)} />
  </>
)
