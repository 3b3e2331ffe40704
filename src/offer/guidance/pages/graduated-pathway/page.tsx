import type { FastifyInstance } from 'fastify'
import type { VNode } from 'preact'
import { HelpLines } from '#directory'
import type { GuidanceRoom } from '../room.ts'
import { Steps } from '../steps.tsx'
import { TextSection } from '../text.tsx'
import { Circle } from './circle.tsx'
import { after, before, steps, words } from './words.ts'

/** Extra help at school, round by round, and what the school owes the family on the way. */
export const graduatedPathwayPage = (app: FastifyInstance, room: GuidanceRoom): void => {
  app.get('/graduated-pathway', (request, reply) =>
    room.frame(
      request,
      reply,
      { title: words.title, description: words.description },
      <PathwayView room={room} />,
    ),
  )
}

const PathwayView = ({ room }: { room: GuidanceRoom }): VNode => (
  <>
    <h1 class="govuk-heading-l">{words.title}</h1>
    <p class="wm-lead">{words.lead}</p>
    {before.map((section) => (
      <TextSection section={section} />
    ))}
    <div class="wm-walk">
      <Circle />
      <Steps steps={steps} />
    </div>
    <p class="govuk-body">{words.unread}</p>
    {after.map((section) => (
      <TextSection section={section} />
    ))}
    <h2 class="govuk-heading-m">{words.help}</h2>
    <HelpLines helpLines={room.helpLines} />
  </>
)
