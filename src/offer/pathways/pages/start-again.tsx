import type { FastifyReply, FastifyRequest } from 'fastify'
import { Button } from '#kit/govuk'
import { questionAt } from './addresses.ts'
import type { PathwaysRoom } from './room.ts'
import { words } from './start/words.ts'

/** For an address whose answers no longer open: too old, cut short, or never ours. */
export const startAgain = (room: PathwaysRoom, request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  room.frame(
    request,
    reply,
    { title: words.again.title, noIndex: true, sensitive: true },
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">{words.again.title}</h1>
        <p class="govuk-body">{words.again.text}</p>
        <Button text={words.again.start} href={questionAt()} />
      </div>
    </div>,
    { status: 410, keep: 'never' },
  )
