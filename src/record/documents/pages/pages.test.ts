import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import cookie from '@fastify/cookie'
import type { VNode } from 'preact'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formGuard } from '#kit/form'
import { renderFragment } from '#kit/html'
import { testDatabase, type TestDatabase } from '../../../../test/database.ts'
import { pdf } from '../proof/honest-files.ts'
import { fillWorld, mother, officer, people, stranger } from '../proof/world.ts'
import { diskShelf } from '../store/shelf.ts'
import type { DocumentsTables } from '../store/tables.ts'
import { documentsPages } from './index.tsx'

let test: TestDatabase
let folder: string
let app: FastifyInstance
const callers = { mother, officer, stranger }
beforeAll(async () => {
  test = await testDatabase()
  const db = test.database.withTables<DocumentsTables>()
  await fillWorld(db)
  folder = await mkdtemp(join(tmpdir(), 'waymark-documents-pages-'))
  app = Fastify()
  await app.register(cookie)
  app.setNotFoundHandler((_request, reply) => reply.code(404).send('Nothing here'))
  documentsPages({
    db,
    shelf: diskShelf(folder),
    scanner: () => Promise.resolve('clean'),
    retention: 'case file',
    guard: formGuard('x'.repeat(32)),
    frame: (_request, reply, { title }, body, { status = 200 } = {}) =>
      reply
        .code(status)
        .type('text/html')
        .send(`<title>${title}</title>${renderFragment(body as VNode)}`),
    within: (routes) => routes(app),
    callerOf: (request) => Promise.resolve(callers[request.headers['x-who'] as keyof typeof callers]),
    proveAt: () => '/sign-in/again',
  })
  await app.ready()
})
afterAll(async () => {
  await app.close()
  await test.drop()
  await rm(folder, { recursive: true, force: true })
})

const path = `/records/${people.ella}/documents`
const get = (url: string, who: keyof typeof callers, cookies = {}) =>
  app.inject({ url, headers: { 'x-who': who }, cookies })
const post = async (
  who: keyof typeof callers,
  fields: Record<string, string>,
  file: { name: string; bytes: Buffer },
) => {
  const page = await get(path, who === 'stranger' ? 'mother' : who)
  const ticket = /name="form_ticket" value="([^"]+)"/.exec(page.body)![1]!
  const form = new FormData()
  for (const [name, value] of Object.entries({ form_ticket: ticket, ...fields })) form.append(name, value)
  form.append('file', new File([new Uint8Array(file.bytes)], file.name))
  const request = new Request('http://localhost', { method: 'POST', body: form })
  return app.inject({
    method: 'POST',
    url: path,
    headers: { 'x-who': who, 'content-type': request.headers.get('content-type')! },
    cookies: Object.fromEntries(page.cookies.map(({ name, value }) => [name, value])),
    payload: Buffer.from(await request.arrayBuffer()),
  })
}
const report = { name: 'report.pdf', bytes: pdf([['Words.']]) }

describe('a child’s documents, without scripts', () => {
  it('a parent sends one, sees it in the list and saves it', async () => {
    const sent = await post('mother', { title: 'Report from nursery' }, report)
    expect([sent.statusCode, sent.headers.location]).toEqual([303, `${path}?done=document`])
    const page = await get(`${path}?done=document`, 'mother')
    expect(page.body).toContain('Your document is kept.')
    const href = /href="(\/records\/[^"]+\/documents\/[^"]+)"/.exec(page.body)![1]!
    const saved = await get(href, 'officer')
    expect(saved.rawPayload.equals(report.bytes)).toBe(true)
    expect(saved.headers['content-disposition']).toMatch(/^attachment/)
    expect((await get(href, 'stranger')).body).toBe('Nothing here')
  })

  it('what is wrong is said beside the question, and what was typed is still there', async () => {
    const untitled = await post('mother', { title: ' ' }, report)
    expect([untitled.statusCode, untitled.body]).toEqual([
      422,
      expect.stringContaining('Say what the document is'),
    ])
    const page = await post('mother', { title: 'My page' }, { name: 'a.pdf', bytes: Buffer.from('<html>') })
    expect([page.statusCode, page.body]).toEqual([
      422,
      expect.stringContaining('We cannot take this kind of file.'),
    ])
    expect(page.body).toContain('value="My page"')
    const none = await post('mother', { title: 'My page' }, { name: '', bytes: Buffer.alloc(0) })
    expect(none.body).toContain('Choose a file to send')
  })

  it('an officer chooses who may see it; a parent is not asked', async () => {
    expect((await get(path, 'officer')).body).toContain('value="safeguarding"')
    expect((await get(path, 'mother')).body).not.toContain('value="safeguarding"')
    await post('officer', { title: 'Kept safe', marks: 'safeguarding' }, report)
    expect((await get(path, 'officer')).body).toContain('Kept safe')
    expect((await get(path, 'mother')).body).not.toContain('Kept safe')
    await post('mother', { title: 'From home', marks: 'panel' }, report)
    expect((await get(path, 'mother')).body).toContain('From home')
  })

  it('is the same page as nothing at all to somebody of another team, and to a forged form', async () => {
    expect((await get(path, 'stranger')).body).toBe('Nothing here')
    expect((await get('/records/nobody/documents', 'officer')).body).toBe('Nothing here')
    const forged = await post('mother', { form_ticket: 'forged', title: 'x' }, report)
    expect(forged.statusCode).toBe(422)
  })
})
