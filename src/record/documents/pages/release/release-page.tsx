import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { hidden } from '#access'
import { singleQuery } from '#kit/http'
import type { Result } from '#kit/result'
import type { Caller } from '../../actions/caller.ts'
import { agreeRelease, sayLooked } from '../../actions/answer-release.ts'
import { lookAtRelease, waitingForSecond } from '../../actions/look-at-release.ts'
import { handOut, release, type ReleaseRefusal } from '../../actions/release.ts'
import { findCalled } from '../../store/find-recipients.ts'
import { frameOfChild } from '../frame-of-child.tsx'
import type { DocumentsRoom } from '../room.ts'
import { BodyView } from './body-view.tsx'
import { ReleaseView } from './release-view.tsx'
import { WaitingView } from './waiting-view.tsx'
import { news, whyNot, words } from './words.ts'

/** `/records/…/releases/…`: one bundle on its way, its papers, and what waits for a second person. */
export const releasePages = (app: FastifyInstance, room: DocumentsRoom): void => {
  app.get('/records/:id/releases/:release', (request, reply) => show(room, request, reply, null, ''))
  app.post('/records/:id/releases/:release', async (request, reply) => {
    const caller = await room.callerOf(request)
    const { release: id } = request.params as { release: string }
    const body = (request.body ?? {}) as Record<string, unknown>
    const [answer, reason] = [wordIn(body['answer']), wordIn(body['reason'])]
    const { verdict } = room.guard.inspect(request)
    if (verdict === 'foreign') return hidden(reply)
    if (verdict !== 'ours') return show(room, request, reply, words.stale, reason)
    const answered = await answerBy(room, caller, id, answer, reason)
    if (answered.ok) return reply.redirect(`${request.url.split('?')[0]}?done=${answer}`, 303)
    if (answered.reason === 'hidden') return hidden(reply)
    if (answered.reason === 'prove it is you') return reply.redirect(room.proveAt(request), 303)
    return show(room, request, reply, await faultOf(room, answered.reason), reason)
  })
  app.get('/records/:id/releases/:release/:document', async (request, reply) => {
    const { release: id, document } = request.params as { release: string; document: string }
    const result = await handOut(room, await room.callerOf(request), id, document)
    if (!result.ok)
      return result.reason === 'prove it is you' ? reply.redirect(room.proveAt(request), 303) : hidden(reply)
    return reply.headers(result.value.headers).send(result.value.open())
  })
  app.get('/desk/releases', async (request, reply) => {
    const waiting = await waitingForSecond(room.db, await room.callerOf(request))
    const view = <WaitingView waiting={waiting.map((one) => one.release)} />
    return room.frame(request, reply, { title: words.waiting }, view, { keep: 'never' })
  })
}

type AnswerFault = Exclude<ReleaseRefusal, 'not ready'> | 'not ready' | 'not yours to answer' | 'say why'

const answerBy = async (
  room: DocumentsRoom,
  caller: Caller,
  id: string,
  answer: string,
  reason: string,
): Promise<Result<unknown, AnswerFault>> => {
  if (answer === 'release') return release(room.db, caller, id, room.tell)
  if (answer === 'looked') return sayLooked(room.db, caller, id, reason)
  return agreeRelease(room.db, caller, id, { agree: answer === 'agree', reason })
}

const show = async (
  room: DocumentsRoom,
  request: FastifyRequest,
  reply: FastifyReply,
  fault: string | null,
  reason: string,
): Promise<FastifyReply> => {
  const { id, release: releaseId } = request.params as { id: string; release: string }
  const seen = await lookAtRelease(room.db, await room.callerOf(request), releaseId)
  if (!seen.ok || seen.value.release.child_id !== id) return hidden(reply)
  const done = singleQuery(request.query)['done'] ?? ''
  const props = { ...seen.value, fault, reason, news: news[done] ?? null }
  const { body } = seen.value.release
  const view = body ? (
    <BodyView release={seen.value.release} body={body} />
  ) : (
    <ReleaseView {...props} ticket={room.guard.mint(request, reply)} />
  )
  const page = { title: words.title, failed: fault !== null, view }
  return frameOfChild(room, { request, reply }, id, page)
}

const faultOf = async (
  room: DocumentsRoom,
  refusal: Exclude<AnswerFault, 'hidden' | 'prove it is you'>,
): Promise<string> => {
  if (refusal === 'not ready') return words.notReady
  if (refusal === 'not yours to answer') return words.notYours
  if (refusal === 'say why') return words.reasonMissing
  const people = refusal.map(({ personId }) => personId)
  const called = await findCalled(room.db, people)
  return refusal.map(({ personId, why }) => whyNot[why](called.get(personId) ?? '')).join('. ')
}

const wordIn = (sent: unknown): string => (typeof sent === 'string' ? sent.trim().slice(0, 2000) : '')
