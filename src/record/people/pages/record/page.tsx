import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type ChildAct, decide } from '#access'
import { isoOfEpochDay } from '#kit/day'
import { handOver } from '#kit/db'
import { singleQuery } from '#kit/http'
import { sections } from '../../rules/sections.ts'
import { shownTo } from '../../rules/shown.ts'
import { sencosAt } from '../../store/settings.ts'
import { findRecord } from '../../store/record.ts'
import { openChild, type OpenedChild, refuse } from '../open-child.ts'
import type { PeopleRoom } from '../room.ts'
import { glassUntil } from '../glass/until.ts'
import { isFamily } from './reader.ts'
import { RecordView } from './view.tsx'
import { words } from './words.ts'

/** `/records/…`: one child's record, as much of it as whoever asks may see. */
export const recordPage = (app: FastifyInstance, room: PeopleRoom): void => {
  app.get('/records/:id', async (request, reply) => {
    const found = await openChild(room, request, 'see child', (opened, tx) => read(room, request, opened, tx))
    if (!found.ok) return refuse(room, request, reply, found.reason)
    const props = found.value
    const { id } = request.params as { id: string }
    if (props.record.person.id !== id) return reply.redirect(`/records/${props.record.person.id}`, 303)
    // A child's name stays out of titles: they end up in histories and on shared screens.
    return room.frame(request, reply, { title: words.title }, <RecordView {...props} />, { keep: 'never' })
  })
}

const read = async (
  room: PeopleRoom,
  request: FastifyRequest,
  opened: OpenedChild,
  tx: Parameters<typeof findRecord>[0],
) => {
  const { child, may, asking, allowed } = opened
  const family = isFamily(opened)
  // Shown before they have proved who they are, too: the page itself asks.
  const mayOnceProved = (act: ChildAct) =>
    decide({ ...asking.asker, provedAt: asking.asker.now }, act, opened.item).ok
  const whole = await findRecord(tx, child)
  const shown = shownTo(whole, { may, personId: asking.asker.personId, family }, child.id)
  const happenings = await room.happeningsOf(handOver(tx), [child.id], asking)
  return {
    ...shown,
    family,
    own: asking.asker.personId === child.id,
    reader: asking.asker.personId,
    happenings: happenings.get(child.id) ?? [],
    sencos: await sencosAt(
      tx,
      shown.record.settings.map(({ organisation_id }) => organisation_id),
      room.today().toString(),
    ),
    today: isoOfEpochDay(asking.asker.today),
    writable: new Set(
      Object.entries(sections).flatMap(([name, { write }]) => (write !== null && may(write) ? [name] : [])),
    ),
    mayAnswer: family && may('give agreement'),
    mayAddRestriction: may('record restrictions'),
    documentsHref: may('upload') ? `/records/${child.id}/documents` : null,
    lookedHref: may('see who looked') ? `/records/${child.id}/who-looked` : null,
    inviteHref: may('invite family') ? `/records/${child.id}/invite` : null,
    mergeHref: mayOnceProved('merge records') ? `/records/${child.id}/merge` : null,
    glass: glassUntil(asking.asker, allowed),
    done: singleQuery(request.query)['done'] ?? null,
  }
}

export type RecordProps = Awaited<ReturnType<typeof read>>
