import type { FastifyInstance } from 'fastify'
import { pack } from '../../authorities/coventry/pack.ts'
import { testDatabase, type TestDatabase } from '../database.ts'
import { type CasesTables, casesPages, type CasesRoom, type Worker } from '#cases'
import { type DirectoryTables, loadPack } from '#directory'
import { type FeedbackTables } from '#feedback'
import { parseDay, toEpochDay } from '#kit/day'
import { formGuard } from '#kit/form'
import { createFrame, createPageCache, createServer } from '#kit/http'
import { editingDesks, editorsPages, takeIn } from '#editing'

export { receive } from '../../src/offer/feedback/actions/receive.ts'
export { receiveComment } from '../../src/offer/feedback/actions/receive-comment.ts'
export { findSaidAndDone } from '../../src/offer/feedback/store/said-and-done.ts'
export { applyImport } from '../../src/offer/directory/import/apply.ts'
export { findPublished } from '../../src/offer/directory/store/published.ts'

export const today = parseDay('2026-03-02')!
const team = { id: '00000000-0000-4000-8000-000000000003', name: 'Local Offer team' }

export const workerAs = (role: 'content editor' | 'panel member', name = 'Ines Corrigan'): Worker => ({
  asker: {
    accountId: 'account',
    personId: '00000000-0000-4000-8000-000000000001',
    memberships: [
      {
        role,
        authority: 'coventry',
        organisationId: null,
        teamId: team.id,
        from: toEpochDay(today),
        to: null,
      },
    ],
    today: toEpochDay(today),
    now: 0,
    provedAt: null,
    glass: [],
  },
  personId: '00000000-0000-4000-8000-000000000001',
  name,
  as: `${name}, ${role}`,
  teams: [team],
})

/** The desk on a real database with Coventry's listings, and one browser that is signed in as whoever is said. */
export type EditorsDesk = {
  readonly test: TestDatabase
  readonly app: FastifyInstance
  readonly signInAs: (worker: Worker) => void
  readonly get: (path: string) => Promise<Answer>
  /** Opens the page, fills in what is given over what is there, and sends it to `to`, or back to the page. */
  readonly send: (page: string, fields: Fields, to?: string) => Promise<Answer>
  readonly post: (path: string, fields: Fields) => Promise<Answer>
  readonly postFile: (path: string, fields: Fields, file: { name: string; bytes: string }) => Promise<Answer>
  readonly takeIn: () => Promise<number>
  readonly close: () => Promise<void>
}

export type Fields = Readonly<Record<string, string | readonly string[]>>
type Answer = { readonly status: number; readonly body: string; readonly location: string }

export const listingsFile = `${import.meta.dirname}/../../authorities/coventry/listings.json`

export const openDesk = async (): Promise<EditorsDesk> => {
  const test = await testDatabase()
  const directory = test.database.withTables<DirectoryTables>()
  const feedback = test.database.withTables<FeedbackTables>()
  const cases = test.database.withTables<CasesTables>()
  await loadPack(directory, pack.directory, listingsFile, '2026-03-01T09:00:00.000Z')
  const pages = createPageCache()
  const app = await createServer({
    log: 'silent',
    pages,
    unreadablePage: () => 'unreadable',
  })
  let worker = workerAs('content editor')
  let minute = 0
  const taking = () => takeIn({ cases, feedback, teamIdOf: () => team.id, nameOf: () => 'Toy library' })
  const room: CasesRoom = {
    db: cases,
    frame: createFrame(pack.site, { 'main.css': '', 'main.js': '' }, pages),
    guard: formGuard('a secret for tests, forty letters long..'),
    within: (routes) => void app.register((within) => Promise.resolve(routes(within))),
    workerOf: () => Promise.resolve(worker),
    baseUrl: 'https://guide.example',
    isAtWork: () => Promise.resolve(true),
    membersOf: () => Promise.resolve([]),
    namesOf: () => Promise.resolve(new Map()),
    takeIn: async () => void (await taking()),
    desks: editingDesks({
      feedback,
      authority: 'coventry',
      siteTitle: pack.site.title,
      baseUrl: 'https://guide.example',
      forgetAfterMonths: 6,
    }),
    today: () => today,
  }
  casesPages(app, room)
  editorsPages({
    ...room,
    directory,
    feedback,
    cases,
    authority: 'coventry',
    baseUrl: 'https://guide.example',
    siteTitle: pack.site.title,
    forgetAfterMonths: 6,
    pack: pack.directory,
    isSignedIn: () => Promise.resolve(true),
    refresh: () => Promise.resolve(),
    now: () => new Date(Date.UTC(2026, 2, 2, 9, minute++)),
  })
  let cookie = ''
  const own = { host: 'guide.example', 'sec-fetch-site': 'same-origin' }
  const get = async (path: string) => {
    const reply = await app.inject({ url: path, headers: { ...own, cookie } })
    const given = reply.cookies[0]
    if (given) cookie = `${given.name}=${given.value}`
    return answerOf(reply)
  }
  const post = async (path: string, fields: Fields) => {
    const sent = new URLSearchParams(
      Object.entries(fields).flatMap(([name, value]) =>
        [value].flat().map((one) => [name, one] as [string, string]),
      ),
    )
    const type = 'application/x-www-form-urlencoded'
    const headers = { ...own, cookie, 'content-type': type }
    return answerOf(await app.inject({ method: 'POST', url: path, headers, payload: sent.toString() }))
  }
  const send = async (page: string, fields: Fields, to?: string) => {
    const shown = await get(page)
    return post(to ?? page.split('?')[0]!, { ...fieldsIn(shown.body), ...fields })
  }
  const postFile: EditorsDesk['postFile'] = async (path, fields, { name, bytes }) => {
    const form = new FormData()
    for (const [field, value] of Object.entries(fields)) form.append(field, String(value))
    form.append('file', new Blob([bytes]), name)
    const encoded = new Response(form)
    const type = encoded.headers.get('content-type')!
    const payload = Buffer.from(await encoded.arrayBuffer())
    const headers = { ...own, cookie, 'content-type': type }
    return answerOf(await app.inject({ method: 'POST', url: path, headers, payload }))
  }
  return {
    test,
    app,
    get,
    post,
    send,
    postFile,
    takeIn: taking,
    signInAs: (next) => (worker = next),
    close: async () => {
      await app.close()
      await test.drop()
    },
  }
}

const answerOf = (reply: { statusCode: number; body: string; headers: Record<string, unknown> }) => ({
  status: reply.statusCode,
  body: reply.body,
  location: typeof reply.headers['location'] === 'string' ? reply.headers['location'] : '',
})

/** What a browser would send back untouched: boxes, texts and what is ticked. */
export const fieldsIn = (html: string): Record<string, string | string[]> => {
  const fields: Record<string, string[]> = {}
  const add = (name: string, value: string) =>
    (fields[name] = [...new Set([...(fields[name] ?? []), unescaped(value)])])
  for (const [, tag] of html.matchAll(/<input\b([^>]*)>/g)) {
    const [name, value, type] = ['name', 'value', 'type'].map((one) => attribute(tag!, one))
    if (!name || (/radio|checkbox/.test(type ?? '') && !/\schecked(?=[\s/]|$)/.test(tag!))) continue
    add(name, value ?? '')
  }
  for (const [, tag, text] of html.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g))
    add(attribute(tag!, 'name')!, text!)
  return fields
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
