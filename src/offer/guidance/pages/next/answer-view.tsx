import type { VNode } from 'preact'
import { HelpLines } from '#directory'
import type { Day } from '#kit/day'
import { InsetText } from '#kit/govuk'
import { routesFor, type Situation } from '../../rules/routes.ts'
import { CouncilContact } from '../council-contact.tsx'
import type { GuidanceRoom } from '../room.ts'
import { type RouteWords, routeWords } from './route-words.ts'
import { placesInSentence, words } from './words.ts'

type AnswerViewProps = { situation: Situation; room: GuidanceRoom }

/** One or more ways to get help: who acts, what to say, what to bring, what happens then. */
export const AnswerView = ({ situation, room }: AnswerViewProps): VNode => {
  const routes = routesFor(situation)
  const told = routeWords(situation.age, room.today())
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">{words.answerTitle}</h1>
        <p class="wm-lead">{words.answerLead(situation.age, placesInSentence[situation.place])}</p>
        <p class="govuk-body">{words.several(routes.length)}</p>
        <ul class="govuk-list wm-no-print">
          {routes.map((route) => (
            <li>
              <a class="govuk-link" href={`#${route}`}>
                {told[route].title}
              </a>
            </li>
          ))}
        </ul>
        {situation.wishes.includes('health') && <InsetText text={words.urgent} />}
        {routes.map((route) => (
          <Route id={route} told={told[route]} room={room} />
        ))}
        <h2 class="govuk-heading-m">{words.alsoTitle}</h2>
        <p class="govuk-body">{words.ask}</p>
        <ul class="govuk-list govuk-list--spaced wm-no-print">
          <li>
            <a class="govuk-link" href="/could-this-help">
              {words.check}
            </a>
          </li>
          <li>
            <a class="govuk-link" href={datesFromToday(room.today())}>
              {words.dates}
            </a>
          </li>
        </ul>
        <p class="govuk-body wm-no-print">{words.print}</p>
      </div>
    </div>
  )
}

const datesFromToday = ({ day, month, year }: Day): string =>
  `/work-out-your-dates/request?day=${day}&month=${month}&year=${year}`

type RouteProps = { id: string; told: RouteWords; room: GuidanceRoom }

const Route = ({ id, told, room }: RouteProps): VNode => (
  <section class="wm-route" id={id}>
    <h2 class="govuk-heading-m">{told.title}</h2>
    <p class="govuk-body">{told.who}</p>
    {told.say && (
      <>
        <h3 class="govuk-heading-s">{words.say}</h3>
        <blockquote class="wm-say">“{told.say}”</blockquote>
      </>
    )}
    {told.bring && <Points title={words.bring} points={told.bring} />}
    {told.afterwards && <Points title={words.afterwards} points={told.afterwards} />}
    <ul class="govuk-list">
      {told.links.map(({ text, href }) => (
        <li>
          <a class="govuk-link" href={href}>
            {text}
          </a>
        </li>
      ))}
    </ul>
    {told.contact === 'help lines' && (
      <>
        <p class="govuk-body">{words.independent}</p>
        <HelpLines helpLines={room.helpLines.slice(0, 1)} />
      </>
    )}
    {told.contact === 'the council' && <CouncilContact contact={room.site.contact} />}
  </section>
)

const Points = ({ title, points }: { title: string; points: readonly string[] }): VNode => (
  <>
    <h3 class="govuk-heading-s">{title}</h3>
    <ul class="govuk-list govuk-list--bullet">
      {points.map((point) => (
        <li>{point}</li>
      ))}
    </ul>
  </>
)
