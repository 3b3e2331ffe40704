import * as fc from 'fast-check'
import type { SearchEntry, SearchQuery } from '../entry.ts'

/** For tests: an entry of which only these facts are known. */
export const entryWith = (facts: Partial<SearchEntry> & { id: string }): SearchEntry => ({
  name: facts.id,
  provider: '',
  place: '',
  keywords: '',
  summary: '',
  description: '',
  facetWords: '',
  facets: {},
  ageMinMonths: null,
  ageMaxMonths: null,
  times: null,
  points: [],
  placeless: false,
  checkedOn: null,
  ...facts,
})

const someOf = (...values: string[]): fc.Arbitrary<string[]> => fc.subarray(values)
const wordsOf = (...values: string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...values), { maxLength: 5 }).map((picked) => picked.join(' '))

/** Points on a grid of about four miles, so that no two distances are equal by a hair's breadth. */
const anyPoint = fc.record({
  latitude: fc.integer({ min: 0, max: 6 }).map((step) => 52.4 + step * 0.061),
  longitude: fc.integer({ min: 0, max: 6 }).map((step) => -1.6 + step * 0.0973),
})

const anyAge = fc.option(fc.integer({ min: 0, max: 300 }))

export const anyEntry: fc.Arbitrary<SearchEntry> = fc
  .record({
    id: fc.integer({ min: 0, max: 40 }).map((n) => `id-${n}`),
    name: wordsOf('Sunny', 'Club', 'speech', 'Talking', 'portage', 'the', 'play'),
    provider: wordsOf('Trust', 'council', 'speech'),
    keywords: wordsOf('SALT', 'autism', 'groups'),
    description: wordsOf('speech', 'language', 'therapy', 'talks', 'playing', 'sensory', 'short', 'breaks'),
    category: someOf('health', 'education', 'fun'),
    cost: someOf('free', 'paid'),
    kind: someOf('service', 'event'),
    ageMinMonths: anyAge,
    length: anyAge,
    times: fc.option(fc.integer({ min: 0, max: 2 ** 21 - 1 })),
    points: fc.array(anyPoint, { maxLength: 2 }),
    placeless: fc.boolean(),
    checkedOn: fc.option(fc.constantFrom('2026-01-05', '2025-11-30', '2026-03-01')),
  })
  .map(({ category, cost, kind, length, ...facts }) =>
    entryWith({
      ...facts,
      facets: { category, cost, kind },
      ageMaxMonths: length === null ? null : (facts.ageMinMonths ?? 0) + length + 1,
    }),
  )

/** Of two with one id the later stays, as in the index. */
export const anyEntries: fc.Arbitrary<SearchEntry[]> = fc
  .array(anyEntry, { maxLength: 30 })
  .map((entries) => [...new Map(entries.map((entry) => [entry.id, entry])).values()])

export const anyText: fc.Arbitrary<string> = wordsOf(
  'speech',
  'talk',
  'SALT',
  'portidge',
  'play',
  'sens',
  'the',
  'club',
)

export const anyQuery = (text: fc.Arbitrary<string>): fc.Arbitrary<SearchQuery> =>
  fc.record(
    {
      text,
      near: anyPoint.map(({ latitude, longitude }) => ({
        latitude: latitude + 0.0171,
        longitude: longitude + 0.0239,
      })),
      radiusMiles: fc.constantFrom(1, 3, 7.5, 20),
      facets: fc.record(
        {
          category: someOf('health', 'education'),
          cost: someOf('free', 'paid', 'other'),
          kind: someOf('event'),
        },
        { requiredKeys: [] },
      ),
      age: fc
        .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 24 }))
        .map(([fromMonths, span]) => ({ fromMonths, toMonths: fromMonths + span })),
      times: fc.integer({ min: 0, max: 2 ** 21 - 1 }),
      sort: fc.constantFrom('relevance', 'distance', 'name', 'checked'),
      offset: fc.integer({ min: 0, max: 6 }),
      limit: fc.integer({ min: 0, max: 12 }),
    },
    { requiredKeys: ['text', 'offset', 'limit'] },
  )
