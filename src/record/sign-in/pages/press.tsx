import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { PagesRoom } from '../room.ts'
import { Column } from './column.tsx'

/**
 * A deed that is one press of a button. A press without our ticket for this session, or from another site, does
 * nothing: it leads to the page that has the button.
 */
export const press = (
  app: FastifyInstance,
  room: PagesRoom,
  path: string,
  page: string,
  act: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>,
): void => {
  app.post(path, { config: { rateLimit } }, (request, reply) => {
    if (room.guard.inspect(request).verdict === 'ours') return act(request, reply)
    return room.frame(request, reply, { title: words.title, noIndex: true }, <Again page={page} />, {
      status: 403,
      keep: 'never',
    })
  })
}

const rateLimit = { max: 120, timeWindow: '10 minutes' }

const Again = ({ page }: { page: string }) => (
  <Column>
    <h1 class="govuk-heading-l">{words.title}</h1>
    <p class="govuk-body">{words.text}</p>
    <p class="govuk-body">
      <a class="govuk-link" href={page}>
        {words.back}
      </a>
    </p>
  </Column>
)

const words = {
  title: 'Please press that again',
  text: 'The page may have been open for a long time, so we could not be sure it was you. Nothing has been changed.',
  back: 'Go back to the page',
} as const

/** One word of a posted form. */
export const posted = (request: FastifyRequest, field: string): string => {
  const given = (request.body as Record<string, unknown> | undefined)?.[field]
  return typeof given === 'string' ? given : ''
}
