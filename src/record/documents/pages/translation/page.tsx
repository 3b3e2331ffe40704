import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { hidden } from '#access'
import { listDocuments } from '../../actions/list-documents.ts'
import { receive } from '../../actions/receive.ts'
import { largestFile } from '../../rules/kinds.ts'
import { childIn, documentsPath, translationPath } from '../address.ts'
import { shownVersion } from '../documents-part.tsx'
import { frameOfChild } from '../frame-of-child.tsx'
import type { DocumentsRoom } from '../room.ts'
import { uploadIn } from '../uploading.ts'
import { faults, words as common } from '../words.ts'
import { type TranslationFault, TranslationView } from './view.tsx'
import { words } from './words.ts'

/** `/records/…/documents/…/translation`: the same paper in another language, sent together with it from then on. */
export const translationPage = (app: FastifyInstance, room: DocumentsRoom): void => {
  const url = '/records/:id/documents/:document/translation'
  app.get(url, (request, reply) => show(room, request, reply, { language: '', fault: null }))
  app.post(url, { bodyLimit: largestFile + 100_000 }, (request, reply) => send(room, request, reply))
}

type Shown = { readonly language: string; readonly fault: TranslationFault | null }

/** The paper and the version of it that somebody may translate: the newest they can open. Null for anything else. */
const translatable = async (room: DocumentsRoom, request: FastifyRequest, childId: string) => {
  const { documents } = await listDocuments(room.db, await room.callerOf(request), childId, null)
  const { document: id } = request.params as { document: string }
  const found = documents.find(({ document }) => document.id === id)
  const version = found?.versions.find(({ state }) => state === 'clean')
  return found?.mayReplace && found.document.translates === null && version
    ? { document: found.document, version }
    : null
}

const show = async (
  room: DocumentsRoom,
  request: FastifyRequest,
  reply: FastifyReply,
  { language, fault }: Shown,
): Promise<FastifyReply> => {
  const childId = childIn(request)
  const found = childId === null ? null : await translatable(room, request, childId)
  if (childId === null || !found) return hidden(reply)
  const view = (
    <TranslationView
      {...{ language, fault, title: found.document.title }}
      action={translationPath(childId, found.document.id)}
      back={documentsPath(childId)}
      version={shownVersion(documentsPath(childId), found.version)}
      ticket={room.guard.mint(request, reply)}
    />
  )
  const page = { title: words.title, failed: fault !== null, view }
  return frameOfChild(room, { request, reply }, childId, page)
}

const send = async (
  room: DocumentsRoom,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> => {
  const childId = childIn(request)
  const { fields, file, drop } = await uploadIn(request)
  const language = (fields['language'] ?? '').trim().slice(0, 60)
  const again = (field: TranslationFault['field'], text: string) => {
    drop()
    return show(room, request, reply, { language, fault: { field, text } })
  }
  const { verdict, key } = room.guard.inspect(request)
  const found = childId === null || verdict === 'foreign' ? null : await translatable(room, request, childId)
  if (childId === null || !found) {
    drop()
    return hidden(reply)
  }
  if (verdict !== 'ours' || key === null) return again('file', common.stale)
  if (language === '') return again('language', words.noLanguage)
  if (!file) return again('file', common.noFile)
  const { document, version } = found
  // Somebody put in a new version meanwhile: this is a translation of the one they had before them.
  const number = fields['number'] === String(version.number) ? version.number : null
  if (number === null) return again('file', faults['newer already'])
  const result = await receive(room, await room.callerOf(request), {
    stream: file.stream,
    givenName: file.name,
    childId,
    caseId: document.case_id,
    title: words.called(document.title, language),
    labels: document.labels,
    retention: document.retention,
    translates: { documentId: document.id, number, language },
    sending: `${key}:${document.id}`,
  })
  if (result.ok) {
    const done = result.value.state === 'clean' ? 'translation' : 'waiting'
    return reply.redirect(`${documentsPath(childId)}?done=${done}`, 303)
  }
  if (result.reason === 'not allowed') return hidden(reply)
  return result.reason === 'prove it is you'
    ? reply.redirect(room.proveAt(request), 303)
    : again('file', faults[result.reason])
}
