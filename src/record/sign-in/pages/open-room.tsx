import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance, type LightMyRequestResponse } from 'fastify'
import type { Database } from '#kit/db'
import { createFrame, createPageCache } from '#kit/http'
import type { SignInEvent } from '../event.ts'
import { createSignIn, type SignIn, type SignInOptions } from '../sign-in.ts'
import type { CodeMessage } from '../room.ts'

export type OpenRoom = {
  readonly app: FastifyInstance
  readonly signIn: SignIn
  readonly events: SignInEvent[]
  readonly sent: CodeMessage[]
  /** The room's clock, which only a test moves. */
  readonly clock: { now: Date }
}

const secret = 'a secret for tests, forty letters long..'

/** This room's pages alone, in the real frame, for tests; with one page of another room behind the guard. */
export const openRoom = async (db: Database, given: Partial<SignInOptions> = {}): Promise<OpenRoom> => {
  const events: SignInEvent[] = []
  const sent: CodeMessage[] = []
  const clock = { now: new Date('2026-03-02T09:00:00Z') }
  const app = Fastify({ trustProxy: true })
  await app.register(cookie)
  await app.register(formbody)
  await app.register(rateLimit, { global: false })
  const assets = { 'main.css': '/a.css', 'main.js': '/a.js', 'favicon.svg': '/a.svg', 'passkey.js': '/p.js' }
  const signIn = createSignIn({
    db,
    secret,
    baseUrl: 'http://waymark.example',
    siteTitle: 'Northmere SEND Local Offer',
    ourNames: ['Northmere Council', 'waymark'],
    common: new Set(['password', 'qwertyuiop12', 'letmein']),
    frame: createFrame(site, assets, createPageCache()),
    assets,
    demo: false,
    now: () => clock.now,
    onEvent: (_transaction, event) => {
      events.push(event)
      return Promise.resolve()
    },
    sendCode: (_transaction, message) => {
      sent.push(message)
      return Promise.resolve()
    },
    ...given,
  })
  signIn.addPages(app)
  signIn.signedIn(app, (within) => {
    within.get('/desk', (request, reply) =>
      signIn.frame(request, reply, { title: 'Desk' }, <p>{signIn.whoIs(request).account.name}</p>),
    )
  })
  await app.ready()
  return { app, signIn, events, sent, clock }
}

const site = {
  owner: 'Northmere Council',
  title: 'Northmere SEND Local Offer',
  brandColour: '#1d4f5e',
  menu: [],
  footer: [],
  contact: { note: 'Ring us' },
}

export type Fields = Readonly<Record<string, string>>
export const fromOurPage = { 'sec-fetch-site': 'same-origin', origin: 'http://waymark.example' }

/** Somebody with a browser that runs no scripts: it keeps cookies, follows redirects and sends forms it was shown. */
export const visitor = (app: FastifyInstance, address = '203.0.113.7') => {
  const jar = new Map<string, string>()
  const headers = (extra: Fields) => ({
    host: 'waymark.example',
    'user-agent': 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36',
    'x-forwarded-for': address,
    ...(jar.size > 0 && { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') }),
    ...extra,
  })
  const keep = (reply: LightMyRequestResponse) => {
    for (const { name, value } of reply.cookies) {
      if (value === '') jar.delete(name)
      else jar.set(name, value)
    }
    return reply
  }
  const open = async (url: string, extra: Fields = {}): Promise<LightMyRequestResponse> =>
    keep(await app.inject({ url, headers: headers(extra) }))
  const post = async (url: string, fields: Fields, extra: Fields = fromOurPage) =>
    keep(
      await app.inject({
        method: 'POST',
        url,
        headers: headers({ 'content-type': 'application/x-www-form-urlencoded', ...extra }),
        payload: new URLSearchParams(fields).toString(),
      }),
    )
  return {
    jar,
    open,
    post,
    /** Opens a page and sends its form to `action`, hidden fields and all. */
    send: async (url: string, action: string, fields: Fields, extra: Fields = fromOurPage) => {
      const page = await open(url)
      return post(action, { ...hiddenIn(page.body, action), ...fields }, extra)
    },
  }
}

export type Visitor = ReturnType<typeof visitor>

/** What the hidden boxes of the form that goes to `action` hold. */
export const hiddenIn = (html: string, action: string): Record<string, string> => {
  const form = html.split(`action="${action}"`)[1]?.split('</form>')[0] ?? ''
  const hidden: Record<string, string> = {}
  for (const [, name, value] of form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g))
    hidden[name ?? ''] = (value ?? '').replaceAll('&amp;', '&').replaceAll('&quot;', '"')
  return hidden
}
