import type { FastifyRequest } from 'fastify'
import { type CasesTables, findActs, findCase, replay } from '#cases'
import type { Database } from '#kit/db'
import { leave } from '#trail'
import type { RequestRoom } from '../../../pages/request/room.ts'
import { assessment } from '../../../rules/process.ts'
import type { RequestTables } from '../../../store/request-tables.ts'
import { findRequestOf } from '../../../store/requests.ts'
import { answerAt, wayInCodeOf } from '../../../way-in/cookie.ts'
import { wayInOf } from '../../../way-in/way-in.ts'
import { type AdviceRequest, findAdviceRequest } from '../../store/requests.ts'
import type { AdviceTables } from '../../store/tables.ts'
import type { Door } from '../give/door.ts'

/** `/answer/advice`: for whoever was sent a code. Each look leaves an entry in the trail. */
export const codeDoor = (room: RequestRoom): Door => ({
  path: `${answerAt}/advice`,
  isForSomebody: false,
  asksAdvisers: true,
  back: null,
  frame: room.frame,
  guard: room.guard,
  database: room.db,
  files: room.files,
  authority: room.authority,
  writing: { secret: room.secret, siteTitle: room.site.title, baseUrl: room.baseUrl },
  today: room.today,
  hide: (_request, reply) => reply.redirect(answerAt, 303),
  open: async (request) => {
    const code = wayInCodeOf(request)
    const wayIn = code === null ? null : await wayInOf(room.db, room.secret, code, room.today())
    if (wayIn?.kind !== 'advice') return null
    const cases = room.db.withTables<CasesTables>()
    const [file, asked] = await Promise.all([
      findCase(cases, wayIn.caseId),
      findAdviceRequest(room.db.withTables<AdviceTables>(), wayIn.caseId, wayIn.subject),
    ])
    if (!file || !asked) return null
    const [acts, received] = await Promise.all([
      findActs(cases, file.id),
      findRequestOf(room.db.withTables<RequestTables>(), file.id),
      leaveLook(room, room.db, request, { file, asked, act: 'see request' }),
    ])
    return {
      file,
      asked,
      request: received,
      state: replay(assessment, acts),
      draftId: asked.adviceId,
      giver: { personId: null, as: null },
      at: `${answerAt}/advice`,
    }
  },
  trail: (tx, request, advising) => leaveLook(room, tx, request, { ...advising, act: 'answer advice' }),
})

type Looked = {
  readonly file: { readonly id: string; readonly child_id: string | null }
  readonly asked: Pick<AdviceRequest, 'adviceId' | 'who'>
  readonly act: string
}

const leaveLook = (
  room: RequestRoom,
  tx: Database,
  request: FastifyRequest,
  { file, asked, act }: Looked,
): Promise<void> =>
  leave(tx, {
    at: Date.now(),
    authority: room.authority,
    actor: { accountId: null, name: `${asked.who}, by code`, role: 'advice-giver', team: null },
    act,
    subject: file.child_id ?? file.id,
    caseId: file.id,
    item: `advice:${asked.adviceId}`,
    why: 'giving advice',
    through: 'advice asked',
    outcome: 'done',
    glass: null,
    request: request.id,
  })
