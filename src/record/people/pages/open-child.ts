import { randomUUID } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Allowed, type ChildAct, decide, type Decision, hidden, type Item, type Refusal } from '#access'
import { handOver } from '#kit/db'
import { done, refused, type Result } from '#kit/result'
import { leave } from '#trail'
import type { Doing } from '../actions/doing.ts'
import { reasonToLook } from '../rules/reason-to-look.ts'
import { findChild, itemOf } from '../store/children.ts'
import type { Person } from '../store/persons.ts'
import type { PeopleDatabase } from '../store/tables.ts'
import type { Asking, PeopleRoom } from './room.ts'

export type OpenedChild = {
  readonly child: Person
  readonly item: Item
  readonly asking: Asking
  readonly allowed: Allowed
  /** May they do this too? */
  readonly may: (act: ChildAct) => boolean
  /** What a deed hands in, if it is done now. */
  readonly doing: Doing
}

/**
 * Opens one child's record for one act: decides, and in the same transaction leaves the visit in the trail, whether
 * let in or not, and reads. A child who is not there and one who is not theirs leave the same mark.
 * `silently`: the deed itself leaves the entry, in a transaction of its own.
 */
export const openChild = async <Read>(
  room: PeopleRoom,
  request: FastifyRequest,
  act: ChildAct,
  read: (opened: OpenedChild, tx: PeopleDatabase) => Promise<Read>,
  { silently = false, acts = [act] }: { silently?: boolean; acts?: readonly ChildAct[] } = {},
): Promise<Result<Read, Refusal | 'no such address'>> => {
  const { id } = request.params as { id: string }
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id)) return refused('no such address')
  const asking = await room.askingOf(request)
  return room.db.transaction().execute(async (tx) => {
    const child = await findChild(tx, room.authority, id)
    const item = await itemOf(tx, room.authority, child?.id ?? id)
    const decision = firstAllowed(acts.map((one) => decide(asking.asker, one, item)))
    if (!decision.ok || !silently)
      await leaveVisit(tx, room, asking, request, {
        act: decision.ok ? looked(request, act) : act,
        subject: child?.id ?? id,
        decision,
      })
    if (!decision.ok) return decision
    if (!child) throw new Error('Access let somebody in to a child who is not there.')
    return done(await read(opened(room, request, asking, child, item, decision.value), tx))
  })
}

/** The page for who may not, and for what is not there; the way to prove who they are, where only that is missing. */
export const refuse = (
  room: PeopleRoom,
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: Refusal | 'no such address',
): FastifyReply =>
  refusal === 'prove it is you' ? reply.redirect(room.proveAt(request), 303) : hidden(reply)

/** Leaves one visit: who, what, about whom, and how it came out. */
export const leaveVisit = (
  tx: PeopleDatabase,
  room: PeopleRoom,
  { asker, name, role, team }: Asking,
  request: FastifyRequest,
  visit: { act: string; subject: string | null; decision: Decision; item?: string },
): Promise<void> => {
  const { act, subject, decision, item = null } = visit
  const allowed = decision.ok ? decision.value : null
  return leave(handOver(tx), {
    at: room.now(),
    authority: room.authority,
    actor: {
      accountId: asker.accountId,
      name,
      role: allowed?.role ?? role,
      team,
    },
    act,
    subject,
    item,
    request: visitOf(request),
    caseId: null,
    why: allowed ? reasonToLook(allowed) : 'not known',
    through: allowed?.through ?? null,
    outcome: decision.ok ? 'done' : 'refused',
    glass: allowed?.glass ?? null,
  })
}

/** Who does it, for a deed that leaves its own entry. */
export const doingOf = (
  room: PeopleRoom,
  request: FastifyRequest,
  { asker, name, team }: Asking,
  allowed: Allowed,
): Doing => ({
  authority: room.authority,
  accountId: asker.accountId,
  personId: asker.personId ?? asker.accountId,
  name,
  team,
  allowed,
  why: reasonToLook(allowed),
  today: room.today().toString(),
  now: room.now(),
  request: visitOf(request),
})

const opened = (
  room: PeopleRoom,
  request: FastifyRequest,
  asking: Asking,
  child: Person,
  item: Item,
  allowed: Allowed,
): OpenedChild => ({
  child,
  item,
  asking,
  allowed,
  may: (act) => decide(asking.asker, act, item).ok,
  doing: doingOf(room, request, asking, allowed),
})

/** Whoever opens a form has looked; what they came to do is done when it is sent. */
const looked = (request: FastifyRequest, act: ChildAct): ChildAct =>
  request.method === 'GET' && !act.startsWith('see ') ? 'see child' : act

const firstAllowed = (decisions: readonly Decision[]): Decision =>
  decisions.find(({ ok }) => ok) ?? decisions[0]!

/** One visit, however many entries it leaves. The server's own numbers begin again when it does. */
const visitOf = (request: FastifyRequest): string => {
  const visit = visits.get(request) ?? randomUUID()
  visits.set(request, visit)
  return visit
}

const visits = new WeakMap<FastifyRequest, string>()
