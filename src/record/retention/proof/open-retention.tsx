import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import Fastify from 'fastify'
import { diskShelf } from '#documents'
import { epochDayOfIso, parseDay } from '#kit/day'
import type { Database } from '#kit/db'
import { formGuard } from '#kit/form'
import { createFrame, createPageCache } from '#kit/http'
import { retentionPages } from '../pages/page.tsx'
import { coreRules } from '../rules/rule.ts'

const today = '2026-11-24'
const now = Date.UTC(2026, 10, 24, 10)

/** Two officers who look after privacy, one who has not proved who they are of late, and somebody else. */
export const officers = {
  osric: {
    id: '00000000-0000-4000-8000-000000000a01',
    name: 'Osric Vane',
    role: 'privacy officer',
    provedAt: now,
  },
  ottoline: {
    id: '00000000-0000-4000-8000-000000000a02',
    name: 'Ottoline Roe',
    role: 'privacy officer',
    provedAt: now,
  },
  unproved: {
    id: '00000000-0000-4000-8000-000000000a03',
    name: 'Una Pike',
    role: 'privacy officer',
    provedAt: null,
  },
  coordinator: {
    id: '00000000-0000-4000-8000-000000000a04',
    name: 'Cora Lisle',
    role: 'EHC coordinator',
    provedAt: now,
  },
} as const
export type Officer = keyof typeof officers

/** This room's pages alone, in the real frame, with officers named by a header. */
export const openRetention = async (db: Database) => {
  const app = Fastify()
  await app.register(cookie)
  await app.register(formbody)
  app.setNotFoundHandler((_request, reply) => reply.code(404).send('<h1>Page not found</h1>'))
  const guard = formGuard('a secret for tests, forty letters long..', () => now)
  const shelf = diskShelf(await mkdtemp(join(tmpdir(), 'waymark-retention-')))
  retentionPages({
    db,
    authority: 'northmere',
    rules: coreRules,
    shelf,
    frame: createFrame(
      site,
      { 'main.css': '/a.css', 'main.js': '/a.js', 'favicon.svg': '/a.svg' },
      createPageCache(),
    ),
    guard,
    within: (routes) => {
      app.get('/ticket', (request, reply) => reply.send(guard.mint(request, reply)))
      routes(app)
    },
    keeperOf: async (request) => {
      const { id, name, role, provedAt } = officers[String(request.headers['x-as']) as Officer]
      const membership = { role, authority: 'northmere', organisationId: null, teamId: null, to: null }
      return {
        asker: {
          accountId: id,
          personId: id,
          memberships: [{ ...membership, from: epochDayOfIso('2025-01-01')! }],
          today: epochDayOfIso(today)!,
          now,
          provedAt,
          glass: [],
        },
        accountId: id,
        name,
        team: null,
        request: 'x',
      }
    },
    proveAt: () => '/account/prove',
    today: () => parseDay(today)!,
  })
  await app.ready()
  const open = async (as: Officer, url: string) => {
    const reply = await app.inject({ url, headers: { 'x-as': as } })
    return {
      status: reply.statusCode,
      body: reply.body,
      location: reply.headers.location ?? '',
      headers: reply.headers,
    }
  }
  const send = async (as: Officer, url: string, fields: Readonly<Record<string, string>> = {}) => {
    const headers = { 'x-as': as, 'sec-fetch-site': 'same-origin' }
    const page = await app.inject({ url: '/ticket', headers })
    const reply = await app.inject({
      method: 'POST',
      url,
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
      cookies: Object.fromEntries(page.cookies.map(({ name, value }) => [name, value])),
      payload: new URLSearchParams({ form_ticket: page.body, ...fields }).toString(),
    })
    return { status: reply.statusCode, body: reply.body, location: reply.headers.location ?? '' }
  }
  return { app, shelf, open, send }
}

const site = {
  owner: 'Northmere Council',
  title: 'Northmere SEND Local Offer',
  brandColour: '#1d4f5e',
  menu: [],
  footer: [],
  contact: { note: 'Ring us' },
}
