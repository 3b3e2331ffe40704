import type { FastifyInstance } from 'fastify'
import type { VNode } from 'preact'
import { Button } from '#kit/govuk'
import { home, questionAt, serviceAt } from '../addresses.ts'
import { definitionsOn } from '../../rules/definition.ts'
import type { PathwaysRoom } from '../room.ts'
import { words } from './words.ts'

/** What the checker does and keeps, and every service it knows, for those who would rather read. */
export const startPage = (app: FastifyInstance, room: PathwaysRoom): void => {
  app.get(home, (request, reply) =>
    room.frame(
      request,
      reply,
      { title: words.title, description: words.description },
      <StartView room={room} />,
    ),
  )
}

const StartView = ({ room }: { room: PathwaysRoom }): VNode => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="wm-lead">{words.lead}</p>
      <ul class="govuk-list govuk-list--bullet">
        {words.does.map((text) => (
          <li>{text}</li>
        ))}
      </ul>
      <Button text={words.start} href={questionAt()} isStartButton />
      <p class="govuk-body">{words.kept}</p>
      <h2 class="govuk-heading-m">{words.assessTitle}</h2>
      <p class="govuk-body">
        {words.assess}{' '}
        <a class="govuk-link" href="/the-20-weeks">
          {words.assessLink}
        </a>
        .
      </p>
      <h2 class="govuk-heading-m">{words.read}</h2>
      <ul class="govuk-list govuk-list--spaced">
        {definitionsOn(room.pack.services, room.today()).map(({ id, name }) => (
          <li>
            <a class="govuk-link" href={serviceAt(id)}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </div>
  </div>
)
