import { Readable } from 'node:stream'
import type { FastifyRequest } from 'fastify'
import { readUpload } from './read-upload.ts'

export type Uploading = {
  readonly fields: Readonly<Record<string, string>>
  readonly file: { readonly name: string; readonly stream: Readable } | null
  /** Lets the rest run by unread. */
  readonly drop: () => void
}

/** What a form with a file sends. Its answers are left on the request, where the guard looks for its ticket. */
export const uploadIn = async (request: FastifyRequest): Promise<Uploading> => {
  // A program may send something that is no form with a file: there is none in it, then.
  const source = request.body instanceof Readable ? request.body : Readable.from([])
  const upload = await readUpload(source, request.headers['content-type'] ?? '')
  const fields = upload?.fields ?? {}
  request.body = fields
  return {
    fields,
    file: upload?.file && upload.file.name !== '' ? upload.file : null,
    drop: () => void source.resume(),
  }
}
