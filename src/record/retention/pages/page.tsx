import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { aboutNoChild, decide, type Decision, hidden } from '#access'
import { type CasesTables, findCaseByReference } from '#cases'
import { toEpochDay } from '#kit/day'
import { handOver } from '#kit/db'
import { singleQuery } from '#kit/http'
import { leave } from '#trail'
import { judge } from '../actions/judge.ts'
import { liftHold, placeHold } from '../store/holds.ts'
import { findCertificates, findHolds } from '../store/shown.ts'
import type { RetentionTables } from '../store/tables.ts'
import type { Keeper, RetentionRoom } from './room.ts'
import { RetentionView } from './view.tsx'
import { words } from './words.ts'

/** `/privacy/retention`: the rules, what is due by them, what is held back, and what was destroyed. */
export const retentionPages = (room: RetentionRoom): void => {
  room.within((app) => {
    app.get('/privacy/retention', (request, reply) => show(room, request, reply, nothing))
    holdForms(app, room)
  })
}

type Typed = { readonly reference: string; readonly reason: string; readonly faults: readonly Fault[] }
type Fault = { readonly field: 'reference' | 'reason'; readonly text: string }
const nothing: Typed = { reference: '', reason: '', faults: [] }

const mayKeep = ({ authority }: RetentionRoom, { asker }: Keeper): Decision =>
  decide(asker, 'set retention', aboutNoChild(authority))

const refuse = (room: RetentionRoom, request: FastifyRequest, reply: FastifyReply, decision: Decision) =>
  !decision.ok && decision.reason === 'prove it is you'
    ? reply.redirect(room.proveAt(request), 303)
    : hidden(reply)

const show = async (
  room: RetentionRoom,
  request: FastifyRequest,
  reply: FastifyReply,
  typed: Typed,
): Promise<FastifyReply> => {
  const keeper = await room.keeperOf(request)
  const decision = mayKeep(room, keeper)
  await leaveLook(room, keeper, 'set retention', decision, null)
  if (!decision.ok) return refuse(room, request, reply, decision)
  const db = room.db.withTables<RetentionTables>()
  const [due, holds, certificates] = await Promise.all([
    judge(room.db, room.rules, toEpochDay(room.today())),
    findHolds(db),
    findCertificates(db),
  ])
  const done = singleQuery(request.query)['done']
  const news = done === 'placed' ? words.placed : done === 'lifted' ? words.lifted : null
  const view = (
    <RetentionView
      {...{ due, holds, certificates, typed, news }}
      rules={room.rules}
      ticket={room.guard.mint(request, reply)}
    />
  )
  const failed = typed.faults.length > 0
  return room.frame(request, reply, { title: words.title, failed }, view, {
    status: failed ? 422 : 200,
    keep: 'never',
  })
}

const holdForms = (app: FastifyInstance, room: RetentionRoom): void => {
  app.post('/privacy/retention', async (request, reply) => {
    const keeper = await room.keeperOf(request)
    const decision = mayKeep(room, keeper)
    if (!decision.ok) return refuse(room, request, reply, decision)
    const body = (request.body ?? {}) as Record<string, unknown>
    const word = (field: string) => (typeof body[field] === 'string' ? body[field].trim().slice(0, 500) : '')
    const [reference, reason] = [word('reference').toUpperCase(), word('reason')]
    if (room.guard.inspect(request).verdict !== 'ours') return reply.redirect('/privacy/retention', 303)
    const file = await findCaseByReference(room.db.withTables<CasesTables>(), reference)
    const faults: Fault[] = [
      ...(file ? [] : [{ field: 'reference', text: words.referenceMissing } as const]),
      ...(reason === '' ? [{ field: 'reason', text: words.reasonMissing } as const] : []),
    ]
    if (!file || faults.length > 0) return show(room, request, reply, { reference, reason, faults })
    await room.db.transaction().execute(async (tx) => {
      const hold = { about: { caseId: file.id }, reason, by: keeper.name, on: room.today().toString() }
      await placeHold(tx.withTables<RetentionTables>(), hold)
      await leaveLook({ ...room, db: handOver(tx) }, keeper, 'hold from destruction', decision, file)
    })
    return reply.redirect('/privacy/retention?done=placed', 303)
  })
  app.post('/privacy/retention/lift', async (request, reply) => {
    const keeper = await room.keeperOf(request)
    const decision = mayKeep(room, keeper)
    if (!decision.ok) return refuse(room, request, reply, decision)
    const { hold } = (request.body ?? {}) as { readonly hold?: unknown }
    const holds = await findHolds(room.db.withTables<RetentionTables>())
    const found = holds.find(({ id }) => id === hold)
    if (room.guard.inspect(request).verdict !== 'ours' || !found)
      return reply.redirect('/privacy/retention', 303)
    await room.db.transaction().execute(async (tx) => {
      await liftHold(tx.withTables<RetentionTables>(), found.id, keeper.name, room.today().toString())
      await leaveLook({ ...room, db: handOver(tx) }, keeper, 'lift hold', decision, null)
    })
    return reply.redirect('/privacy/retention?done=lifted', 303)
  })
}

const leaveLook = (
  { db, authority }: Pick<RetentionRoom, 'db' | 'authority'>,
  { asker, accountId, name, team, request }: Keeper,
  act: string,
  decision: Decision,
  file: { readonly id: string; readonly child_id: string | null } | null,
): Promise<void> =>
  leave(db, {
    at: asker.now,
    authority,
    actor: {
      accountId,
      name,
      role: decision.ok ? decision.value.role : (asker.memberships[0]?.role ?? 'none'),
      team,
    },
    act,
    subject: file?.child_id ?? null,
    caseId: file?.id ?? null,
    item: null,
    why: decision.ok ? 'keeping to the law' : 'not known',
    through: decision.ok ? decision.value.through : null,
    outcome: decision.ok ? 'done' : 'refused',
    glass: null,
    request,
  })
