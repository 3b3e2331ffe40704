import { mayRead } from '#access'
import { type CasesTables, findActs, openFile, replay, tellNotFound } from '#cases'
import type { EhcDesks } from '../../pages/desks.ts'
import { assessment } from '../../rules/process.ts'
import type { RequestTables } from '../../store/request-tables.ts'
import { findRequestOf } from '../../store/requests.ts'
import { itemOfCase } from '../../store/relations.ts'
import { findAdviceRequest } from '../store/requests.ts'
import { findLatest } from '../store/texts.ts'
import type { AdviceTables } from '../store/tables.ts'
import { panelWords as words } from './panel/words.ts'
import type { Door } from './give/door.ts'

/** `/desk/RQ-…/advice/…/record`: an officer writes down advice that came by letter, e-mail, phone or in person. */
export const recordDoor = (room: EhcDesks): Door => ({
  path: '/desk/:reference/advice/:advice/record',
  isForSomebody: true,
  asksAdvisers: false,
  back: { href: ({ file }) => `/desk/${file.reference}/advice`, text: words.title },
  frame: room.frame,
  guard: room.guard,
  database: room.database,
  files: room.files,
  authority: room.authority,
  writing: room,
  today: room.today,
  hide: (request, reply) => tellNotFound(room, request, reply),
  open: async (request) => {
    const { advice } = request.params as { advice: string }
    const opened = await openFile(room, request)
    if (!opened || opened.file.process !== assessment.name) return null
    const { file, desk, worker } = opened
    const asked = await findAdviceRequest(
      room.database.withTables<AdviceTables>(),
      file.id,
      advice.slice(0, 40),
    )
    // Whoever writes it down works on the case, and reads what was given before: all of it, or nothing.
    const needs = ['upload', 'see ordinary text', 'see health text', 'see panel text']
    const may = await Promise.all(needs.map((permission) => desk.allows(worker, permission, file)))
    if (!asked || !may.every(Boolean)) return null
    const [given, item] = await Promise.all([
      findLatest(room.database.withTables<AdviceTables>(), file.id, asked.adviceId),
      itemOfCase(room.database, room.authority, file),
    ])
    const labels = [
      ...(given?.labels ?? []),
      ...(given?.body.points.flatMap((one) => one.labels ?? []) ?? []),
    ]
    if (given && !mayRead(worker.asker, { ...item, labels }).ok) return null
    const [acts, received] = await Promise.all([
      findActs(room.database.withTables<CasesTables>(), file.id),
      findRequestOf(room.database.withTables<RequestTables>(), file.id),
    ])
    const isFamily = asked.kind === 'family'
    return {
      file,
      asked,
      request: received,
      state: replay(assessment, acts),
      // What an adviser is still writing themselves is nobody's to read.
      draftId: `${asked.adviceId}:told`,
      giver: { personId: worker.personId, as: worker.as, ...(isFamily && { by: 'told' }) },
      at: `/desk/${file.reference}/advice/${asked.adviceId}/record`,
    }
  },
  trail: async (tx, request, { file }) => {
    const worker = await room.workerOf(request)
    const desk = room.desks.find(({ process }) => process.name === assessment.name)
    await desk?.trail?.(tx, { worker, file, permission: 'upload', outcome: 'done', request: request.id })
  },
})
