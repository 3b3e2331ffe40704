import type { FastifyInstance } from 'fastify'
import { hidden } from '#access'
import { singleQuery } from '#kit/http'
import { download } from '../actions/download.ts'
import { largestFile } from '../rules/kinds.ts'
import { addDocument } from './add-page.tsx'
import { showDocuments } from './list-page.tsx'
import { newVersionPage } from './new-version/page.tsx'
import { askPage } from './release/ask-page.tsx'
import { releasePages } from './release/release-page.tsx'
import type { DocumentsRoom } from './room.ts'
import { translationPage } from './translation/page.tsx'
import { news } from './words.ts'

/** `/records/…/documents`: a child's papers, and the form to add one; below it each file, to be saved. */
export const documentsPages = (room: DocumentsRoom): void => {
  room.within((app) => {
    app.addContentTypeParser('multipart/form-data', (_request, payload, parsed) => parsed(null, payload))
    app.get('/records/:id/documents', async (request, reply) => {
      const done = singleQuery(request.query)['done'] ?? ''
      return showDocuments(room, request, reply, { news: news[done] ?? null, title: '', fault: null })
    })
    app.post('/records/:id/documents', { bodyLimit: largestFile + 100_000 }, (request, reply) =>
      addDocument(room, request, reply),
    )
    newVersionPage(app, room)
    translationPage(app, room)
    downloadPage(app, room)
    askPage(app, room)
    releasePages(app, room)
  })
}

const downloadPage = (app: FastifyInstance, room: DocumentsRoom): void => {
  app.get('/records/:id/documents/:document/:number', async (request, reply) => {
    const { document, number } = request.params as { document: string; number: string }
    const caller = await room.callerOf(request)
    const result = await download(room, caller, document, /^\d{1,4}$/.test(number) ? Number(number) : 0)
    if (!result.ok)
      return result.reason === 'prove it is you' ? reply.redirect(room.proveAt(request), 303) : hidden(reply)
    return reply.headers(result.value.headers).send(result.value.open())
  })
}
