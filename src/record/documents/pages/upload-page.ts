import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isAway } from '#kit/db'
import type { FormGuard, FormState, Visit } from '#kit/form'
import { largestFile } from '../rules/kinds.ts'
import { readUpload } from './read-upload.ts'
import { words } from './words.ts'

/** A form with a file, as it is about to be shown. Its answers come back; a browser never fills a file in again. */
export type UploadState = FormState

/** One file that somebody chose, and what they say it is. */
export type Picked = {
  readonly title: string
  readonly name: string
  readonly stream: Readable
  /** The same for each sending of one form. */
  readonly key: string
}

export type UploadPage = {
  readonly path: string
  readonly guard: FormGuard
  /** Files allowed from one internet address; a school or a library is one address. */
  readonly limit: { readonly max: number; readonly timeWindow: string }
  readonly show: (at: Visit, form: UploadState, status: number) => FastifyReply
  /** Gives what is wrong with the file, or null and has answered. */
  readonly take: (at: Visit, picked: Picked) => Promise<string | FastifyReply>
}

/**
 * One form with one file at one address, as `formPage` is for answers: whatever goes wrong, the form comes back with
 * what was typed and a sentence that says what to do.
 */
export const uploadPage = (app: FastifyInstance, page: UploadPage): void => {
  const { guard } = page
  void app.register((scope, _options, ready) => {
    scope.addContentTypeParser('multipart/form-data', (_request, payload, parsed) => parsed(null, payload))

    const again = (at: Visit, more: Partial<FormState>, status: number, key?: string) =>
      page.show(
        at,
        { ticket: guard.mint(at.request, at.reply, key), answers: {}, errors: [], ...more },
        status,
      )

    scope.get(page.path, (request, reply) => again({ request, reply }, {}, 200))

    scope.route({
      method: 'POST',
      url: page.path,
      bodyLimit: largestFile + 100_000,
      config: { rateLimit: { ...page.limit, hook: 'preHandler' } },
      errorHandler: (error: Error & { statusCode?: number }, request, reply) => {
        const status = error.statusCode ?? 500
        if (request.socket.destroyed || (status < 500 && status !== 429)) throw error
        drain(request)
        if (status === 429) return void again({ request, reply }, { trouble: 'too many' }, 429)
        request.log.error(error)
        const away = status === 503 || isAway(error)
        return void again({ request, reply }, { trouble: away ? 'away' : 'fault' }, away ? 503 : 500)
      },
      handler: async (request, reply) => {
        const at = { request, reply }
        // A program may send something that is no form with a file: there is none in it, then.
        const source = request.body instanceof Readable ? request.body : Readable.from([])
        const upload = await readUpload(source, request.headers['content-type'] ?? '')
        sources.set(request, source)
        request.body = upload?.fields ?? {}
        const title = (upload?.fields['title'] ?? '').trim().slice(0, 200)
        const { verdict, key } = guard.inspect(request)
        if (verdict === 'foreign' || verdict === 'stale' || key === null) {
          drain(request)
          const answers = verdict === 'foreign' ? {} : { title: [title] }
          return again(at, { answers, trouble: verdict === 'foreign' ? 'foreign' : 'stale' }, 403)
        }
        const fault =
          !upload?.file || upload.file.name === ''
            ? words.noFile
            : await page.take(at, { title, key, name: upload.file.name, stream: upload.file.stream })
        if (typeof fault !== 'string') return fault
        drain(request)
        return again(at, { answers: { title: [title] }, errors: [{ field: 'file', message: fault }] }, 422)
      },
    })
    ready()
  })
}

const sources = new WeakMap<FastifyRequest, Readable>()

/** What is not wanted is let run off, so that a browser which still sends hears the answer. */
const drain = (request: FastifyRequest): void => {
  const body: unknown = sources.get(request) ?? request.body
  if (body instanceof Readable) body.resume()
}
