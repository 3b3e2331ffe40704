import type { FastifyReply, FastifyRequest } from 'fastify'
import { aboutNoChild, decide, type Decision, hidden } from '#access'
import type { Keeper, RetentionRoom } from './room.ts'

/** Those who look after how long records are kept, and have just proved who they are. */
export const mayKeep = ({ authority }: RetentionRoom, { asker }: Keeper): Decision =>
  decide(asker, 'set retention', aboutNoChild(authority))

export const refuse = (
  room: RetentionRoom,
  request: FastifyRequest,
  reply: FastifyReply,
  decision: Decision,
) =>
  !decision.ok && decision.reason === 'prove it is you'
    ? reply.redirect(room.proveAt(request), 303)
    : hidden(reply)
