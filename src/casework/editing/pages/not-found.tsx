import type { FastifyReply, FastifyRequest } from 'fastify'
import { notFound as words } from '../words.ts'
import type { EditorsRoom } from './room.ts'

/** The same for what is not there and for what somebody may not see. */
export const tellNotFound = (
  { frame }: Pick<EditorsRoom, 'frame'>,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply =>
  frame(
    request,
    reply,
    { title: words.title },
    <>
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.text}</p>
      <p class="govuk-body">
        <a class="govuk-link" href="/desk">
          {words.back}
        </a>
      </p>
    </>,
    { status: 404, keep: 'never' },
  )
