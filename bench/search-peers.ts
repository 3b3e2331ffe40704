import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import MiniSearch from 'minisearch'
import { Client } from 'pg'
import { startEmbedded } from '#kit/db'
import { createSearch, facetNames, loadWordLists } from '../src/offer/directory/search/index.ts'
import type { SearchEntry, SearchQuery } from '../src/offer/directory/search/index.ts'
import * as sql from './data/search-peers-sql.ts'

/** A search engine doing the whole of a results page: words, two ticked lists, distance, order, counts. */
export type Engine = {
  readonly name: string
  /** Returns how many entries were found. */
  readonly find: (query: SearchQuery) => number | Promise<number>
  readonly stop: () => void | Promise<void>
}

export const ours = (entries: Iterable<SearchEntry>): Engine => {
  const search = createSearch(loadWordLists(new URL('../src/offer/directory/search/data/', import.meta.url)))
  search.replaceAll(entries)
  return {
    name: 'ours',
    find: (query) => {
      const { known, possible } = search.search(query)
      return known + possible
    },
    stop: () => {},
  }
}

/** The peers are let off typos, synonyms, unknown values and counts with a list's own ticks left out. */
export const sqlite = (entries: Iterable<SearchEntry>): Engine => {
  const database = new DatabaseSync(':memory:')
  database.exec(sql.sqliteTables)
  const [entry, text, facet] = [sql.insertEntry, sql.insertText, sql.insertFacet].map((line) =>
    database.prepare(line),
  )
  database.exec('begin')
  let row = 0
  for (const listing of entries) {
    row++
    const point = listing.points[0]
    entry!.run(
      row,
      listing.id,
      listing.name,
      point?.latitude ?? null,
      point?.longitude ?? null,
      listing.placeless ? 1 : 0,
    )
    text!.run(row, ...textsOf(listing))
    for (const [name, value] of valuesOf(listing)) facet!.run(row, name, value)
  }
  database.exec('commit')
  const page = database.prepare(sql.sqlitePage)
  const counts = database.prepare(sql.sqliteCounts)
  return {
    name: 'SQLite FTS5',
    find: (query) => {
      for (const joint of [' ', ' or ']) {
        const match = wordsOf(query)
          .map((word) => `"${word}"*`)
          .join(joint.toUpperCase())
        const asked = { match, ...askedOf(query) }
        const found = counts.all(asked).length
        page.all(asked)
        if (found > 0) return found
      }
      return 0
    },
    stop: () => database.close(),
  }
}

export const postgres = async (entries: Iterable<SearchEntry>): Promise<Engine> => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'))
  chmodSync(folder, 0o755)
  const server = process.env['DATABASE_URL'] === undefined ? await startEmbedded(folder) : undefined
  const client = new Client({ connectionString: server?.url ?? process.env['DATABASE_URL'] })
  await client.connect()
  await client.query(sql.postgresTables)
  let batch: SearchEntry[] = []
  let row = 0
  const send = async (): Promise<void> => {
    const rows = batch.map((listing, at) => {
      const [name, provider, place, keywords, facetWords, summary, description] = textsOf(listing)
      const point = listing.points[0]
      return {
        row: row + at,
        id: listing.id,
        name,
        middle: [provider, place, keywords, facetWords].join(' '),
        summary,
        description,
        latitude: point?.latitude ?? null,
        longitude: point?.longitude ?? null,
        placeless: listing.placeless,
        values: valuesOf(listing).map(([list, value]) => ({ list, value })),
      }
    })
    await client.query(sql.postgresInsert, [JSON.stringify(rows)])
    row += batch.length
    batch = []
  }
  for (const listing of entries) if (batch.push(listing) === 1_000) await send()
  await send()
  await client.query(sql.postgresIndexes)
  return {
    name: 'PostgreSQL FTS',
    find: async (query) => {
      for (const joint of [' & ', ' | ']) {
        const match = wordsOf(query)
          .map((word) => `${word}:*`)
          .join(joint)
        const { latitude, longitude, miles, need, kind } = askedOf(query)
        const asked = [match, latitude, longitude, miles, need, kind]
        const found = (await client.query(sql.postgresCounts, asked)).rows.length
        await client.query(sql.postgresPage, asked)
        if (found > 0) return found
      }
      return 0
    },
    stop: async () => {
      await client.end()
      await server?.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export const miniSearch = (entries: Iterable<SearchEntry>): Engine => {
  const listings = [...entries]
  const engine = new MiniSearch<SearchEntry>({
    fields: ['name', 'provider', 'place', 'keywords', 'facetWords', 'summary', 'description'],
    searchOptions: {
      boost: { name: 8, provider: 4, place: 4, keywords: 4, facetWords: 4, summary: 2 },
      prefix: true,
    },
  })
  engine.addAll(listings)
  const byId = new Map(listings.map((listing) => [listing.id, listing]))
  return {
    name: 'MiniSearch',
    find: (query) => {
      const found = engine.search(wordsOf(query).join(' '), { fuzzy: 0.2, combineWith: 'AND' })
      const counts = new Map<string, number>()
      let passing = 0
      for (const { id } of found) {
        const listing = byId.get(id as string)!
        if (!passes(listing, query)) continue
        passing++
        for (const pair of valuesOf(listing)) counts.set(pair.join(), (counts.get(pair.join()) ?? 0) + 1)
      }
      return passing
    },
    stop: () => {},
  }
}

const textsOf = (listing: SearchEntry): string[] => [
  listing.name,
  listing.provider,
  listing.place,
  listing.keywords,
  listing.facetWords,
  listing.summary,
  listing.description,
]

const valuesOf = (listing: SearchEntry): [string, string][] =>
  facetNames.flatMap((name) => (listing.facets[name] ?? []).map((value): [string, string] => [name, value]))

const wordsOf = (query: SearchQuery): string[] => query.text.toLowerCase().match(/[a-z0-9]{3,}/g) ?? ['group']

const askedOf = (query: SearchQuery) => ({
  latitude: query.near!.latitude,
  longitude: query.near!.longitude,
  miles: query.radiusMiles!,
  need: query.facets!.need![0]!,
  kind: query.facets!.kind![0]!,
})

const passes = (listing: SearchEntry, query: SearchQuery): boolean => {
  const { latitude, longitude, miles, need, kind } = askedOf(query)
  if (!listing.facets.need?.includes(need) || !listing.facets.kind?.includes(kind)) return false
  const reach = (point: { latitude: number; longitude: number }): boolean => {
    const north = (point.latitude - latitude) * 69.09
    const east = (point.longitude - longitude) * 69.09 * Math.cos((latitude * Math.PI) / 180)
    return north * north + east * east <= miles * miles
  }
  return listing.placeless || listing.points.some(reach)
}
