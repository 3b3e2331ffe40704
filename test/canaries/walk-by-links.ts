import type { FastifyInstance } from 'fastify'
import { demoPeople } from '#sign-in'
import { type Browser, openBrowser } from './browser.ts'
import type { Route } from './routes.ts'

export type Walk = {
  /** Addresses as the router keeps them, each with somebody who came there by links. */
  readonly reached: ReadonlyMap<string, string>
  /** Addresses that a form on a page sends to: pressing its button is a way too. */
  readonly pressed: ReadonlySet<string>
  /** Links that lead to no page for whoever was shown them. */
  readonly broken: readonly string[]
}

/** Everybody of the demonstration, and a visitor, goes wherever a link goes, beginning at home. */
export const walkByLinks = async (app: FastifyInstance, routes: readonly Route[]): Promise<Walk> => {
  const routeOf = routeFinder(routes)
  const walk = { reached: new Map<string, string>(), pressed: new Set<string>(), broken: [] as string[] }
  const times = new Map<string, number>()
  for (const [at, { who, starts, browser }] of (await everybody(app)).entries()) {
    const queue = starts.map((path) => ({ path, from: '' }))
    const seen = new Set<string>()
    for (const { path, from } of queue) {
      const route = routeOf(path)
      if (seen.has(path) || route === undefined) continue
      seen.add(path)
      // A hub differs by who asks and by what it is about; of other pages, a few are enough.
      const key = hubs.has(route) ? `${at} ${route}` : route
      const before = times.get(key) ?? 0
      if (before >= (hubs.has(route) ? 40 : 3)) continue
      times.set(key, before + 1)
      const reply = await browser.open(path)
      if (reply.statusCode >= 400) walk.broken.push(`${path}: ${reply.statusCode}, from ${from}, as ${who}`)
      else walk.reached.set(route, who)
      const onwards = reply.statusCode >= 300 ? [String(reply.headers.location ?? '')] : linksIn(reply.body)
      if (reply.statusCode < 300 && !String(reply.headers['content-type']).startsWith('text/html')) continue
      queue.push(...onwards.flatMap((href) => inside(href, path)).map((next) => ({ path: next, from: path })))
      for (const href of formsIn(reply.body))
        for (const target of inside(href, path)) {
          const to = routeOf(target)
          if (to !== undefined) walk.pressed.add(to)
        }
    }
  }
  return walk
}

/** Where pages lead to others that depend on how a case stands. */
const hubs = new Set(['/desk/:reference', '/your-child/:reference', '/home', '/desk'])

const everybody = async (
  app: FastifyInstance,
): Promise<readonly { who: string; starts: readonly string[]; browser: Browser }[]> => {
  const visitor = { who: 'a visitor', starts: ['/'], browser: openBrowser(app, '198.51.100.200') }
  const known = []
  for (const [at, { id, name }] of demoPeople.entries()) {
    const browser = openBrowser(app, `198.51.100.${at + 1}`)
    await browser.send('/demo', '/demo', { person: id })
    known.push({ who: name, starts: ['/home'], browser })
  }
  return [visitor, ...known]
}

const linksIn = (html: string): readonly string[] =>
  [...html.matchAll(/<a [^>]*?href="([^"#]+)/g), ...html.matchAll(/<link [^>]*?href="([^"#]+)/g)].map(
    ([, href]) => href!.replaceAll('&amp;', '&'),
  )

const formsIn = (html: string): readonly string[] =>
  [...html.matchAll(/(?:form|form)?action="([^"#]+)/g)].map(([, href]) => href!.replaceAll('&amp;', '&'))

/** An address of this site, in full. */
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
