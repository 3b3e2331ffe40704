import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { createSearch, type Search } from './index.ts'
import { anyEntries, anyEntry, anyQuery, anyText, entryWith } from './testing/entries.ts'
import { scan } from './testing/oracle.ts'

const synonyms = [{ word: 'SALT', means: ['speech and language therapy'] }]
const searchOver = (entries: Iterable<ReturnType<typeof entryWith>>): Search => {
  const search = createSearch({ synonyms, vocabulary: ['portage'] })
  search.replaceAll(entries)
  return search
}

it('filters, counts, groups, orders and measures as a plain scan of every entry does', () => {
  fc.assert(
    fc.property(anyEntries, anyQuery(fc.constant('')), (entries, query) => {
      const answer = searchOver(entries).search(query)
      const expected = scan(entries, query)
      expect(answer.known).toBe(expected.known)
      expect(answer.possible).toBe(expected.possible)
      expect(answer.hits.map((hit) => hit.id)).toEqual(expected.ids)
      expect(answer.hits.map((hit) => [...hit.unknown].sort())).toEqual(
        expected.unknown.map((facts) => facts.sort()),
      )
      for (const [at, hit] of answer.hits.entries())
        if (hit.miles === null) expect(expected.miles[at]).toBeNull()
        else expect(hit.miles).toBeCloseTo(expected.miles[at]!, 2)
      const counts = Object.fromEntries(
        Object.entries(answer.counts).map(([name, tally]) => [name, { ...tally }]),
      )
      expect(counts).toEqual(expected.counts)
    }),
    { numRuns: 400 },
  )
})

it('adds filters to words: the filtered hits are the unfiltered ones that the scan lets through', () => {
  fc.assert(
    fc.property(anyEntries, anyQuery(anyText), (entries, query) => {
      const search = searchOver(entries)
      const byWords = search.search({ text: query.text, offset: 0, limit: 100 })
      const worded = new Set(byWords.hits.map((hit) => hit.id))
      const all = { ...query, offset: 0, limit: 100 }
      const expected = scan(
        entries.filter((entry) => worded.has(entry.id)),
        all,
      )
      const answer = search.search(all)
      expect(answer.hits.map((hit) => hit.id).sort()).toEqual(expected.ids.sort())
      expect([answer.known, answer.possible]).toEqual([expected.known, expected.possible])
      expect(answer.matched).toBe(byWords.matched)
    }),
    { numRuns: 200 },
  )
})

it('answers alike whether entries came at once or were put, changed and removed one by one', () => {
  const change = fc.oneof(
    anyEntry.map((entry) => ({ put: entry, id: entry.id })),
    fc.integer({ min: 0, max: 40 }).map((n) => ({ put: null, id: `id-${n}` })),
  )
  fc.assert(
    fc.property(
      anyEntries,
      fc.array(change, { maxLength: 30 }),
      anyQuery(anyText),
      (first, changes, query) => {
        const grown = searchOver(first)
        const kept = new Map(first.map((entry) => [entry.id, entry]))
        for (const [at, { put, id }] of changes.entries()) {
          if (put === null) grown.remove(id)
          else grown.put(put)
          if (put === null) kept.delete(id)
          else kept.set(id, put)
          if (at % 7 === 0) grown.search(query)
        }
        expect(grown.search(query)).toEqual(searchOver(kept.values()).search(query))
        expect(grown.size).toBe(kept.size)
      },
    ),
    { numRuns: 300 },
  )
})

it('answers alike after the small part has been folded into the main one', () => {
  const search = searchOver(
    Array.from({ length: 500 }, (_, n) => entryWith({ id: `a${n}`, name: `Play ${n % 7}` })),
  )
  const later = Array.from({ length: 4_100 }, (_, n) => entryWith({ id: `b${n}`, name: `Club ${n % 11}` }))
  for (const [at, entry] of later.entries()) {
    search.put(entry)
    if (at % 400 === 0) search.search({ text: 'club', offset: 0, limit: 1 })
  }
  for (let n = 0; n < 500; n++) search.remove(`a${n}`)
  const query = { text: 'club 3', offset: 0, limit: 50 }
  expect(search.search(query)).toEqual(searchOver(later).search(query))
  expect(search.size).toBe(4_100)
})

it('finds a change at the next search', () => {
  const search = searchOver([entryWith({ id: 'a', name: 'Sunny Days' })])
  const idsFor = (text: string): string[] =>
    search.search({ text, offset: 0, limit: 9 }).hits.map((hit) => hit.id)
  search.put(entryWith({ id: 'a', name: 'Rainy Days' }))
  expect(idsFor('rainy')).toEqual(['a'])
  expect(search.search({ text: 'sunny', exact: true, offset: 0, limit: 9 }).matched).toBe('none')
  search.remove('a')
  expect(idsFor('')).toEqual([])
})

it('forgets how common a word was when the entries that held it are gone', () => {
  const common = Array.from({ length: 30 }, (_, n) => entryWith({ id: `gone-${n}`, name: 'archery' }))
  const kept = [
    entryWith({ id: 'z', name: 'archery' }),
    ...['a', 'b', 'c'].map((id) => entryWith({ id, name: 'bowls' })),
  ]
  const search = searchOver([...common, ...kept])
  for (const { id } of common) search.remove(id)
  const { hits } = search.search({ text: 'archery bowls', offset: 0, limit: 9 })
  expect(hits.map((hit) => hit.id)).toEqual(['z', 'a', 'b', 'c'])
})

it('keeps the later of two entries with one id', () => {
  const search = searchOver([entryWith({ id: 'a', name: 'Sunny' }), entryWith({ id: 'a', name: 'Rainy' })])
  expect(search.size).toBe(1)
  expect(search.search({ text: '', offset: 0, limit: 9 }).known).toBe(1)
  expect(search.search({ text: 'rainy', offset: 0, limit: 9 }).known).toBe(1)
})

it('counts a value called constructor like any other', () => {
  const search = searchOver([entryWith({ id: 'a', facets: { category: ['constructor', '__proto__'] } })])
  const { category } = search.search({ text: '', offset: 0, limit: 9 }).counts
  expect(Object.entries(category!)).toEqual([
    ['__proto__', 1],
    ['constructor', 1],
  ])
})

it('counts the values of a list as if nothing were ticked in it', () => {
  const search = searchOver([
    entryWith({ id: 'a', facets: { cost: ['free'], kind: ['service'] } }),
    entryWith({ id: 'b', facets: { cost: ['paid'], kind: ['service'] } }),
    entryWith({ id: 'c', facets: { cost: ['paid'], kind: ['event'] } }),
    entryWith({ id: 'd', facets: { kind: ['service'] } }),
  ])
  const { counts, known, possible } = search.search({
    text: '',
    facets: { cost: ['free'], kind: ['service'] },
    offset: 0,
    limit: 9,
  })
  expect({ ...counts.cost }).toEqual({ free: 1, paid: 1, '': 1 })
  expect({ ...counts.kind }).toEqual({ service: 2 })
  expect([known, possible]).toEqual([1, 1])
})

it('is not slowed by a query of a hundred thousand characters', () => {
  const search = searchOver([entryWith({ id: 'a', name: 'Portage' })])
  for (const text of [
    'portage '.repeat(12_500),
    'x'.repeat(100_000),
    '🙂'.repeat(50_000),
    'é'.repeat(100_000),
  ]) {
    const before = performance.now()
    search.search({ text, offset: 0, limit: 10 })
    search.suggest(text, 5)
    expect(performance.now() - before).toBeLessThan(250)
  }
})
