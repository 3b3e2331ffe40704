import type { FastifyRequest } from 'fastify'
import { type CasesTables, findActs, findCase, replay } from '#cases'
import type { Database } from '#kit/db'
import { leave } from '#trail'
import { yourRequestAt } from '../../../pages/request/addresses.ts'
import { requestOfBrowser } from '../../../pages/request/of-browser.ts'
import type { RequestRoom } from '../../../pages/request/room.ts'
import { assessment } from '../../../rules/process.ts'
import { mayFollow } from '../../../rules/request/may-follow.ts'
import type { ReceivedRequest } from '../../../store/requests.ts'
import { findAdviceRequests } from '../../store/requests.ts'
import type { AdviceTables } from '../../store/tables.ts'
import type { Door } from '../give/door.ts'
import { words } from './words.ts'

/** `/your-request/views`: what the family thinks, for whoever holds the code of its request. */
export const familyDoor = (room: RequestRoom): Door => ({
  path: `${yourRequestAt}/views`,
  isForSomebody: false,
  asksAdvisers: false,
  back: { href: () => yourRequestAt, text: words.back },
  frame: room.frame,
  guard: room.guard,
  database: room.db,
  files: room.files,
  authority: room.authority,
  writing: { secret: room.secret, siteTitle: room.site.title, baseUrl: room.baseUrl },
  today: room.today,
  hide: (_request, reply) => reply.redirect(yourRequestAt, 303),
  open: async (request) => {
    const received = await familysRequest(room, request)
    if (!received) return null
    const cases = room.db.withTables<CasesTables>()
    const [file, acts, all] = await Promise.all([
      findCase(cases, received.caseId),
      findActs(cases, received.caseId),
      findAdviceRequests(room.db.withTables<AdviceTables>(), received.caseId),
    ])
    const asked = all.find(({ kind }) => kind === 'family')
    if (!file || !asked) return null
    await leaveFamilysLook(room, room.db, request, received, 'see request')
    return {
      file,
      asked,
      request: received,
      state: replay(assessment, acts),
      draftId: `${asked.adviceId}:code`,
      giver: {
        personId: null,
        as: words.as[received.requestedBy === 'young person' ? 'young person' : 'parent'],
        by: 'code',
      },
      at: `${yourRequestAt}/views`,
    }
  },
  trail: (tx, request, { request: received }) =>
    leaveFamilysLook(room, tx, request, received!, 'add own views'),
})

/** The request of whoever holds its code, where it is the family's own and still theirs to follow. */
export const familysRequest = async (
  room: RequestRoom,
  request: FastifyRequest,
): Promise<ReceivedRequest | null> => {
  const received = (await requestOfBrowser(room, request))?.received
  if (!received || !['parent', 'young person'].includes(received.requestedBy)) return null
  return mayFollow(received, room.today()) === 'all of it' ? received : null
}

export const leaveFamilysLook = (
  room: RequestRoom,
  tx: Database,
  request: FastifyRequest,
  received: ReceivedRequest,
  act: string,
): Promise<void> =>
  leave(tx, {
    at: Date.now(),
    authority: room.authority,
    actor: { accountId: null, name: 'Whoever sent the request', role: 'the public', team: null },
    act,
    subject: null,
    caseId: received.caseId,
    item: `request:${received.reference}`,
    why: 'your own record',
    through: null,
    outcome: 'done',
    glass: null,
    request: request.id,
  })
