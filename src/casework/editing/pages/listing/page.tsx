import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { findCaseByReference } from '#cases'
import {
  type Changes,
  correctable,
  findForEditor,
  type ForEditor,
  isSame,
  saveEdit,
  withChanges,
} from '#directory'
import { readReference } from '#feedback'
import { answersIn, answerTo, readForm } from '#kit/form'
import { singleQuery } from '#kit/http'
import { tellNotFound } from '../not-found.tsx'
import { editorOf, type EditorsRoom, ticketed } from '../room.ts'
import { titleOf } from '../title-of.ts'
import { factInWords } from './fact-in-words.ts'
import { answersOf, factsOf, questionsFor } from './questions.ts'
import { type Difference, type ListingProps, ListingView } from './view.tsx'
import { factNames, words } from './words.ts'

/** `/desk/listings/toy-library?from=WM-…`: the facts of one listing, to be put right. */
export const listingPage = (app: FastifyInstance, room: EditorsRoom): void => {
  app.get('/desk/listings/:slug', async (request, reply) => {
    const listing = await open(room, request)
    if (!listing) return tellNotFound(room, request, reply)
    const { done, from } = singleQuery(request.query)
    const reference = readReference(from ?? '') ?? listing.edit?.reference ?? null
    const shown = withChanges(listing.corrected, listing.edit?.changes ?? {})
    const checked = listing.edit?.changes.assured_date !== undefined
    const answers = answersOf(shown, { seen: listing.seen, reference, checked })
    const ticket = room.guard.mint(request, reply)
    const isPublished = done === 'published' || done === 'added'
    const answerAt = isPublished && reference ? await answerPath(room, reference, listing.told.slug) : null
    return show(room, request, reply, {
      listing,
      form: { ticket, answers, errors: [] },
      cannot: listing.faults,
      reference: isPublished ? null : reference,
      news: newsOf(done),
      answerAt,
    })
  })

  app.post('/desk/listings/:slug', async (request, reply) => {
    const worker = await editorOf(room, request, 'edit listings')
    const listing = worker && (await open(room, request))
    if (!listing) return tellNotFound(room, request, reply)
    const questions = questionsFor(listing.corrected)
    const { isOurs, form: ticket } = ticketed(room, request, reply)
    const sent = answersIn(request.body, Object.keys(questions.shape))
    const reference = readReference(answerTo(sent, 'reference'))
    const again = { listing, reference, form: { ...ticket, answers: sent, errors: [] } }
    if (!isOurs) return show(room, request, reply, again, 403)
    const reading = readForm(questions, request.body)
    if (!reading.ok)
      return show(room, request, reply, { ...again, form: { ...again.form, errors: reading.errors } }, 422)
    const today = room.today().toString()
    const { slug } = listing.told
    const facts = factsOf(reading.values, listing.corrected, today)
    const editing = { slug, seen: answerTo(sent, 'seen'), by: worker.name, on: today }
    const saved = await saveEdit(room.directory, editing, facts, reference)
    if (saved.ok) {
      const nothing = Object.keys(saved.value).length === 0
      const from = reference === null ? '' : `&from=${reference}`
      return reply.redirect(`/desk/listings/${slug}${nothing ? `?done=nothing${from}` : '/changes'}`, 303)
    }
    if (saved.reason.why === 'wrong')
      return show(room, request, reply, { ...again, cannot: saved.reason.sentences }, 422)
    if (saved.reason.why !== 'changed meanwhile') return tellNotFound(room, request, reply)
    // The next saving is made with the eyes open: it has seen what came in between.
    const { now } = saved.reason
    const form = { ...again.form, answers: { ...sent, seen: [now.seen] } }
    return show(room, request, reply, { ...again, listing: now, form, conflict: between(now, facts) }, 409)
  })
}

const open = async (room: EditorsRoom, request: FastifyRequest): Promise<ForEditor | null> => {
  const { slug } = request.params as { slug: string }
  if (!(await editorOf(room, request, 'edit listings'))) return null
  return findForEditor(room.directory, slug)
}

const show = (
  room: EditorsRoom,
  request: FastifyRequest,
  reply: FastifyReply,
  props: Pick<ListingProps, 'listing' | 'form' | 'reference'> & Partial<ListingProps>,
  status = 200,
): FastifyReply => {
  const whole = { news: null, answerAt: null, conflict: null, cannot: [], ...props }
  const visit = { title: titleOf(words.caption, props.listing.corrected.name), failed: status >= 400 }
  return room.frame(request, reply, visit, <ListingView {...whole} />, { status, keep: 'never' })
}

const between = (now: ForEditor, facts: Changes): Difference[] => {
  const theirs = withChanges(now.corrected, now.edit?.changes ?? {})
  return correctable
    .filter((field) => !isSame(theirs[field] ?? null, facts[field] ?? null))
    .map((field) => ({
      fact: factNames[field],
      theirs: factInWords(field, theirs[field]),
      yours: factInWords(field, facts[field]),
    }))
}

/** The answer page of the message, with a first draft of the answer; null where it is answered already. */
const answerPath = async (room: EditorsRoom, reference: string, slug: string): Promise<string | null> => {
  const file = await findCaseByReference(room.cases, reference)
  if (!file || !['received', 'in hand'].includes(file.stage)) return null
  const said = file.process === 'suggestion' ? words.answerAdded : words.answer
  const text = said(`${room.baseUrl}/listings/${slug}`)
  return `/desk/${reference}/answer?${new URLSearchParams({ seen: String(file.last_act), text })}`
}

const newsOf = (done: string | undefined): string | null =>
  ({
    published: words.published,
    added: words.added,
    nothing: words.nothingChanged,
    'let-go': words.letGo,
    restored: words.restored,
  })[done ?? ''] ?? null
