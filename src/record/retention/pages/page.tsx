import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type CasesTables, findCaseByReference } from '#cases'
import { toEpochDay } from '#kit/day'
import { handOver } from '#kit/db'
import { singleQuery } from '#kit/http'
import { judge } from '../actions/judge.ts'
import { judgeRecords } from '../actions/judge-record.ts'
import { findAsked } from '../store/asked.ts'
import { liftHold, placeHold } from '../store/holds.ts'
import { findCertificates, findHolds } from '../store/shown.ts'
import type { RetentionTables } from '../store/tables.ts'
import { certificatePages } from './certificate/page.tsx'
import { leaveLook } from './leave-look.ts'
import { mayKeep, refuse } from './may-keep.ts'
import { recordPages } from './record/page.tsx'
import type { RetentionRoom } from './room.ts'
import { RetentionView } from './view.tsx'
import { words } from './words.ts'

/** `/privacy/retention`: the rules, what is due by them, what is held back, and what was destroyed. */
export const retentionPages = (room: RetentionRoom): void => {
  room.within((app) => {
    app.get('/privacy/retention', (request, reply) => show(room, request, reply, nothing))
    holdForms(app, room)
    recordPages(app, room)
    certificatePages(app, room)
  })
}

type Typed = { readonly reference: string; readonly reason: string; readonly faults: readonly Fault[] }
type Fault = { readonly field: 'reference' | 'reason'; readonly text: string }
const nothing: Typed = { reference: '', reason: '', faults: [] }

const show = async (
  room: RetentionRoom,
  request: FastifyRequest,
  reply: FastifyReply,
  typed: Typed,
): Promise<FastifyReply> => {
  const keeper = await room.keeperOf(request)
  const decision = mayKeep(room, keeper)
  await leaveLook(room, keeper, 'set retention', decision, {})
  if (!decision.ok) return refuse(room, request, reply, decision)
  const db = room.db.withTables<RetentionTables>()
  const today = toEpochDay(room.today())
  const [due, records, holds, certificates] = await Promise.all([
    judge(room.db, room.rules, today),
    judgeRecords(room.db, { authority: room.authority, rules: room.rules, today }),
    findHolds(db),
    findCertificates(db),
  ])
  const asked = await findAsked(
    db,
    records.map(({ record }) => record.id),
  )
  const news = words.news[singleQuery(request.query)['done'] ?? ''] ?? null
  const view = (
    <RetentionView
      {...{ due, records, asked, holds, certificates, typed, news }}
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
      await leaveLook({ ...room, db: handOver(tx) }, keeper, 'hold from destruction', decision, {
        child: file.child_id,
        caseId: file.id,
      })
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
      await leaveLook({ ...room, db: handOver(tx) }, keeper, 'lift hold', decision, {})
    })
    return reply.redirect('/privacy/retention?done=lifted', 303)
  })
}
