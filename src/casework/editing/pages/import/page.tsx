import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { bringIn, bytesAt, findWaitingImport, previewFile } from '#directory'
import { type Answers, answersIn, answerTo } from '#kit/form'
import { singleQuery } from '#kit/http'
import { refused, type Result } from '#kit/result'
import { tellNotFound } from '../not-found.tsx'
import { editorOf, type EditorsRoom, ticketed } from '../room.ts'
import { ImportForm } from './form.tsx'
import { PreviewView } from './preview-view.tsx'
import { fileIn, takeUploads, uploadLimit } from './upload.ts'
import { words } from './words.ts'

const boxes = ['address', 'text', 'source', 'whole']

/** `/desk/import`: a file, an address or pasted text; what it would change, row by row; and one button that does it. */
export const importPages = (room: EditorsRoom): void =>
  room.within((app) => {
    takeUploads(app)
    formPages(app, room)
    previewPages(app, room)
  })

const formPages = (app: FastifyInstance, room: EditorsRoom): void => {
  app.get('/desk/import', async (request, reply) => {
    if (!(await editorOf(room, request, 'publish listings'))) return tellNotFound(room, request, reply)
    return showForm(room, request, reply, room.guard.mint(request, reply), {})
  })

  app.route({
    method: 'POST',
    url: '/desk/import',
    bodyLimit: uploadLimit,
    // Asked before the file is read: nobody outside can make us hold one.
    onRequest: async (request, reply) => {
      if (!(await room.isSignedIn(request))) await reply.redirect('/sign-in', 303)
    },
    handler: async (request, reply) => {
      const worker = await editorOf(room, request, 'publish listings')
      if (!worker) return tellNotFound(room, request, reply)
      const { isOurs, form } = ticketed(room, request, reply)
      const answers = answersIn(request.body, boxes)
      if (!isOurs) return showForm(room, request, reply, form.ticket, answers, words.stale, 403)
      const given = await givenIn(request, answers)
      if (!given.ok) return showForm(room, request, reply, form.ticket, answers, given.reason, 422)
      const kept = await previewFile(
        room.directory,
        {
          ...given.value,
          wholeSource: answerTo(answers, 'whole') === 'yes',
          by: worker.as,
          at: room.now().toISOString(),
        },
        room.pack,
      )
      if (!kept.ok) return showForm(room, request, reply, form.ticket, answers, kept.reason, 422)
      return reply.redirect(`/desk/import/${kept.value}`, 303)
    },
  })
}

type Given = { readonly file: Uint8Array; readonly source: string }

/** What was sent, and what its source is called. */
const givenIn = async (request: FastifyRequest, answers: Answers): Promise<Result<Given, string>> => {
  const [address, text, named] = ['address', 'text', 'source'].map((box) => answerTo(answers, box).trim())
  const sent = fileIn(request.body)
  const source = (named || nameOf(sent?.name, address)).slice(0, 100)
  if (!sent && !address && !text) return refused(words.nothing)
  if (source === '') return refused(words.noSource)
  if (sent) return { ok: true, value: { file: sent.bytes, source } }
  if (text) return { ok: true, value: { file: Buffer.from(text), source } }
  const fetched = await bytesAt(address ?? '')
  return fetched.ok ? { ok: true, value: { file: fetched.value, source } } : fetched
}

const nameOf = (file: string | undefined, address: string | undefined): string =>
  file?.replace(/\.[^.]*$/, '').trim() || (address && URL.canParse(address) ? new URL(address).hostname : '')

const previewPages = (app: FastifyInstance, room: EditorsRoom): void => {
  app.get('/desk/import/:id', async (request, reply) => {
    const waiting = await open(room, request)
    if (!waiting) return tellNotFound(room, request, reply)
    const { page, news } = singleQuery(request.query)
    const wanted = Number(page)
    const view = (
      <PreviewView
        waiting={waiting}
        page={Number.isInteger(wanted) && wanted >= 1 ? wanted : 1}
        news={news}
        ticket={room.guard.mint(request, reply)}
      />
    )
    return room.frame(request, reply, { title: words.previewTitle }, view, { keep: 'never' })
  })

  app.post('/desk/import/:id/apply', async (request, reply) => {
    const waiting = await open(room, request)
    if (!waiting) return tellNotFound(room, request, reply)
    const path = `/desk/import/${waiting.id}`
    if (!ticketed(room, request, reply).isOurs) return reply.redirect(path, 303)
    const insist = answerTo(answersIn(request.body, ['insist']), 'insist') === 'yes'
    const at = room.now().toISOString()
    const came = await bringIn(room.directory, waiting.id, { pack: room.pack, at, insist })
    await room.refresh()
    return reply.redirect(`${path}?news=${came.replaceAll(' ', '-')}`, 303)
  })
}

const open = async (room: EditorsRoom, request: FastifyRequest) => {
  if (!(await editorOf(room, request, 'publish listings'))) return null
  return findWaitingImport(room.directory, (request.params as { id: string }).id)
}

const showForm = (
  room: EditorsRoom,
  request: FastifyRequest,
  reply: FastifyReply,
  ticket: string,
  answers: Answers,
  fault: string | null = null,
  status = 200,
): FastifyReply =>
  room.frame(
    request,
    reply,
    { title: words.title, failed: fault !== null },
    <ImportForm ticket={ticket} answers={answers} fault={fault} />,
    { status, keep: 'never' },
  )
