import type { FastifyRequest } from 'fastify'
import { aboutNoChild, type Allowed, type AuthorityAct, decide, type Refusal } from '#access'
import { done, type Result } from '#kit/result'
import type { Doing } from '../actions/doing.ts'
import { doingOf, leaveVisit } from './open-child.ts'
import type { Asking, PeopleRoom } from './room.ts'

export type OpenedWork = { readonly asking: Asking; readonly allowed: Allowed; readonly doing: Doing }

/** Opens a page that is about no one child: decides, and leaves the visit whether let in or not. */
export const openWork = async (
  room: PeopleRoom,
  request: FastifyRequest,
  act: AuthorityAct,
  { silently = false }: { silently?: boolean } = {},
): Promise<Result<OpenedWork, Refusal>> => {
  const asking = await room.askingOf(request)
  const decision = decide(asking.asker, act, aboutNoChild(room.authority))
  if (!decision.ok || !silently)
    await leaveVisit(room.db, room, asking, request, { act, subject: null, decision })
  if (!decision.ok) return decision
  return done({ asking, allowed: decision.value, doing: doingOf(room, request, asking, decision.value) })
}
