import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { decide, type Decision, hidden } from '#access'
import { toEpochDay } from '#kit/day'
import { handOver } from '#kit/db'
import { singleQuery } from '#kit/http'
import { findNames, itemOf, type PeopleTables } from '#people'
import { destroyRecord } from '../../actions/destroy-record.ts'
import { previewRecord } from '../../actions/preview-record.ts'
import { findAsked, insertAsked, takeBackAsked } from '../../store/asked.ts'
import { placeHold } from '../../store/holds.ts'
import { findCertificateOf } from '../../store/shown.ts'
import type { RetentionTables } from '../../store/tables.ts'
import { leaveLook } from '../leave-look.ts'
import { mayKeep } from '../may-keep.ts'
import type { Keeper, RetentionRoom } from '../room.ts'
import { RecordView } from './view.tsx'
import { words } from './words.ts'

const address = '/privacy/retention/records/:child'

/** `/privacy/retention/records/…`: what destroying one child’s record would reach; one asks, another agrees. */
export const recordPages = (app: FastifyInstance, room: RetentionRoom): void => {
  app.get(address, (request, reply) =>
    opened(room, request, reply, (one) => show(room, request, reply, one, null)),
  )
  app.post(`${address}/ask`, (request, reply) =>
    opened(room, request, reply, (one) => ask(room, request, reply, one)),
  )
  app.post(`${address}/take-back`, (request, reply) =>
    opened(room, request, reply, (one) => takeBack(room, request, reply, one)),
  )
  app.post(`${address}/hold`, (request, reply) =>
    opened(room, request, reply, (one) => hold(room, request, reply, one)),
  )
  app.post(`${address}/agree`, (request, reply) =>
    opened(room, request, reply, (one) => agree(room, request, reply, one)),
  )
}

type Opened = {
  readonly childId: string
  readonly keeper: Keeper
  /** As the trail is told of it. */
  readonly decision: Decision
  readonly path: string
}

/** For whoever may destroy a record once another agrees. What was destroyed leads to its certificate. */
const opened = async (
  room: RetentionRoom,
  request: FastifyRequest,
  reply: FastifyReply,
  then: (one: Opened) => Promise<FastifyReply>,
): Promise<FastifyReply> => {
  const { child: childId } = request.params as { child: string }
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(childId)) return hidden(reply)
  const keeper = await room.keeperOf(request)
  const item = await itemOf(room.db.withTables<PeopleTables>(), room.authority, childId)
  const may = decide(keeper.asker, 'destroy record', item)
  if (!may.ok && may.reason === 'needs a second person') {
    const decision = decide(keeper.asker, 'hold from destruction', item)
    return then({ childId, keeper, decision, path: `/privacy/retention/records/${childId}` })
  }
  if (!may.ok && may.reason === 'prove it is you') return reply.redirect(room.proveAt(request), 303)
  const certificate = mayKeep(room, keeper).ok
    ? await findCertificateOf(room.db.withTables<RetentionTables>(), childId)
    : null
  if (certificate) return reply.redirect(`/privacy/retention/certificates/${certificate.id}`, 303)
  await leaveLook(room, keeper, 'destroy record', may, { child: childId })
  return hidden(reply)
}

type Fault = { readonly field: 'reason' | 'sure'; readonly text: string } | null

const show = async (
  room: RetentionRoom,
  request: FastifyRequest,
  reply: FastifyReply,
  { childId, keeper, decision }: Opened,
  fault: Fault,
): Promise<FastifyReply> => {
  await leaveLook(room, keeper, 'see child', decision, { child: childId })
  const preview = await previewRecord(room.db, childId, judging(room))
  if (!preview) return hidden(reply)
  const names = await findNames(room.db.withTables<PeopleTables>(), [childId])
  const view = (
    <RecordView
      {...preview}
      name={names.get(childId) ?? ''}
      reader={keeper.accountId}
      fault={fault}
      news={singleQuery(request.query)['changed'] === 'yes' ? words.changed : null}
      ticket={room.guard.mint(request, reply)}
    />
  )
  return room.frame(request, reply, { title: words.title, failed: fault !== null }, view, {
    status: fault === null ? 200 : 422,
    keep: 'never',
  })
}

const judging = ({ authority, rules, today }: RetentionRoom) => ({
  authority,
  rules,
  today: toEpochDay(today()),
})

type Step = (
  room: RetentionRoom,
  request: FastifyRequest,
  reply: FastifyReply,
  one: Opened,
) => Promise<FastifyReply>

const ask: Step = async (room, request, reply, { childId, keeper, decision, path }) => {
  if (room.guard.inspect(request).verdict !== 'ours') return reply.redirect(path, 303)
  const preview = await previewRecord(room.db, childId, judging(room))
  if (!preview || preview.judged.keeps.length > 0) return reply.redirect(`${path}?changed=yes`, 303)
  await room.db.transaction().execute(async (tx) => {
    await insertAsked(tx.withTables<RetentionTables>(), {
      child_id: childId,
      asked_by: keeper.accountId,
      asked_as: keeper.name,
      asked_on: room.today().toString(),
    })
    await leaveLook({ ...room, db: handOver(tx) }, keeper, 'ask to destroy record', decision, {
      child: childId,
    })
  })
  return reply.redirect('/privacy/retention?done=asked', 303)
}

const takeBack: Step = async (room, request, reply, { childId, keeper, decision, path }) => {
  if (room.guard.inspect(request).verdict !== 'ours') return reply.redirect(path, 303)
  await room.db.transaction().execute(async (tx) => {
    if (await takeBackAsked(tx.withTables<RetentionTables>(), childId))
      await leaveLook({ ...room, db: handOver(tx) }, keeper, 'take back ask to destroy', decision, {
        child: childId,
      })
  })
  return reply.redirect(path, 303)
}

const hold: Step = async (room, request, reply, one) => {
  const { childId, keeper, decision, path } = one
  if (room.guard.inspect(request).verdict !== 'ours') return reply.redirect(path, 303)
  const reason = wordIn(request, 'reason')
  if (reason === '') return show(room, request, reply, one, { field: 'reason', text: words.reasonMissing })
  await room.db.transaction().execute(async (tx) => {
    const held = { about: { childId }, reason, by: keeper.name, on: room.today().toString() }
    await placeHold(tx.withTables<RetentionTables>(), held)
    await leaveLook({ ...room, db: handOver(tx) }, keeper, 'hold from destruction', decision, {
      child: childId,
    })
  })
  return reply.redirect('/privacy/retention?done=placed', 303)
}

const agree: Step = async (room, request, reply, one) => {
  const { childId, keeper, path } = one
  if (room.guard.inspect(request).verdict !== 'ours') return reply.redirect(path, 303)
  if (wordIn(request, 'sure') !== 'yes')
    return show(room, request, reply, one, { field: 'sure', text: words.agreeMissing })
  const asked = (await findAsked(room.db.withTables<RetentionTables>(), [childId])).get(childId)
  const item = await itemOf(room.db.withTables<PeopleTables>(), room.authority, childId)
  const may = decide(keeper.asker, 'destroy record', { ...item, agreedBy: asked?.asked_by ?? null })
  if (!may.ok) return reply.redirect(`${path}?changed=yes`, 303)
  const destroyed = await destroyRecord(room.db, childId, {
    ...judging(room),
    now: keeper.asker.now,
    shelf: room.shelf,
    by: { ...keeper, allowed: may.value },
    request: keeper.request,
  })
  return destroyed.ok
    ? reply.redirect(`/privacy/retention/certificates/${destroyed.value}`, 303)
    : reply.redirect(`${path}?changed=yes`, 303)
}

const wordIn = (request: FastifyRequest, field: string): string => {
  const said = ((request.body ?? {}) as Record<string, unknown>)[field]
  return typeof said === 'string' ? said.trim().slice(0, 500) : ''
}
