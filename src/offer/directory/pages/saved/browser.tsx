import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance, type LightMyRequestResponse } from 'fastify'
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

const site = {
  owner: 'Northmere Council',
  title: 'Northmere Local Offer',
  brandColour: '#1d4f5e',
  menu: [],
  footer: [],
  contact: { note: 'Ring us' },
}

type Fields = Readonly<Record<string, string | readonly string[]>>
type Headers = Readonly<Record<string, string>>

/** What a browser of today says when a button on our own page is pressed. */
export const ourPage = { 'sec-fetch-site': 'same-origin', origin: 'http://offer.example' }

/** Somebody's browser, which runs no scripts and keeps cookies. */
export const browser = (app: FastifyInstance, always: Headers = {}) => {
  const jar = new Map<string, string>()
  const keepCookies = (reply: LightMyRequestResponse) => {
    for (const { name, value } of reply.cookies) value === '' ? jar.delete(name) : jar.set(name, value)
    return reply
  }
  const headers = (extra: Headers) => ({
    host: 'offer.example',
    ...(jar.size > 0 && { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') }),
    ...always,
    ...extra,
  })
  const self = {
    /** With this in its saved list's cookie. */
    holding: (saved: string) => {
      jar.set('waymark_saved', saved)
      return self
    },
    open: async (url: string) => keepCookies(await app.inject({ url, headers: headers({}) })),
    press: async (url: string, fields: Fields, from: Headers = ourPage) =>
      keepCookies(
        await app.inject({
          method: 'POST',
          url,
          headers: headers({ 'content-type': 'application/x-www-form-urlencoded', ...from }),
          payload: asForm(fields),
        }),
      ),
    /** What the hidden boxes of a page's form hold: the first form, or the first that goes to `action`. */
    formOf: ({ body }: { body: string }, action = '') => {
      const form = body.split('<form').find((part) => part.includes(`method="post" action="${action}`)) ?? ''
      const inside = form.split('</form>')[0] ?? ''
      return Object.fromEntries(
        [...inside.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
          ([, name, value]) => [name, value?.replaceAll('&amp;', '&').replaceAll('&#39;', "'")],
        ),
      ) as Fields
    },
  }
  return self
}

const asForm = (fields: Fields): string =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, given]) => [given].flat().map((one) => [name, one])),
  ).toString()
