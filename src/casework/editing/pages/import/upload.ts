import type { FastifyInstance } from 'fastify'

/** A form with a file in it: the boxes as text, the file as it came. */
export type Upload = Readonly<Record<string, string>> & { readonly [file]?: UploadedFile }
export type UploadedFile = { readonly name: string; readonly bytes: Uint8Array }

const file = Symbol('file')

export const uploadLimit = 24 * 1024 * 1024

/** Has these routes take forms with a file, and no other routes: a file is held in memory while it is read. */
export const takeUploads = (app: FastifyInstance): void => {
  app.addContentTypeParser(
    'multipart/form-data',
    { parseAs: 'buffer', bodyLimit: uploadLimit },
    async (request: { headers: { 'content-type'?: string | undefined } }, body: Buffer): Promise<Upload> => {
      const type = request.headers['content-type'] ?? ''
      try {
        const form = await new Response(new Uint8Array(body), {
          headers: { 'content-type': type },
        }).formData()
        return await readForm(form)
      } catch {
        throw Object.assign(new Error('The form could not be read.'), { statusCode: 400 })
      }
    },
  )
}

/** The file that came with a form; null where none was chosen. */
export const fileIn = (body: unknown): UploadedFile | null => (body as Upload | undefined)?.[file] ?? null

const readForm = async (form: FormData): Promise<Upload> => {
  const boxes: Record<string, string> = {}
  let sent: UploadedFile | undefined
  for (const [name, value] of form)
    if (typeof value === 'string') boxes[name] ??= value
    else if (value.size > 0) sent ??= { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) }
  return Object.assign(boxes, sent && { [file]: sent })
}
