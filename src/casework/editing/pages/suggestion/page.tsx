import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { addListing, checkWritten, findAdded } from '#directory'
import { findInFull, readReference, type WorkItemInFull } from '#feedback'
import { answersIn, answerTo, type FormState, readForm } from '#kit/form'
import { tellNotFound } from '../not-found.tsx'
import { editorOf, type EditorsRoom, ticketed } from '../room.ts'
import { CheckView } from './check-view.tsx'
import { questionsFor, suggested, writtenFrom } from './questions.ts'
import { SuggestionView } from './view.tsx'
import { words } from './words.ts'

/** `/desk/WM-…/listing`: what somebody suggested, made into a listing: fill in, look at it, publish. */
export const suggestionPage = (app: FastifyInstance, room: EditorsRoom): void => {
  const questions = questionsFor(room.pack)

  app.get('/desk/:reference/listing', async (request, reply) => {
    const item = await open(room, request)
    if (!item) return tellNotFound(room, request, reply)
    const made = await findAdded(room.directory, item.reference)
    if (made) return reply.redirect(`/desk/listings/${made.slug}?from=${item.reference}`, 303)
    const ticket = room.guard.mint(request, reply)
    return show(room, request, reply, { ticket, answers: suggested(item.details), errors: [] })
  })

  app.post('/desk/:reference/listing', async (request, reply) => {
    const item = await open(room, request)
    if (!item) return tellNotFound(room, request, reply)
    const { isOurs, form: ticket } = ticketed(room, request, reply)
    const answers = answersIn(request.body, Object.keys(questions.shape))
    const form = { ...ticket, answers, errors: [] }
    if (!isOurs) return show(room, request, reply, form, 403)
    const step = answerTo(answersIn(request.body, ['step']), 'step')
    if (step === 'change') return show(room, request, reply, form)
    const reading = readForm(questions, request.body)
    if (!reading.ok) return show(room, request, reply, { ...form, errors: reading.errors }, 422)
    const written = writtenFrom(reading.values, room.today().toString())
    if (step !== 'publish') {
      const checked = await checkWritten(room.directory, item.reference, written)
      if (!checked.ok) return show(room, request, reply, form, 422, checked.reason)
      const view = (
        <CheckView
          {...{ form, written, pack: room.pack, path: pathOf(request) }}
          inPublic={checked.value.inPublic}
        />
      )
      return room.frame(request, reply, { title: words.checkTitle }, view, { keep: 'never' })
    }
    const added = await addListing(room.directory, item.reference, written, room.now().toISOString())
    if (!added.ok) return show(room, request, reply, form, 422, added.reason)
    await room.refresh()
    return reply.redirect(`/desk/listings/${added.value.slug}?done=added&from=${item.reference}`, 303)
  })
}

/** The suggestion in the address, where this person may publish listings. */
const open = async (room: EditorsRoom, request: FastifyRequest): Promise<WorkItemInFull | null> => {
  const worker = await editorOf(room, request, 'publish listings')
  const reference = readReference((request.params as { reference: string }).reference.slice(0, 40))
  if (!worker || reference === null) return null
  const item = await findInFull(room.feedback, 'every team', reference)
  return item?.kind === 'suggestion' ? item : null
}

const show = (
  room: EditorsRoom,
  request: FastifyRequest,
  reply: FastifyReply,
  form: FormState,
  status = 200,
  cannot: readonly string[] = [],
): FastifyReply =>
  room.frame(
    request,
    reply,
    { title: words.title, failed: status >= 400 },
    <SuggestionView {...{ form, cannot, pack: room.pack, path: pathOf(request) }} />,
    { status, keep: 'never' },
  )

const pathOf = (request: FastifyRequest): string => request.url.split('?')[0] ?? '/'
