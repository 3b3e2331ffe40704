import type { FastifyInstance } from 'fastify'
import type { VNode } from 'preact'
import { HelpLines } from '#directory'
import { steps, weeksOf } from '../../rules/twenty-weeks.ts'
import type { GuidanceRoom } from '../room.ts'
import { Steps } from '../steps.tsx'
import { Timeline } from './timeline.tsx'
import { stepWords, words } from './words.ts'

/** An assessment from the request to the plan: each step drawn, and told beside the drawing. */
export const twentyWeeksPage = (app: FastifyInstance, room: GuidanceRoom): void => {
  app.get('/the-20-weeks', (request, reply) =>
    room.frame(
      request,
      reply,
      { title: words.title, description: words.description },
      <TwentyWeeksView room={room} />,
    ),
  )
}

const TwentyWeeksView = ({ room }: { room: GuidanceRoom }): VNode => {
  const today = room.today()
  const weeks = weeksOf(today)
  const told = steps(today).map(({ name, time, cite, url, caution }) => ({
    ...stepWords[name],
    when: stepWords[name].when(time, weeks),
    law: { cite, url },
    caution,
  }))
  return (
    <>
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="wm-lead">{words.lead(weeks)}</p>
      <p class="govuk-body">{words.few}</p>
      <p class="govuk-body">{words.counting}</p>
      <ul class="govuk-list wm-no-print">
        <li>
          <a class="govuk-link" href="/work-out-your-dates/request">
            {words.dates}
          </a>
        </li>
        <li>
          <a class="govuk-link" href="/letters/ask-for-an-assessment">
            {words.letter}
          </a>
        </li>
      </ul>
      <div class="wm-walk">
        <Timeline weeks={weeks} />
        <Steps steps={told} />
      </div>
      <h2 class="govuk-heading-m">{words.help}</h2>
      <HelpLines helpLines={room.helpLines} />
    </>
  )
}
