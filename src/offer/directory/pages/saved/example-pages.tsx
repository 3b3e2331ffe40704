import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance } from 'fastify'
import { formGuard } from '#kit/form'
import { createFrame, createPageCache, errorPages } from '#kit/http'
import type { DirectoryPack } from '../../rules/directory-pack.ts'
import type { DirectoryRoom } from '../room.ts'
import { savedPages } from './page.tsx'

/** These pages alone, in the real frame, for tests. */
export const openPages = async (
  given: Pick<DirectoryRoom, 'catalogue' | 'database' | 'today'>,
): Promise<FastifyInstance> => {
  const app = Fastify({ trustProxy: true })
  await app.register(cookie)
  await app.register(formbody)
  await app.register(rateLimit, { global: false })
  const assets = { 'main.css': '/a.css', 'main.js': '/a.js', 'favicon.svg': '/a.svg' }
  const frame = createFrame(site, assets, createPageCache())
  errorPages(app, frame, <p class="govuk-body">Ring us</p>)
  savedPages(app, {
    frame,
    site,
    pack: examplePack,
    guard: formGuard('a secret for tests, forty letters long..'),
    baseUrl: 'https://offer.example',
    vocabulary: new Set(),
    ...given,
  })
  return app
}

export const examplePack: DirectoryPack = {
  listingsSource: 'northmere',
  area: { name: 'Northmere', county: 'Northshire', latitude: 52, longitude: -1, districts: [] },
  taxonomies: [],
  synonyms: [],
  staleAfterMonths: 12,
  termDates: [],
  sensitiveListings: [],
  helpLines: [{ name: 'Northmere family line', phone: '01632 960 001', note: 'Weekdays, 9 to 5' }],
}

export const site = {
  owner: 'Northmere Council',
  title: 'Northmere Local Offer',
  brandColour: '#1d4f5e',
  menu: [],
  footer: [],
  contact: { note: 'Ring us' },
  notice: { tag: 'Demo', text: 'This is a demonstration.' },
}
