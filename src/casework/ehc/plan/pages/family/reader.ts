import { decide, type Label, mayRead } from '#access'
import { openFile } from '#cases'
import { type CaseFile, type CasesTables, findActs, findCase, replay } from '#cases'
import { toEpochDay } from '#kit/day'
import type { Database } from '#kit/db'
import { leave } from '#trail'
import type { FastifyRequest } from 'fastify'
import { requestOfBrowser } from '../../../pages/request/of-browser.ts'
import type { RequestRoom } from '../../../pages/request/room.ts'
import type { EhcDesks } from '../../../pages/desks.ts'
import { mayFollow } from '../../../rules/request/may-follow.ts'
import { assessment } from '../../../rules/process.ts'
import type { EhcCase } from '../../../rules/state.ts'
import { itemOfCase } from '../../../store/relations.ts'
import type { LeaveTrail } from '../../actions/say-of-draft.ts'
import type { Voice } from '../../rules/proposals.ts'
import { isRestricted } from '../../store/recipients.ts'

/** Somebody of the family who reads a draft: signed in, or with the code the request was sent under. */
export type FamilyReader = {
  readonly file: CaseFile
  readonly state: EhcCase
  /** Null for whoever holds the code. */
  readonly personId: string | null
  readonly as: string
  readonly voice: Voice
  readonly home: string
  readonly back: string
  readonly mayReadLabels: (labels: readonly Label[]) => boolean
  readonly trail: LeaveTrail
}

/** Their draft; nothing to anybody who is not family, or may not know; or a code, where a code says too little. */
export type Finding = FamilyReader | null | 'not under a code'

/** As family and in no other role: nobody answers a draft for a family because of their job. */
export const signedInReader = async (room: EhcDesks, request: FastifyRequest): Promise<Finding> => {
  const opened = await openFile(room, request)
  if (!opened) return null
  const { file, worker, desk } = opened
  const item = await itemOfCase(room.database, room.authority, file)
  const asFamily = { ...worker.asker, memberships: [], glass: [] }
  const decisions = (['see ordinary text', 'see health text', 'add own views'] as const).map((act) =>
    decide(asFamily, act, item),
  )
  const [first] = decisions
  if (!first?.ok || !decisions.every(({ ok }) => ok)) return null
  const isYoungPerson = first.value.role === 'young person'
  return {
    file,
    state: await stateOf(room.database, file.id),
    personId: worker.personId,
    as: worker.as,
    voice: isYoungPerson ? 'childSays' : 'familySays',
    home: `/your-child/${file.reference}/plan`,
    back: '/home',
    mayReadLabels: (labels) => mayRead(asFamily, { ...item, labels }).ok,
    trail: async (tx) =>
      desk.trail?.(tx, { worker, file, permission: 'add own views', outcome: 'done', request: request.id }),
  }
}

/** A parent or a young person with their code; a setting’s code shows how far it is, and no plan. */
export const readerByCode = async (room: RequestRoom, request: FastifyRequest): Promise<Finding> => {
  const received = (await requestOfBrowser(room, request))?.received
  const file = received && (await findCase(room.db.withTables<CasesTables>(), received.caseId))
  if (!received || !file || mayFollow(received, room.today()) !== 'all of it') return null
  if (received.requestedBy !== 'parent' && received.requestedBy !== 'young person') return null
  const item = await itemOfCase(room.db, room.authority, file)
  const trail = trailOf(room, file, request.id, 'see request')
  await trail(room.db)
  // Whoever holds a code may be anybody of the family, and somebody of it must not be told.
  if (isRestricted(item, toEpochDay(room.today()))) return 'not under a code'
  const isYoungPerson = received.requestedBy === 'young person'
  return {
    file,
    state: await stateOf(room.db, file.id),
    personId: null,
    as: received.asked.yourName ?? (isYoungPerson ? 'The young person' : 'A parent'),
    voice: isYoungPerson ? 'childSays' : 'familySays',
    home: '/your-request/draft',
    back: '/your-request',
    mayReadLabels: (labels) => labels.every((label) => label === 'ordinary' || label === 'health'),
    trail: trailOf(room, file, request.id, 'add own views'),
  }
}

const trailOf =
  (room: RequestRoom, file: CaseFile, request: string, act: string): LeaveTrail =>
  (tx) =>
    leave(tx, {
      at: Date.now(),
      authority: room.authority,
      actor: { accountId: null, name: 'Whoever sent the request', role: 'the public', team: null },
      act,
      subject: file.child_id,
      caseId: file.id,
      item: 'draft plan',
      why: 'your own record',
      through: null,
      outcome: 'done',
      glass: null,
      request,
    })

const stateOf = async (db: Database, caseId: string): Promise<EhcCase> =>
  replay(assessment, await findActs(db.withTables<CasesTables>(), caseId))
