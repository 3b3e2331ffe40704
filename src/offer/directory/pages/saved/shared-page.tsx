import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { answersIn, answerTo } from '#kit/form'
import { readShareCode } from '../../rules/share-code.ts'
import { openList } from '../../store/saved-lists.ts'
import type { DirectoryRoom } from '../room.ts'
import { isSensitive, sendBooklet } from './booklet-page.tsx'
import { lookUp } from './look-up.ts'
import { OpenView } from './open-view.tsx'
import { limits, refuseForeign } from './press.tsx'
import { SharedView } from './shared-view.tsx'
import { bookletWords, words } from './words.ts'

type ByCode = { Params: { code: string } }

/** Lists by their code, and the box to type one in. */
export const sharedPages = (app: FastifyInstance, room: DirectoryRoom): void => {
  const askForCode = (
    request: FastifyRequest,
    reply: FastifyReply,
    typed: string,
    error?: { text: string; status: 404 | 422 },
  ) =>
    room.frame(
      request,
      reply,
      { title: words.openTitle, noIndex: true, failed: error !== undefined },
      <OpenView typed={typed} error={error?.text} />,
      { status: error?.status ?? 200, keep: 'never' },
    )

  app.get('/saved/open', (request, reply) => askForCode(request, reply, ''))

  app.post('/saved/open', { config: limits.codes }, async (request, reply) => {
    refuseForeign(request)
    const typed = answerTo(answersIn(request.body, ['code']), 'code').slice(0, 300)
    const code = readShareCode(typed)
    if (code === null) return askForCode(request, reply, typed, { text: words.notCode, status: 422 })
    if ((await openList(room.database, code, room.today())) === null)
      return askForCode(request, reply, typed, { text: words.unknownCode, status: 422 })
    return reply.redirect(`/s/${code}`, 303)
  })

  app.get<ByCode>('/s/:code', { config: limits.codes }, async (request, reply) => {
    const code = readShareCode(request.params.code)
    const list = code === null ? null : await openList(room.database, code, room.today())
    if (code === null || list === null)
      return askForCode(request, reply, request.params.code, { text: words.unknownCode, status: 404 })
    if (code !== request.params.code) return reply.redirect(`/s/${code}`)
    const lookedUp = await lookUp(room.catalogue, list)
    return room.frame(
      request,
      reply,
      { title: words.shared, noIndex: true, sensitive: isSensitive(lookedUp) },
      <SharedView code={code} lookedUp={lookedUp} />,
      { keep: 'never' },
    )
  })

  app.get<ByCode>('/s/:code/print', { config: limits.codes }, async (request, reply) => {
    const code = readShareCode(request.params.code)
    const list = code === null ? null : await openList(room.database, code, room.today())
    if (code === null || list === null)
      return askForCode(request, reply, request.params.code, { text: words.unknownCode, status: 404 })
    const lookedUp = await lookUp(room.catalogue, list)
    return sendBooklet(request, reply, {
      lookedUp,
      room,
      title: bookletWords.sharedTitle,
      from: `/s/${code}`,
      online: `${room.baseUrl}/s/${code}`,
    })
  })
}
