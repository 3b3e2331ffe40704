import type { FastifyReply, FastifyRequest } from 'fastify'
import { decide, hidden, type Label, labels } from '#access'
import { type Caller, itemFor } from '../actions/caller.ts'
import { receive } from '../actions/receive.ts'
import { childIn, documentsPath } from './address.ts'
import { type Fault, showDocuments } from './list-page.tsx'
import type { DocumentsRoom } from './room.ts'
import { uploadIn } from './uploading.ts'
import { faults, words } from './words.ts'

/** Takes in a new document of a child. */
export const addDocument = async (
  room: DocumentsRoom,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> => {
  const childId = childIn(request)
  const { fields, file, drop } = await uploadIn(request)
  const title = (fields['title'] ?? '').trim().slice(0, 200)
  const again = (field: Fault['field'], text: string) => {
    drop()
    return showDocuments(room, request, reply, { news: null, title, fault: { field, text } })
  }
  const { verdict, key } = room.guard.inspect(request)
  if (childId === null || verdict === 'foreign') {
    drop()
    return hidden(reply)
  }
  if (verdict !== 'ours' || key === null) return again('file', words.stale)
  if (title === '') return again('title', words.noTitle)
  if (!file) return again('file', words.noFile)
  const caller = await room.callerOf(request)
  const result = await receive(room, caller, {
    stream: file.stream,
    givenName: file.name,
    childId,
    caseId: null,
    title,
    labels: await marksFor(room, caller, childId, fields),
    retention: room.retention,
    sending: `${key}:${childId}`,
  })
  if (result.ok)
    return reply.redirect(
      `${documentsPath(childId)}?done=${result.value.state === 'clean' ? 'document' : 'waiting'}`,
      303,
    )
  if (result.reason === 'not allowed') return hidden(reply)
  return result.reason === 'prove it is you'
    ? reply.redirect(room.proveAt(request), 303)
    : again('file', faults[result.reason])
}

/** Without a choice, or without leave to make one, a paper is an ordinary one. */
const marksFor = async (
  { db }: DocumentsRoom,
  caller: Caller,
  childId: string,
  fields: Readonly<Record<string, string>>,
): Promise<readonly Label[]> => {
  const item = await itemFor(db, { authority: caller.authority, childId, caseId: null })
  const chosen = labels.filter((label) => (fields['marks'] ?? '').split('\n').includes(label))
  const mayChoose = chosen.length > 0 && decide(caller.asker, 'mark who may see', item).ok
  return mayChoose ? chosen : ['ordinary']
}
