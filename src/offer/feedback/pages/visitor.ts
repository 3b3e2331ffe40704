import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance, type LightMyRequestResponse } from 'fastify'
import { createFrame, createPageCache } from '#kit/http'
import { feedbackPages, type FeedbackPagesOptions } from './feedback-pages.ts'

/** This room's pages alone, in the real frame, for tests. */
export const openRoom = async (
  given: Pick<FeedbackPagesOptions, 'db' | 'today'> & Partial<FeedbackPagesOptions>,
): Promise<FastifyInstance> => {
  const app = Fastify()
  await app.register(cookie)
  await app.register(formbody)
  await app.register(rateLimit, { global: false })
  const team = { team: 'Local Offer team', workingDays: 5 }
  feedbackPages(app, {
    frame: createFrame(
      site,
      { 'main.css': '/a.css', 'main.js': '/a.js', 'favicon.svg': '/a.svg' },
      createPageCache(),
    ),
    pack: { problem: team, suggestion: team, missing: team, comment: team, forgetContactAfterMonths: 6 },
    secret: 'a secret for tests, forty letters long..',
    nameOf: (path) => (path === '/listings/portage' ? { name: 'Portage & play' } : undefined),
    categories: [
      { id: 'play', name: 'Play' },
      { id: 'sport', name: 'Sport' },
    ],
    needs: [{ id: 'autism', name: 'Autism' }],
    ...given,
  })
  return app
}

const site = {
  owner: 'Northmere Council',
  title: 'Northmere Local Offer',
  strapline: 'Help near you',
  brandColour: '#1d4f5e',
  menu: [],
  footer: [],
  contact: { note: 'Ring us' },
}

export type Fields = Readonly<Record<string, string | readonly string[]>>

/** Somebody with a browser that runs no scripts: it keeps cookies and fills in forms it was shown. */
export const visitor = (app: FastifyInstance) => {
  const jar = new Map<string, string>()
  const keepCookies = (reply: LightMyRequestResponse) => {
    for (const { name, value } of reply.cookies)
      if (value === '') jar.delete(name)
      else jar.set(name, value)
    return reply
  }
  const headers = (extra: Readonly<Record<string, string>>) => ({
    host: 'waymark.example',
    ...(jar.size > 0 && { cookie: [...jar].map((pair) => pair.join('=')).join('; ') }),
    ...extra,
  })
  return {
    open: async (url: string) => keepCookies(await app.inject({ url, headers: headers({}) })),
    /** Sends the form of a page as shown, with these answers. */
    send: async (
      page: LightMyRequestResponse,
      answers: Fields,
      extra: Readonly<Record<string, string>> = fromOurPage,
    ) =>
      keepCookies(
        await app.inject({
          method: 'POST',
          url: /<form[^>]* action="([^"]*)"/.exec(page.body)?.[1] ?? '',
          headers: headers({ 'content-type': 'application/x-www-form-urlencoded', ...extra }),
          payload: asForm({ ...hiddenIn(page.body), ...answers }),
        }),
      ),
    loseCookies: () => jar.clear(),
  }
}

export const fromOurPage = { 'sec-fetch-site': 'same-origin', origin: 'http://waymark.example' }

/** What the page's hidden boxes hold. */
const hiddenIn = (html: string): Record<string, string[]> => {
  const hidden: Record<string, string[]> = {}
  for (const [, name, value] of html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g))
    (hidden[name ?? ''] ??= []).push(unescaped(value ?? ''))
  return hidden
}

/** What a text box or text area of the page holds. */
export const typedIn = (html: string, name: string): string | undefined => {
  const input = new RegExp(`<input(?: [\\w-]+(?:="[^"]*")?)* name="${name}"(?:[^">]|"[^"]*")*>`).exec(
    html,
  )?.[0]
  const area = new RegExp(`<textarea[^>]* name="${name}"[^>]*>([^<]*)</textarea>`).exec(html)?.[1]
  // An empty value is written without its quotes.
  const typed = input ? (/ value="([^"]*)"/.exec(input)?.[1] ?? '') : area
  return typed === undefined ? undefined : unescaped(typed)
}

const asForm = (fields: Fields): string =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, given]) => [given].flat().map((one) => [name, one])),
  ).toString()

const unescaped = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
