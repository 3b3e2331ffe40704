import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { tellNotFound } from '#cases'
import type { EhcDesks } from '../../../pages/desks.ts'
import { yourRequestAt } from '../../../pages/request/addresses.ts'
import type { RequestRoom } from '../../../pages/request/room.ts'
import { finishReply, takeBack } from '../../actions/say-of-draft.ts'
import { familyFilePages } from '../../../final/pages/files/family-pages.tsx'
import { advicePage } from './advice-page.tsx'
import { changesPage } from './changes-page.tsx'
import { draftPage } from './draft-page.tsx'
import { readerByCode, signedInReader } from './reader.ts'
import { arriveAt, arrived, arrivedAt, type AtDraft, type FamilyRoom } from './room.ts'
import { familySourcesPage } from '../sources/page.tsx'
import { sayPage } from './say-page.tsx'

/** `/your-child/RQ-…/plan`: the draft of a family that is signed in, to read and to answer line by line. */
export const signedInPlanPages = (app: FastifyInstance, room: EhcDesks): void =>
  familyPages(app, {
    ...room,
    at: '/your-child/:reference/plan',
    find: (request) => signedInReader(room, request),
    nothing: (request, reply) => tellNotFound(room, request, reply),
  })

/** `/your-request/draft`: the same for whoever holds the code the request was sent under. */
export const planPagesByCode = (app: FastifyInstance, room: RequestRoom): void =>
  familyPages(app, {
    ...room,
    database: room.db,
    at: `${yourRequestAt}/draft`,
    find: (request) => readerByCode(room, request),
    nothing: (_request, reply) => reply.redirect(yourRequestAt, 303),
  })

const familyPages = (app: FastifyInstance, room: FamilyRoom): void => {
  void app.register((scope, _options, ready) => {
    scope.addHook('preHandler', async (request) => {
      arrived.set(request, await arriveAt(room, request))
    })
    draftPage(scope, room)
    sayPage(scope, room)
    changesPage(scope, room)
    advicePage(scope, room)
    familySourcesPage(scope, room)
    familyFilePages(scope, room)
    deed(scope, room, 'take-back', async ({ reader, said }, request) => {
      const { id } = (request.body ?? {}) as { id?: unknown }
      const own = said.find((one) => one.id === id && one.answer === null)
      if (own) await takeBack(room.database, own, reader.as, room.today(), reader.trail)
      return 'taken-back'
    })
    deed(scope, room, 'finish', async ({ reader }) => {
      await finishReply(room.database, reader.file.id, reader, room.today(), reader.trail)
      return 'finished'
    })
    ready()
  })
}

/** A button of the draft: done once, however often it is pressed. */
const deed = (
  app: FastifyInstance,
  room: FamilyRoom,
  name: string,
  does: (at: AtDraft, request: FastifyRequest) => Promise<string>,
): void => {
  app.post(`${room.at}/${name}`, { config: { rateLimit } }, async (request, reply): Promise<FastifyReply> => {
    const at = arrivedAt(request)
    if (!at || typeof at === 'string' || room.guard.inspect(request).verdict !== 'ours')
      return room.nothing(request, reply)
    return reply.redirect(`${at.reader.home}?done=${await does(at, request)}`, 303)
  })
}

const rateLimit = { max: 60, timeWindow: '10 minutes' } as const
