import { expect, it } from 'vitest'
import { createSearch, nearestMisses } from './index.ts'
import { entryWith } from './testing/entries.ts'

const here = { latitude: 52.4, longitude: -1.5 }
const milesNorth = (miles: number) => ({ latitude: 52.4 + miles / 69.09, longitude: -1.5 })

const search = createSearch({ synonyms: [], vocabulary: [] })
search.replaceAll([
  ...[1, 2, 3].map((n) =>
    entryWith({ id: `paid-${n}`, facets: { cost: ['paid'], kind: ['group'] }, points: [here] }),
  ),
  entryWith({ id: 'far', facets: { cost: ['free'], kind: ['group'] }, points: [milesNorth(8)] }),
  entryWith({ id: 'farther', facets: { cost: ['free'], kind: ['group'] }, points: [milesNorth(15)] }),
])

it('says what leaving out one filter would find, most first', () => {
  const query = {
    text: '',
    near: here,
    radiusMiles: 5,
    facets: { cost: ['free'], kind: ['group'] },
    offset: 0,
    limit: 20,
  }
  expect(search.search(query).known).toBe(0)
  expect(nearestMisses(search, query)).toEqual({
    without: [
      { without: 'cost', value: 'free', found: 3 },
      { without: 'radius', value: null, found: 2 },
    ],
    wider: [
      { radiusMiles: 10, found: 1 },
      { radiusMiles: 20, found: 2 },
    ],
  })
})

it('names no single tick where a list has several', () => {
  const query = { text: '', facets: { cost: ['free', 'some help'], kind: ['school'] }, offset: 0, limit: 20 }
  expect(nearestMisses(search, query).without).toEqual([{ without: 'kind', value: 'school', found: 2 }])
})

it('has nothing to offer when no filter is to blame', () => {
  expect(nearestMisses(search, { text: 'xylophone', offset: 0, limit: 20 })).toEqual({
    without: [],
    wider: [],
  })
})
