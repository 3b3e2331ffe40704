import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RouteRule, routeRules, ruleFor } from '../../src/route-rules.ts'
import { testDatabase } from '../database.ts'
import { openBrowser } from './browser.ts'
import { filled } from './routes.ts'
import { openSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  const { url } = await testDatabase()
  site = await openSite(url)
})
afterAll(() => site.close())

const pathsFor = (who: RouteRule['who']): readonly string[] => [
  ...new Set(site.routes.map(({ path }) => path).filter((path) => ruleFor(path)?.who === who)),
]

describe('every address', () => {
  it('is known from the router itself, and to the room that added it', () => {
    expect(site.routes.length).toBeGreaterThan(150)
    expect(site.routes.filter(({ room }) => !/^(kit|offer|record|casework)\/|^\w+\.tsx$/.test(room))).toEqual(
      [],
    )
  })

  it('has a rule that says who it is for', () => {
    expect(site.routes.filter(({ path }) => ruleFor(path) === undefined)).toEqual([])
  })

  it('and every rule has an address', () => {
    const used = new Set(site.routes.map(({ path }) => ruleFor(path)))
    expect(routeRules.filter((rule) => !used.has(rule))).toEqual([])
    expect(new Set(routeRules.map(({ path }) => path)).size).toBe(routeRules.length)
  })

  it('for people who are signed in says what they must be allowed', () => {
    expect(routeRules.filter(({ who, act }) => (who === 'signed in') !== (act !== undefined))).toEqual([])
  })

  it('of the Local Offer is for everybody, and of the record or casework for nobody who is not known', () => {
    const offer = site.routes.filter(({ room }) => room.startsWith('offer/'))
    expect(offer.filter(({ path }) => ruleFor(path)?.who !== 'everybody')).toEqual([])
    const open = site.routes.filter(
      ({ path, room }) => /^(record|casework)\//.test(room) && ruleFor(path)?.who === 'everybody',
    )
    expect(
      open.map(({ path }) => path).filter((path) => !bySecret.some((start) => path.startsWith(start))),
    ).toEqual([])
  })
})

/** Opened by a secret in the address or typed on the page, or where nothing of a child is shown at all. */
const bySecret = ['/ask-for-an-assessment', '/your-request', '/calendar/', '/answer']

describe('somebody who is not signed in', () => {
  it('is sent to sign in by every page for people who are, and by every form', async () => {
    const stranger = openBrowser(site.app, '203.0.113.9')
    const let_in: string[] = []
    const inside = site.routes.filter(({ path }) => ruleFor(path)?.who === 'signed in')
    expect(inside.length).toBeGreaterThan(30)
    for (const { method, path } of inside) {
      const url = filled(path, {})
      const reply = method === 'GET' ? await stranger.open(url) : await stranger.sendFrom('', url, {})
      if (reply.statusCode !== 303 || !/^\/sign-in(\?|$)/.test(String(reply.headers.location)))
        let_in.push(`${method} ${path}: ${reply.statusCode}`)
    }
    expect(let_in).toEqual([])
  })

  it('is given no session by any page', async () => {
    const stranger = openBrowser(site.app, '203.0.113.10')
    for (const path of [...pathsFor('everybody'), ...pathsFor('signing in'), ...pathsFor('demonstration')])
      await stranger.open(filled(path, {}))
    expect([...stranger.jar.keys()].filter((name) => /sid|device/.test(name))).toEqual([])
  })
})

describe('a page of the demonstration', () => {
  it('is not there outside one, and nothing else is missing', () => {
    const outside = new Set(site.outsideDemonstration.map(({ path }) => path))
    const missing = [...new Set(site.routes.map(({ path }) => path))].filter((path) => !outside.has(path))
    expect(missing).toEqual(pathsFor('demonstration'))
  })
})
