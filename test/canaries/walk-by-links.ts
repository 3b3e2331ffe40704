import type { FastifyInstance } from 'fastify'
import { demoPeople } from '#sign-in'
import { type Browser, openBrowser } from './browser.ts'
import type { Route } from './routes.ts'

export type Walk = {
  /** Addresses as the router keeps them, each with somebody who came there by links, or by the button of a form. */
  readonly reached: ReadonlyMap<string, string>
  /** Links that lead to no page for whoever was shown them. */
  readonly broken: readonly string[]
}

/** Everybody of the demonstration, and a visitor, goes wherever a link goes, beginning at home. */
export const walkByLinks = async (app: FastifyInstance, routes: readonly Route[]): Promise<Walk> => {
  const routeOf = routeFinder(routes)
  const reached = new Map<string, string>()
  const broken: string[] = []
  const times = new Map<string, number>()
  for (const { who, starts, browser } of await everybody(app)) {
    const queue = starts.map((path) => ({ path, from: '' }))
    const seen = new Set<string>()
    for (const { path, from } of queue) {
      const route = routeOf(path)
      if (seen.has(path) || route === undefined || route.startsWith('/assets/')) continue
      seen.add(path)
      if (!isWorthwhile(times, route, who)) continue
      const reply = await browser.open(path)
      if (reply.statusCode >= 400) broken.push(`${path}: ${reply.statusCode}, from ${from}, as ${who}`)
      else reached.set(route, who)
      const isPage = String(reply.headers['content-type']).startsWith('text/html')
      const onwards =
        reply.statusCode >= 300 ? [reply.headers.location ?? ''] : isPage ? linksIn(reply.body) : []
      queue.push(...onwards.flatMap((href) => inside(href, path)).map((next) => ({ path: next, from: path })))
      for (const target of isPage ? actionsIn(reply.body).flatMap((href) => inside(href, path)) : []) {
        const pressed = routeOf(target)
        if (pressed !== undefined && !reached.has(pressed)) reached.set(pressed, `${who}, by a button`)
      }
    }
  }
  return { reached, broken }
}

/** A hub differs by who asks and by how a case stands; of any other page, a few are enough. */
const isWorthwhile = (times: Map<string, number>, route: string, who: string): boolean => {
  const key = hubs.has(route) ? `${who} ${route}` : route
  const before = times.get(key) ?? 0
  times.set(key, before + 1)
  return before < (hubs.get(route) ?? 3)
}

const hubs: ReadonlyMap<string, number> = new Map([
  ['/home', 1],
  ['/account', 1],
  ['/desk', 16],
  ['/desk/:reference', 90],
  ['/desk/:reference/advice', 20],
  ['/desk/:reference/exception', 20],
  ['/your-child/:reference', 5],
  ['/records/:id', 24],
  ['/records/:id/documents', 14],
  ['/insight/:measure', 14],
  ['/letters/:name', 14],
])

type Walker = { readonly who: string; readonly starts: readonly string[]; readonly browser: Browser }

const everybody = async (app: FastifyInstance): Promise<readonly Walker[]> => {
  const visitor = { who: 'a visitor', starts: ['/'], browser: openBrowser(app, '198.51.100.200') }
  const known: Walker[] = []
  for (const [at, { id, name }] of demoPeople.entries()) {
    const browser = openBrowser(app, `198.51.100.${at + 1}`)
    await browser.send('/demo', '/demo', { person: id })
    known.push({ who: name, starts: ['/home'], browser })
  }
  return [visitor, ...known]
}

const linksIn = (html: string): readonly string[] => attributesIn(html, /<(?:a|link) [^>]*?href="([^"#]+)/g)

const actionsIn = (html: string): readonly string[] => attributesIn(html, /(?:form)?action="([^"#]+)/g)

const attributesIn = (html: string, pattern: RegExp): readonly string[] =>
  [...html.matchAll(pattern)].map(([, href]) => href!.replaceAll('&amp;', '&'))

/** An address of this site, in full; nothing where it leads elsewhere. */
const inside = (href: string, from: string): readonly string[] => {
  if (href === '' || /^(?:https?:|mailto:|tel:|sms:)/.test(href)) return []
  const { pathname, search } = new URL(href, `http://here.example${from}`)
  return [`${pathname}${search}`]
}

/** Which address of the router a path belongs to: of those that fit, the one that is plainest from the left. */
const routeFinder = (routes: readonly Route[]) => {
  const shapes = routes
    .filter(({ method }) => method === 'GET')
    .map(({ path }) => ({ path, parts: path.split('/') }))
    .toSorted((one, other) => (plainness(one.parts) < plainness(other.parts) ? -1 : 1))
  return (address: string): string | undefined => {
    const parts = address.split('?')[0]!.split('/')
    return shapes.find(
      (shape) =>
        shape.parts.length === parts.length &&
        shape.parts.every((part, at) => part === parts[at] || (part.startsWith(':') && parts[at] !== '')),
    )?.path
  }
}

const plainness = (parts: readonly string[]): string =>
  parts.map((part) => (part.startsWith(':') ? '1' : '0')).join('')
