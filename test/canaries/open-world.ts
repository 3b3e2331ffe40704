import { sql } from '#kit/db'
import { londonToday } from '#kit/day'
import type { FastifyInstance } from 'fastify'
import { seedChildren } from './seed-children.ts'
import { anonymous, type SignedIn, signInEverybody } from './sign-in-everybody.ts'
import { openSite, type Site } from './site.ts'
import { newTokens, type Tokens } from './tokens.ts'
import type { Browser } from './browser.ts'
import { everybody, type Who } from './kinds-of-person.ts'
import { seeding, seedWorkplaces, type World } from './world.ts'

export type OpenWorld = {
  readonly site: Site
  readonly world: World
  readonly tokens: Tokens
  readonly people: readonly SignedIn[]
  /** Null for somebody who is not signed in. */
  readonly browserOf: (who: Who | null) => Browser
}

/** The site with everybody and every child in it, and everybody signed in, or only those chosen. */
export const openWorld = async (
  url: string,
  plant?: (app: FastifyInstance) => void,
  chosen: readonly Who[] = everybody,
): Promise<OpenWorld> => {
  const site = await openSite(url, plant)
  const tokens = newTokens()
  const today = londonToday()
  const days = {
    long: today.subtract({ days: 400 }).toString(),
    yesterday: today.subtract({ days: 1 }).toString(),
    authority: site.pack.id,
  }
  const council = await sql<{ id: string }>`
    select id from people.organisation where kind = 'council' and name = ${site.pack.site.owner}`.execute(
    site.database,
  )
  const world = await seeding(url, async (put) =>
    seedChildren(put, tokens, await seedWorkplaces(put, council.rows[0]!.id, days), days),
  )
  const people = await signInEverybody(site, world.people, chosen)
  const nobody = anonymous(site.app)
  const browsers = new Map(people.map(({ who, browser }) => [who, browser]))
  return {
    site,
    world,
    tokens,
    people,
    browserOf: (who) => (who === null ? nobody : browsers.get(who)!),
  }
}
