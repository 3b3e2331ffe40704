import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import type { VNode } from 'preact'
import Fastify from 'fastify'
import { formGuard } from '#kit/form'
import { renderFragment } from '#kit/html'
import { testDatabase } from '../../../../test/database.ts'
import { documentsPages } from '../pages/index.tsx'
import { diskShelf } from '../store/shelf/disk.ts'
import type { DocumentsTables } from '../store/tables.ts'
import { father, fillWorld, manager, mother, officer, stranger } from './world.ts'

const callers = { mother, father, officer, manager, stranger }
type Who = keyof typeof callers
export type DocumentsSite = Awaited<ReturnType<typeof documentsSite>>

/** This room's pages for a test: everybody says who they are in a header. */
export const documentsSite = async () => {
  const test = await testDatabase()
  const db = test.database.withTables<DocumentsTables>()
  await fillWorld(db)
  const folder = await mkdtemp(join(tmpdir(), 'waymark-documents-pages-'))
  const told: string[] = []
  const app = Fastify()
  await app.register(cookie)
  await app.register(formbody)
  app.setNotFoundHandler((_request, reply) => reply.code(404).send('Nothing here'))
  documentsPages({
    db,
    shelf: diskShelf(folder),
    scanner: () => Promise.resolve('clean'),
    retention: 'case file',
    tell: (_tx, { id }) => {
      told.push(id)
      return Promise.resolve()
    },
    guard: formGuard('x'.repeat(32)),
    frame: (_request, reply, { title }, body, { status = 200 } = {}) =>
      reply
        .code(status)
        .type('text/html')
        .send(`<title>${title}</title>${renderFragment(body as VNode)}`),
    within: (routes) => routes(app),
    callerOf: (request) => Promise.resolve(callers[request.headers['x-who'] as Who]),
    proveAt: () => '/sign-in/again',
  })
  await app.ready()
  const get = (url: string, who: Who) => app.inject({ url, headers: { 'x-who': who } })
  /** The page somebody has open: what they send comes from it, however long ago they opened it. */
  const open = async (url: string, who: Who) => {
    const { body, cookies } = await get(url, who)
    return {
      fields: Object.fromEntries(
        [...body.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [
          name!,
          value!,
        ]),
      ),
      cookies: Object.fromEntries(cookies.map(({ name, value }) => [name, value])),
    }
  }
  const post = async (
    who: Who,
    url: string,
    fields: Record<string, string>,
    file: { readonly name: string; readonly bytes: Buffer },
    page?: Awaited<ReturnType<typeof open>>,
  ) => {
    const from = page ?? (await open(url, who === 'stranger' ? 'mother' : who))
    const form = new FormData()
    for (const [name, value] of Object.entries({ ...from.fields, ...fields })) form.append(name, value)
    form.append('file', new File([new Uint8Array(file.bytes)], file.name))
    const request = new Request('http://localhost', { method: 'POST', body: form })
    return app.inject({
      method: 'POST',
      url,
      headers: { 'x-who': who, 'content-type': request.headers.get('content-type')! },
      cookies: from.cookies,
      payload: Buffer.from(await request.arrayBuffer()),
    })
  }
  const say = async (
    who: Who,
    url: string,
    fields: Record<string, string | readonly string[]>,
    from = url,
  ) => {
    const page = await open(from, who)
    const payload = new URLSearchParams(page.fields)
    for (const [name, values] of Object.entries(fields))
      for (const value of [values].flat()) payload.append(name, value)
    return app.inject({
      method: 'POST',
      url,
      headers: { 'x-who': who, 'content-type': 'application/x-www-form-urlencoded' },
      cookies: page.cookies,
      payload: payload.toString(),
    })
  }
  const stop = async () => {
    await app.close()
    await test.drop()
    await rm(folder, { recursive: true, force: true })
  }
  return { db, get, open, post, say, told, stop }
}
