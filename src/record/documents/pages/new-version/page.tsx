import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { hidden } from '#access'
import { listDocuments } from '../../actions/list-documents.ts'
import { receive } from '../../actions/receive.ts'
import { largestFile } from '../../rules/kinds.ts'
import { childIn, documentsPath, newVersionPath } from '../address.ts'
import { shownVersion } from '../documents-part.tsx'
import { frameOfChild } from '../frame-of-child.tsx'
import type { DocumentsRoom } from '../room.ts'
import { uploadIn } from '../uploading.ts'
import { faults, words as common } from '../words.ts'
import { type NewVersionFault, NewVersionView } from './view.tsx'
import { words } from './words.ts'

/** `/records/…/documents/…/new-version`: the file that takes the place of an older one, and why. */
export const newVersionPage = (app: FastifyInstance, room: DocumentsRoom): void => {
  const url = '/records/:id/documents/:document/new-version'
  app.get(url, (request, reply) => show(room, request, reply, { why: '', fault: null, seen: null }))
  app.post(url, { bodyLimit: largestFile + 100_000 }, (request, reply) => send(room, request, reply))
}

type Shown = {
  readonly why: string
  readonly fault: NewVersionFault | null
  /** The newest version when its sender opened the page; null for somebody who opens it now. */
  readonly seen: number | null
}

const show = async (
  room: DocumentsRoom,
  request: FastifyRequest,
  reply: FastifyReply,
  { why, fault, seen }: Shown,
): Promise<FastifyReply> => {
  const childId = childIn(request)
  if (childId === null) return hidden(reply)
  const { documents } = await listDocuments(room.db, await room.callerOf(request), childId, null)
  const found = documents.find(({ document }) => document.id === documentIn(request))
  if (!found?.mayReplace) return hidden(reply)
  const { document, versions } = found
  const view = (
    <NewVersionView
      {...{ why, fault, title: document.title, after: document.last_version }}
      action={newVersionPath(childId, document.id)}
      back={documentsPath(childId)}
      versions={versions.map((version) => shownVersion(documentsPath(childId), version))}
      overtaken={seen !== null && seen < document.last_version}
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
  const why = (fields['why'] ?? '').trim().slice(0, 500)
  const seen = /^\d{1,6}$/.test(fields['after'] ?? '') ? Number(fields['after']) : 0
  const again = (field: NewVersionFault['field'], text: string) => {
    drop()
    return show(room, request, reply, { why, fault: { field, text }, seen })
  }
  const { verdict, key } = room.guard.inspect(request)
  if (childId === null || verdict === 'foreign') {
    drop()
    return hidden(reply)
  }
  if (verdict !== 'ours' || key === null) return again('file', common.stale)
  if (why === '') return again('why', words.noWhy)
  if (!file) return again('file', common.noFile)
  const documentId = documentIn(request)
  const result = await receive(room, await room.callerOf(request), {
    stream: file.stream,
    givenName: file.name,
    childId,
    caseId: null,
    title: '',
    labels: [],
    retention: room.retention,
    replaces: { documentId, after: seen, why },
    sending: `${key}:${documentId}`,
  })
  if (result.ok) {
    const done = result.value.state === 'clean' ? 'version' : 'waiting'
    return reply.redirect(`${documentsPath(childId)}?done=${done}`, 303)
  }
  if (result.reason === 'not allowed') return hidden(reply)
  return result.reason === 'prove it is you'
    ? reply.redirect(room.proveAt(request), 303)
    : again('file', faults[result.reason])
}

const documentIn = (request: FastifyRequest): string => (request.params as { document: string }).document
