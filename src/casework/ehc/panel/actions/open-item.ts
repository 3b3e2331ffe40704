import type { FastifyRequest } from 'fastify'
import { type CaseFile, type CasesTables, type Desk, findCase, type Worker } from '#cases'
import { handOver } from '#kit/db'
import { accessOf, type AskAccess, leaveTrace } from '../../actions/ask-access.ts'
import type { EhcDesks } from '../../pages/desks.ts'
import { findInterests, findItem, type Interest, type Item } from '../store/items.ts'
import { findMeeting, type Meeting } from '../store/meetings.ts'
import type { PanelTables } from '../store/panel-tables.ts'

export type OpenedItem = {
  readonly meeting: Meeting
  readonly item: Item
  readonly file: CaseFile
  readonly worker: Worker
  readonly desk: Desk
  readonly ask: AskAccess
  readonly interests: readonly Interest[]
  /** What this person said of how near they stand to the child; null while they have not, and for staff. */
  readonly mine: Interest | null
  readonly isMember: boolean
}

/**
 * Opens one case before one panel for whoever may read it, and leaves the look in the trail. A member who stood aside,
 * one of another panel, and an item that is not there, all get nothing.
 */
export const openItem = async (room: EhcDesks, request: FastifyRequest): Promise<OpenedItem | null> => {
  const { meeting: meetingId, item: itemId } = request.params as { meeting: string; item: string }
  const db = room.database.withTables<PanelTables>()
  const worker = await room.workerOf(request)
  const meeting = await findMeeting(db, room.authority, meetingId)
  const item = meeting && isId(itemId) ? await findItem(db, meeting.id, itemId) : null
  const file = item && (await findCase(room.database.withTables<CasesTables>(), item.caseId))
  const ask = accessOf(room.database, room.authority)
  const isMember = meeting?.members.some(({ personId }) => personId === worker.personId) ?? false
  const interests = item ? await findInterests(db, item.id) : []
  const mine = interests.find(({ personId }) => personId === worker.personId) ?? null
  // Until somebody says that they stand near to nobody here, they are told which child it is and no more.
  const permission = isMember && mine === null ? 'see child' : 'see panel text'
  const may = file ? (await ask(worker, permission, file)).ok : false
  await room.database.transaction().execute((tx) =>
    leaveTrace(handOver(tx), room.authority, ask, {
      worker,
      file: file ?? null,
      permission,
      request: request.id,
      outcome: may ? 'done' : 'refused',
    }),
  )
  const desk = room.desks.find(({ process }) => process.name === file?.process)
  return may && meeting && item && file && desk
    ? { meeting, item, file, worker, desk, ask, interests, mine, isMember }
    : null
}

const isId = (text: string): boolean => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(text)
