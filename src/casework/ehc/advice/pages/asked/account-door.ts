import { type CoreAct, hidden } from '#access'
import { type CasesTables, findActs, findCaseByReference, replay, type Visited, type Worker } from '#cases'
import { handOver } from '#kit/db'
import { accessOf, leaveTrace } from '../../../actions/ask-access.ts'
import type { EhcRoom } from '../../../pages/room.ts'
import { assessment } from '../../../rules/process.ts'
import type { RequestTables } from '../../../store/request-tables.ts'
import { findRequestOf } from '../../../store/requests.ts'
import { findAdviceRequest, type AdviceRequest } from '../../store/requests.ts'
import type { AdviceTables } from '../../store/tables.ts'
import type { Door } from '../give/door.ts'
import { words } from './words.ts'

/** What somebody must be allowed in order to give this: advice that was asked of them, or their own family's views. */
export const actFor = ({ kind }: Pick<AdviceRequest, 'kind'>): CoreAct =>
  kind === 'family' ? 'add own views' : 'answer advice'

/** Whether it was asked of them, or of where they work today: not of another adviser in the same case. */
const isTheirs = ({ personId, asker }: Worker, asked: AdviceRequest): boolean =>
  asked.kind === 'family' ||
  asked.personId === personId ||
  asker.memberships.some(
    ({ organisationId, teamId, from, to }) =>
      from <= asker.today &&
      (to === null || asker.today <= to) &&
      ((asked.organisationId !== null && asked.organisationId === organisationId) ||
        (asked.teamId !== null && asked.teamId === teamId)),
  )

/** `/asked/RQ-…/…`: for whoever has an account. */
export const accountDoor = (room: EhcRoom): Door => {
  const ask = accessOf(room.database, room.authority)
  const leave = (visit: Visited) =>
    room.database.transaction().execute((tx) => leaveTrace(handOver(tx), room.authority, ask, visit))
  return {
    path: '/asked/:reference/:advice',
    isForSomebody: false,
    asksAdvisers: true,
    back: { href: () => '/asked', text: words.back },
    frame: room.frame,
    guard: room.guard,
    database: room.database,
    files: room.files,
    authority: room.authority,
    writing: room,
    today: room.today,
    hide: (_request, reply) => hidden(reply),
    open: async (request) => {
      const { reference, advice } = request.params as { reference: string; advice: string }
      const worker = await room.workerOf(request)
      const file = await findCaseByReference(room.database.withTables<CasesTables>(), reference.slice(0, 40))
      const found =
        file &&
        (await findAdviceRequest(room.database.withTables<AdviceTables>(), file.id, advice.slice(0, 40)))
      const permission = found ? actFor(found) : 'answer advice'
      const allowed =
        file && found && isTheirs(worker, found) ? (await ask(worker, permission, file)).ok : false
      await leave({
        worker,
        file: file ?? null,
        permission,
        outcome: allowed ? 'done' : 'refused',
        request: request.id,
      })
      if (!file || !found || !allowed) return null
      const [acts, received] = await Promise.all([
        findActs(room.database.withTables<CasesTables>(), file.id),
        findRequestOf(room.database.withTables<RequestTables>(), file.id),
      ])
      const isFamily = found.kind === 'family'
      return {
        file,
        asked: found,
        request: received,
        state: replay(assessment, acts),
        draftId: isFamily ? `${found.adviceId}:${worker.personId}` : found.adviceId,
        giver: { personId: worker.personId, as: worker.as, ...(isFamily && { by: worker.personId }) },
        at: `/asked/${file.reference}/${found.adviceId}`,
      }
    },
    trail: async (tx, request, { file, asked }) =>
      leaveTrace(tx, room.authority, ask, {
        worker: await room.workerOf(request),
        file,
        permission: actFor(asked),
        outcome: 'done',
        request: request.id,
      }),
  }
}
