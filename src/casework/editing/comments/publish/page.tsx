import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  type CommentInFull,
  type CommentRefusal,
  type Finding,
  identifying,
  isHard,
  type Publication,
  refusalOfDeed,
} from '#feedback'
import { answersIn, answersTo, type FormState, readForm } from '#kit/form'
import { singleQuery } from '#kit/http'
import { tellNotFound } from '../../pages/not-found.tsx'
import { type EditorsRoom, ticketed } from '../../pages/room.ts'
import { doToComment } from '../do-to-comment.ts'
import { openComment } from '../open-comment.ts'
import { stillShows } from '../words.ts'
import { fieldOf, publicationFrom, questions } from './questions.ts'
import { PublishView } from './view.tsx'
import { words } from './words.ts'

/** `/desk/WM-…/publish-comment`: the clean copy with our answer, what comes of it, which team and which day. */
export const publishPage = (app: FastifyInstance, room: EditorsRoom): void => {
  app.get('/desk/:reference/publish-comment', async (request, reply) => {
    const opened = await openComment(room, request, 'publish')
    if (!opened) return tellNotFound(room, request, reply)
    const { comment, file, isNow } = opened
    if (!isNow) return reply.redirect(`/desk/${file.reference}`, 303)
    const seen = singleQuery(request.query)['seen'] ?? String(file.last_act)
    const answers = { seen: [seen], shows: ['page', 'who'] }
    return show(room, request, reply, comment, {
      ticket: room.guard.mint(request, reply),
      answers,
      errors: [],
    })
  })

  app.post('/desk/:reference/publish-comment', async (request, reply) => {
    const opened = await openComment(room, request, 'publish')
    if (!opened) return tellNotFound(room, request, reply)
    const { comment, file } = opened
    const { isOurs, form: ticket } = ticketed(room, request, reply)
    const answers = answersIn(request.body, Object.keys(questions.shape))
    const form = { ...ticket, answers, errors: [] }
    if (!isOurs) return show(room, request, reply, comment, form, 403)
    const reading = readForm(questions, request.body)
    if (!reading.ok) return show(room, request, reply, comment, { ...form, errors: reading.errors }, 422)
    const publication = publicationFrom(reading.values, answers, room.today())
    if (publication === null) {
      const errors = [{ field: 'day', message: words.dayMissing }]
      return show(room, request, reply, comment, { ...form, errors }, 422)
    }
    const deed = { do: 'publish', publication } as const
    const refusal = refusalOfDeed(comment, deed, room.today())
    if (refusal)
      return show(room, request, reply, comment, { ...form, errors: [errorOf(refusal)] }, 422, publication)
    const { what } = publication
    const done = await doToComment(room, opened, {
      command: what.outcome === 'planned' ? 'promise' : 'publish',
      deed,
      facts: { outcome: what.outcome, ...(what.outcome === 'planned' && { due: what.due.toString() }) },
      seen: Number(reading.values.seen),
    })
    if (done.ok) return reply.redirect(`/desk/${file.reference}?done=publish`, 303)
    const again = { ...form, answers: { ...answers, seen: [String(file.last_act)] } }
    return show(room, request, reply, comment, again, 409)
  })
}

const errorOf = (refusal: CommentRefusal) => ({
  field: fieldOf(refusal.why),
  message: refusal.why === 'identifies someone' ? stillShows(refusal.findings) : words.refusals[refusal.why],
})

const show = (
  room: EditorsRoom,
  request: FastifyRequest,
  reply: FastifyReply,
  comment: CommentInFull,
  form: FormState,
  status = 200,
  publication?: Publication,
): FastifyReply => {
  const view = (
    <PublishView
      comment={comment}
      form={form}
      soft={softIn(comment, form, publication)}
      isChanged={status === 409}
    />
  )
  const visit = { title: words.title, failed: status >= 400 }
  return room.frame(request, reply, visit, view, { status, keep: 'never' })
}

/** What somebody must look at in the clean copy and in what we say, once each. */
const softIn = ({ cleaned }: CommentInFull, form: FormState, publication?: Publication): Finding[] => {
  const ours = publication
    ? [publication.answer, 'action' in publication.what ? publication.what.action : '']
    : [...answersTo(form.answers, 'answer'), ...answersTo(form.answers, 'action')]
  const inTheirs = identifying(cleaned ?? '').filter(({ kind }) => !isHard(kind))
  const inOurs = ours
    .flatMap((text) => identifying(text))
    .filter(({ kind }) => !isHard(kind) || givenByOffices.has(kind))
  const found = [...inTheirs, ...inOurs]
  return [...new Map(found.map((one) => [one.text.toLowerCase(), one])).values()]
}

// An office may give these of itself; they are still asked about.
const givenByOffices = new Set<Finding['kind']>(['phone', 'email', 'postcode'])
