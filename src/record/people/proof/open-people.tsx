import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance } from 'fastify'
import { type Asker, liveGlass, type StaffRole } from '#access'
import { epochDayOfIso, parseDay } from '#kit/day'
import { type Database, sql } from '#kit/db'
import { formGuard } from '#kit/form'
import { createFrame, createPageCache } from '#kit/http'
import { nothingFollows } from '../actions/follow.ts'
import { peoplePagesOf } from '../pages/index.ts'
import type { PeopleTables } from '../store/tables.ts'

export const today = '2026-03-02'
const now = Date.UTC(2026, 2, 2, 10)
const lateDraft = {
  what: 'An assessment',
  stage: 'We are writing a draft',
  who: 'Ines Corrigan',
  yours: { on: '2026-03-20', what: 'If you do not agree, speak to the mediation adviser' },
  nextOn: '2026-03-01',
  nextWhat: 'The draft',
  href: '/desk/RQ-1',
}
const newAccount = '00000000-0000-4000-8000-00000000acc0'

/** Somebody at the door of a test: their person, and the roles they hold. */
export type Caller = {
  readonly personId: string | null
  readonly name: string
  readonly roles?: readonly {
    readonly role: StaffRole
    readonly organisationId?: string
    readonly teamId?: string
    readonly to?: string
  }[]
}

export type OpenPeople = {
  readonly app: FastifyInstance
  readonly alerts: string[]
  /** Opens a page as somebody; null is signed out. */
  readonly open: (
    as: Caller | null,
    url: string,
  ) => Promise<{ status: number; body: string; headers: object }>
  /** Sends a form of ours. */
  readonly send: (
    as: Caller,
    url: string,
    fields: Readonly<Record<string, string>>,
  ) => Promise<{ status: number; body: string; location: string }>
  /** What the trail holds since it was last asked: act, outcome, subject, visit. */
  readonly trail: () => Promise<
    readonly { act: string; outcome: string; subject: string | null; request: string }[]
  >
}

/** This room's pages alone, in the real frame, with callers named by a header. */
export const openPeople = async (database: Database): Promise<OpenPeople> => {
  const app = Fastify()
  await app.register(cookie)
  await app.register(formbody)
  await app.register(rateLimit, { global: false })
  const alerts: string[] = []
  const callers = new Map<string, Caller>()
  app.setNotFoundHandler((_request, reply) =>
    reply.code(404).type('text/html').send('<h1>Page not found</h1>'),
  )
  const guard = formGuard('a secret for tests, forty letters long..', () => now)
  peoplePagesOf({
    db: database.withTables<PeopleTables>(),
    authority: 'northmere',
    frame: createFrame(
      site,
      { 'main.css': '/a.css', 'main.js': '/a.js', 'favicon.svg': '/a.svg' },
      createPageCache(),
    ),
    guard,
    within: (routes) =>
      void app.register(async (scope) => {
        scope.addHook('preHandler', async (request, reply) =>
          callers.has(String(request.headers['x-as'])) ? undefined : reply.redirect('/sign-in', 303),
        )
        scope.get('/ticket', (request, reply) => reply.send(guard.mint(request, reply)))
        routes(scope)
      }),
    askingOf: async (request) => {
      const caller = callers.get(String(request.headers['x-as']))!
      const asker = askerFor(caller, String(request.headers['x-as']))
      const glass = await liveGlass(database, asker.accountId, now)
      return {
        asker: { ...asker, glass },
        name: caller.name,
        role: caller.roles?.[0]?.role ?? 'family member',
        team: null,
        roles: [],
      }
    },
    placesFor: () => [],
    proveAt: () => '/account/prove',
    happeningsOf: async (_db, children) => new Map(children.map((id) => [id, [lateDraft]])),
    withOpenCase: async () => new Set(),
    personsOf: async () => new Map(),
    alert: async (_tx, { glass }) => void alerts.push(glass),
    contact: <p>Ring us</p>,
    today: () => parseDay(today)!,
    now: () => now,
    following: nothingFollows,
    accounts: {
      of: async () => new Map(),
      waiting: async () => [],
      invite: async ({ alongside }) => {
        await database.transaction().execute(async (tx) => alongside?.(tx, newAccount))
        return { ok: true, code: 'ABCD-EFGH', signInName: '7K3Q9FMD', sent: false }
      },
      inviteAgain: async () => ({ ok: true, code: 'ABCD-EFGH', signInName: '7K3Q9FMD', sent: false }),
      takeBack: async () => true,
      close: async () => true,
      setUpAt: 'http://waymark.example/set-up',
    },
  })
  await app.ready()
  const accountFor = (caller: Caller): string => {
    const id = `00000000-0000-4000-8000-${caller.name.length.toString(16).padStart(4, '0')}${hash(caller.name)}`
    callers.set(id, caller)
    return id
  }
  let seen = '0'
  return {
    app,
    alerts,
    open: async (as, url) => {
      const reply = await app.inject({ url, headers: as ? { 'x-as': accountFor(as) } : {} })
      return { status: reply.statusCode, body: reply.body, headers: reply.headers }
    },
    send: async (as, url, fields) => {
      const headers = { 'x-as': accountFor(as), 'sec-fetch-site': 'same-origin' }
      const page = await app.inject({ url: '/ticket', headers })
      const cookies = Object.fromEntries(page.cookies.map(({ name, value }) => [name, value]))
      const reply = await app.inject({
        method: 'POST',
        url,
        headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
        cookies,
        payload: new URLSearchParams({ form_ticket: page.body, ...fields }).toString(),
      })
      return { status: reply.statusCode, body: reply.body, location: reply.headers.location ?? '' }
    },
    trail: async () => {
      const { rows } = await sql<{ id: string; body: string }>`
        select id::text, body from trail.entry where id > ${seen}::bigint order by entry.id`.execute(database)
      seen = rows.at(-1)?.id ?? seen
      return rows.map(
        ({ body }) =>
          JSON.parse(body) as { act: string; outcome: string; subject: string | null; request: string },
      )
    },
  }
}

export const askerFor = ({ personId, roles = [] }: Caller, accountId: string): Asker => ({
  accountId,
  personId,
  memberships: roles.map(({ role, organisationId = null, teamId = null, to }) => ({
    role,
    organisationId,
    teamId,
    authority: 'northmere',
    from: epochDayOfIso('2025-01-01')!,
    to: to === undefined ? null : epochDayOfIso(to),
  })),
  today: epochDayOfIso(today)!,
  now,
  provedAt: now,
  glass: [],
})

/** Eight figures of a name: enough to tell the callers of one test apart. */
const hash = (text: string): string =>
  Array.from(text)
    .reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 0xffffffff, 7)
    .toString(16)
    .padStart(8, '0')

const site = {
  owner: 'Northmere Council',
  title: 'Northmere SEND Local Offer',
  brandColour: '#1d4f5e',
  menu: [],
  footer: [],
  contact: { note: 'Ring us' },
}
