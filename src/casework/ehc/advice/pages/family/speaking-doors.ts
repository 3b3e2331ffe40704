import { hidden } from '#access'
import { type CasesTables, findActs, findCase, findCaseByReference, replay } from '#cases'
import { handOver } from '#kit/db'
import { accessOf, leaveTrace } from '../../../actions/ask-access.ts'
import { yourRequestAt } from '../../../pages/request/addresses.ts'
import type { RequestRoom } from '../../../pages/request/room.ts'
import type { EhcRoom } from '../../../pages/room.ts'
import { assessment } from '../../../rules/process.ts'
import { familysRequest, leaveFamilysLook } from './code-door.ts'
import type { SpeakingDoor } from './says.tsx'
import { words } from './words.ts'

/** What a family must be allowed to say this: whoever has views may ask for somebody; agreeing is for who holds the rights. */
const actFor = { 'a wish': 'add own views', 'if it is enough': 'give agreement' } as const

/** `/your-child/RQ-…`: a family that is signed in. */
export const signedInSpeaking = (room: EhcRoom): SpeakingDoor => {
  const ask = accessOf(room.database, room.authority)
  return {
    path: '/your-child/:reference',
    frame: room.frame,
    guard: room.guard,
    database: room.database,
    writing: room,
    today: room.today,
    hide: (_request, reply) => hidden(reply),
    open: async (request, says) => {
      const { reference } = request.params as { reference: string }
      const worker = await room.workerOf(request)
      const cases = room.database.withTables<CasesTables>()
      const file = (await findCaseByReference(cases, reference.slice(0, 40))) ?? null
      const permission = actFor[says]
      const isTheirs =
        file !== null && file.process === assessment.name && (await ask(worker, permission, file)).ok
      const visit = {
        worker,
        file,
        permission,
        outcome: isTheirs ? 'done' : 'refused',
        request: request.id,
      } as const
      await room.database.transaction().execute((tx) => leaveTrace(handOver(tx), room.authority, ask, visit))
      if (file === null || !isTheirs) return null
      const acts = await findActs(cases, file.id)
      return {
        file,
        acts,
        state: replay(assessment, acts),
        personId: worker.personId,
        as: worker.as,
        home: `/your-child/${file.reference}`,
      }
    },
    trail: async (tx, request, { file }, says) =>
      leaveTrace(tx, room.authority, ask, {
        worker: await room.workerOf(request),
        file,
        permission: actFor[says],
        outcome: 'done',
        request: request.id,
      }),
  }
}

/** `/your-request`: a family that holds the code of its request. */
export const byCodeSpeaking = (room: RequestRoom): SpeakingDoor => ({
  path: yourRequestAt,
  frame: room.frame,
  guard: room.guard,
  database: room.db,
  writing: { secret: room.secret, siteTitle: room.site.title, baseUrl: room.baseUrl },
  today: room.today,
  hide: (_request, reply) => reply.redirect(yourRequestAt, 303),
  open: async (request) => {
    const received = await familysRequest(room, request)
    if (!received) return null
    const cases = room.db.withTables<CasesTables>()
    const [file, acts] = await Promise.all([
      findCase(cases, received.caseId),
      findActs(cases, received.caseId),
    ])
    if (!file) return null
    await leaveFamilysLook(room, room.db, request, received, 'see request')
    return {
      file,
      acts,
      state: replay(assessment, acts),
      personId: null,
      as: words.as[received.requestedBy === 'young person' ? 'young person' : 'parent'],
      home: yourRequestAt,
    }
  },
  trail: async (tx, request, _speaking, says) => {
    const received = await familysRequest(room, request)
    if (received) await leaveFamilysLook(room, tx, request, received, actFor[says])
  },
})
