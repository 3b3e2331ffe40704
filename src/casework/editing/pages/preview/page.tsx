import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type EditRefusal, findForEditor, type ForEditor, letEditGo, publishEdit } from '#directory'
import { answersIn, answerTo } from '#kit/form'
import { tellNotFound } from '../not-found.tsx'
import { editorOf, type EditorsRoom, ticketed } from '../room.ts'
import { titleOf } from '../title-of.ts'
import { PreviewView } from './view.tsx'
import { words } from './words.ts'

/** `/desk/listings/toy-library/changes`: old beside new, and the buttons that publish it or let it go. */
export const previewPages = (app: FastifyInstance, room: EditorsRoom): void => {
  app.get('/desk/listings/:slug/changes', async (request, reply) => {
    const worker = await editorOf(room, request, 'edit listings')
    const listing = worker && (await findForEditor(room.directory, slugOf(request)))
    if (!listing) return tellNotFound(room, request, reply)
    if (!listing.edit) return reply.redirect(`/desk/listings/${listing.told.slug}`, 303)
    return show(room, request, reply, listing)
  })

  press(app, room, 'publish', async (request, reply, editing) => {
    const before = await findForEditor(room.directory, editing.slug)
    const published = await publishEdit(room.directory, editing, room.now().toISOString())
    if (!published.ok) return refuse(room, request, reply, editing.slug, published.reason)
    await room.refresh()
    const from = before?.edit?.reference ? `&from=${before.edit.reference}` : ''
    return reply.redirect(`/desk/listings/${editing.slug}?done=published${from}`, 303)
  })

  press(app, room, 'let-go', async (request, reply, editing) => {
    const gone = await letEditGo(room.directory, editing)
    if (!gone.ok) return refuse(room, request, reply, editing.slug, gone.reason)
    return reply.redirect(`/desk/listings/${editing.slug}?done=let-go`, 303)
  })
}

type Editing = Parameters<typeof letEditGo>[1]

const press = (
  app: FastifyInstance,
  room: EditorsRoom,
  name: 'publish' | 'let-go',
  deed: (request: FastifyRequest, reply: FastifyReply, editing: Editing) => Promise<FastifyReply>,
): void => {
  app.post(`/desk/listings/:slug/${name}`, async (request, reply) => {
    const worker = await editorOf(room, request, name === 'publish' ? 'publish listings' : 'edit listings')
    if (!worker) return tellNotFound(room, request, reply)
    const slug = slugOf(request)
    if (!ticketed(room, request, reply).isOurs)
      return reply.redirect(`/desk/listings/${encodeURIComponent(slug)}/changes`, 303)
    const seen = answerTo(answersIn(request.body, ['seen']), 'seen')
    return deed(request, reply, { slug, seen, by: worker.name, on: room.today().toString() })
  })
}

const refuse = async (
  room: EditorsRoom,
  request: FastifyRequest,
  reply: FastifyReply,
  slug: string,
  refusal: EditRefusal,
): Promise<FastifyReply> => {
  const listing = await findForEditor(room.directory, slug)
  if (!listing) return tellNotFound(room, request, reply)
  // Published or let go by a press before this one.
  if (!listing.edit) return reply.redirect(`/desk/listings/${slug}`, 303)
  return show(room, request, reply, listing, refusal)
}

const show = (
  room: EditorsRoom,
  request: FastifyRequest,
  reply: FastifyReply,
  listing: ForEditor,
  refusal?: EditRefusal,
): FastifyReply => {
  const view = (
    <PreviewView
      listing={listing}
      ticket={room.guard.mint(request, reply)}
      isConflict={refusal?.why === 'changed meanwhile'}
      cannot={refusal?.why === 'wrong' ? refusal.sentences : []}
    />
  )
  const visit = { title: titleOf(words.title, listing.corrected.name), failed: refusal !== undefined }
  const status = refusal === undefined ? 200 : refusal.why === 'wrong' ? 422 : 409
  return room.frame(request, reply, visit, view, { status, keep: 'never' })
}

const slugOf = (request: FastifyRequest): string => (request.params as { slug: string }).slug
