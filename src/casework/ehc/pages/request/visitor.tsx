import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance, type LightMyRequestResponse } from 'fastify'
import { Writable } from 'node:stream'
import { parseDay } from '#kit/day'
import type { Database } from '#kit/db'
import { formGuard } from '#kit/form'
import { createFrame, createPageCache, errorPages, logSettings } from '#kit/http'
import { fileForm } from '../../proof/file-form.ts'
import { filesForTests } from '../../proof/files-for-tests.ts'
import { requestPages } from './index.ts'
import type { RequestRoom } from './room.ts'

/** Today in these tests, unless said: Monday 2 March 2026. */
export const today = parseDay('2026-03-02')!

/** These pages alone, in the real frame and with the real log, for tests. */
export const openRoom = async (
  db: Database,
  given: Partial<RequestRoom> = {},
): Promise<{ app: FastifyInstance; logged: () => string }> => {
  let logged = ''
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      logged += chunk.toString()
      done()
    },
  })
  const app = Fastify({ logger: { ...(logSettings as object), stream } })
  await app.register(cookie)
  await app.register(formbody)
  await app.register(rateLimit, { global: false })
  const assets = { 'main.css': '/a.css', 'main.js': '/a.js', 'favicon.svg': '/a.svg' }
  const frame = createFrame(site, assets, createPageCache())
  errorPages(app, frame, <p class="govuk-body">Ring us</p>)
  requestPages(app, {
    db,
    files: filesForTests(),
    frame,
    site,
    guard: formGuard(secret),
    secret,
    authority: 'northmere',
    council: 'Northmere Council',
    baseUrl: 'https://guide.northmere.example',
    districts: ['ZN1', 'ZN2'],
    helpLines: [{ name: 'Northmere SENDIASS', note: 'Free advice.', phone: '01632 960102' }],
    teamId: () => Promise.resolve(team),
    teamName: () => Promise.resolve('The Lighthouse team'),
    today: () => today,
    ...given,
  })
  return { app, logged: () => logged }
}

export const team = '00000000-0000-4000-8000-0000000000aa'
const secret = 'a secret for tests, forty letters long..'

const site = {
  owner: 'Northmere Council',
  title: 'Northmere Family Guide',
  brandColour: '#1d4f5e',
  menu: [],
  footer: [],
  contact: { phone: '01632 960101', email: 'send@example.org', note: 'The team for plans.' },
}

export type Fields = Readonly<Record<string, string | readonly string[]>>

/** Somebody with a browser that runs no scripts: it keeps cookies and fills in the forms it was shown. */
export const visitor = (app: FastifyInstance) => {
  const jar = new Map<string, string>()
  const keep = (reply: LightMyRequestResponse) => {
    for (const { name, value } of reply.cookies)
      if (value === '') jar.delete(name)
      else jar.set(name, value)
    return reply
  }
  const headers = () => ({
    host: 'waymark.example',
    ...(jar.size > 0 && { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') }),
  })
  const open = async (url: string) => keep(await app.inject({ url, headers: headers() }))
  const send = async (page: LightMyRequestResponse, answers: Fields, press: Fields = {}) =>
    keep(
      await app.inject({
        method: 'POST',
        url: unescaped(/<form[^>]* action="([^"]*)"/.exec(page.body)?.[1] ?? '/none'),
        headers: {
          ...headers(),
          'content-type': 'application/x-www-form-urlencoded',
          'sec-fetch-site': 'same-origin',
        },
        payload: new URLSearchParams(
          Object.entries({ ...hiddenIn(page.body), ...answers, ...press }).flatMap(([name, given]) =>
            [given].flat().map((one) => [name, one]),
          ),
        ).toString(),
      }),
    )
  /** Fills in the form with a file that a page shows. */
  const upload = async (page: LightMyRequestResponse, file: File, answers: Fields = {}) => {
    const { url, type, payload } = await fileForm(page.body, file, answers)
    return keep(
      await app.inject({
        method: 'POST',
        url,
        headers: { ...headers(), 'content-type': type, 'sec-fetch-site': 'same-origin' },
        payload,
      }),
    )
  }
  return {
    jar,
    open,
    send,
    upload,
    /** Answers the questions named, leaves the others empty, adds no file, and stops at the check. */
    answer: async (answers: Readonly<Record<string, Fields>>) => {
      let at = '/ask-for-an-assessment/who'
      const asked: string[] = []
      for (let page = 0; page < 30 && !at.endsWith('/files'); page++) {
        const slug = at.split('/').at(-1) ?? ''
        asked.push(slug)
        const sent = await send(await open(at), answers[slug] ?? {})
        if (sent.statusCode !== 303) throw new Error(`${slug}: ${sent.statusCode} ${errorsIn(sent.body)}`)
        at = String(sent.headers.location)
      }
      return { asked, check: await open('/ask-for-an-assessment/check') }
    },
  }
}

export const errorsIn = (html: string): string =>
  /<div class="govuk-error-summary.*?<\/ul>/s.exec(html)?.[0].replace(/<[^>]+>/g, ' ') ?? ''

const hiddenIn = (html: string): Record<string, string[]> => {
  const hidden: Record<string, string[]> = {}
  for (const [, name, value] of html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g))
    (hidden[name ?? ''] ??= []).push(unescaped(value ?? ''))
  return hidden
}

const unescaped = (html: string): string =>
  html.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')

/** An invented family. */
export const invented: Readonly<Record<string, Fields>> = {
  who: { asker: 'parent' },
  name: { childName: 'Tamsin Orrell-Baxendale', knownAs: 'Tam' },
  born: { 'born-day': '14', 'born-month': '9', 'born-year': '2018' },
  home: { address: '3 Kelp Street', postcode: 'zn1 4qq', otherHome: 'Every other week with her dad' },
  place: { setting: 'Harbour Lane Primary' },
  you: { yourName: 'Morwenna Orrell', tie: 'Mum', email: 'morwenna@family.example', phone: '01632 960777' },
  talk: { ways: ['e-mail', 'phone'], needs: ['interpreter'], language: 'Cornish' },
  safe: { notContact: 'Please never ring Jago Baxendale' },
  worries: { worries: 'She hides under the table.\nShe does not read yet.' },
  helps: { helps: 'Quiet, and her dog.' },
  known: { others: 'Dr Penhallow' },
}
