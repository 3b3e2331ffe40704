import { describe, expect, it } from 'vitest'
import { parseDay } from '#kit/day'
import { type CoverageEvidence, coverageOf, type CoveringPage, noEvidence, scoreOf } from './coverage.ts'
import { type OfferDuty, offerDuties } from './duties.ts'

const today = parseDay('2026-11-24')!
const cited = {
  group: 'schedule',
  cite: 'Schedule 2',
  url: 'https://www.legislation.gov.uk',
  provenance: 'read in a public copy',
  kind: 'tell',
} as const
const travel: OfferDuty = { ...cited, id: 'travel', asks: 'Travel', mentions: ['travel'] }
const clubs: OfferDuty = { ...cited, id: 'clubs', asks: 'Clubs', alsoListings: true }
const page = (more: Partial<CoveringPage>): CoveringPage => ({
  title: 'Travel to school',
  path: '/guidance/travel',
  owner: 'Travel team',
  reviewed: parseDay('2026-09-01')!,
  nextReview: parseDay('2027-09-01')!,
  duties: ['travel', 'clubs'],
  listings: [],
  body: 'Travel is free for some.',
  ...more,
})
const covered = (
  duty: OfferDuty,
  pages: readonly CoveringPage[],
  evidence: CoverageEvidence = noEvidence,
  listings: readonly { slug: string; name: string }[] = [],
) => coverageOf([duty], { pages, evidence, listings }, today)[0]!

describe('a duty to tell', () => {
  it('is met by a page that names it, speaks of it and is not overdue for a check', () => {
    const row = covered(travel, [page({})])
    expect(row).toMatchObject({ state: 'met', owners: ['Travel team'], missing: [] })
    expect(row.lastCheck?.toString()).toBe('2026-09-01')
  })

  it('is a gap, and says so, when no page names it', () => {
    expect(covered(travel, [])).toMatchObject({ state: 'gap', lastCheck: null })
    expect(covered(travel, []).missing).not.toEqual([])
  })

  it('is not met by a page that names it but never speaks of it', () => {
    expect(covered(travel, [page({ title: 'Money', body: 'Ask about benefits.' })]).state).toBe('gap')
  })

  it('is met only in part when its page is overdue for a check, and the page is named', () => {
    const row = covered(travel, [page({ nextReview: parseDay('2026-11-23')! })])
    expect(row.state).toBe('partly')
    expect(row.missing[0]?.what).toContain('Travel to school')
  })

  it('is still met on the very day its page is due for a check', () => {
    expect(covered(travel, [page({ nextReview: today })]).state).toBe('met')
  })

  it('is as fresh as its stalest page', () => {
    const row = covered(travel, [page({}), page({ reviewed: parseDay('2026-01-01')! })])
    expect(row.lastCheck?.toString()).toBe('2026-01-01')
  })
})

describe('a duty that also wants services by name', () => {
  it('is met in part by words alone', () => expect(covered(clubs, [page({})]).state).toBe('partly'))

  it('is met once a public listing is named for it', () => {
    const evidence = { listings: { clubs: ['scouts'] }, shortfalls: [] }
    expect(covered(clubs, [page({})], evidence, [{ slug: 'scouts', name: 'Scouts' }]).state).toBe('met')
  })

  it('is not met by naming a listing that is no longer public', () => {
    expect(covered(clubs, [page({})], { listings: { clubs: ['scouts'] }, shortfalls: [] }).state).toBe(
      'partly',
    )
  })

  it('counts the listings that its own pages name', () => {
    const row = covered(clubs, [page({ listings: ['scouts'] })], noEvidence, [
      { slug: 'scouts', name: 'Scouts' },
    ])
    expect(row.state).toBe('met')
  })
})

describe('what a council says is missing', () => {
  const short = { duty: 'travel', missing: 'No word of trains.', doing: 'We will ask.' }

  it('turns a duty that its pages would meet into one met in part', () => {
    const row = covered(travel, [page({})], { listings: {}, shortfalls: [short] })
    expect(row).toMatchObject({
      state: 'partly',
      missing: [{ what: 'No word of trains.', doing: 'We will ask.' }],
    })
  })

  it('makes it a gap where nothing of it is met', () => {
    expect(covered(travel, [page({})], { listings: {}, shortfalls: [{ ...short, whole: true }] }).state).toBe(
      'gap',
    )
  })
})

describe('a duty asked for twice', () => {
  const guidance: OfferDuty = {
    ...cited,
    group: 'code',
    id: 'code',
    asks: 'All',
    restsOn: ['travel', 'clubs'],
  }
  const states = (pages: readonly CoveringPage[]) =>
    coverageOf([travel, clubs, guidance], { pages, evidence: noEvidence, listings: [] }, today).map(
      (row) => row.state,
    )

  it('is as well met as the worst of those it rests on', () =>
    expect(states([page({})])).toEqual(['met', 'partly', 'partly']))

  it('is a gap only when all of them are', () => expect(states([])).toEqual(['gap', 'gap', 'gap']))
})

describe('the score', () => {
  it('gives half for a part, and rounds down', () => {
    const rows = coverageOf(
      [travel, clubs, { ...travel, id: 'other' }],
      { pages: [page({})], evidence: noEvidence, listings: [] },
      today,
    )
    expect(scoreOf(rows)).toEqual({ met: 1, partly: 1, gaps: 1, percent: 50 })
    expect(scoreOf(rows.slice(0, 2)).percent).toBe(75)
  })

  it('is nothing of nothing', () => expect(scoreOf([]).percent).toBe(0))

  it('says 100% only when every duty is met in full', () => {
    const many = Array.from({ length: 2000 }, () => covered(travel, [page({})]))
    expect(scoreOf([...many, covered(clubs, [page({})])]).percent).toBeLessThan(100)
  })
})

describe('the list of duties', () => {
  it('has an id of its own for each, a law and a sentence', () => {
    expect(new Set(offerDuties.map(({ id }) => id)).size).toBe(offerDuties.length)
    for (const { cite, url, asks } of offerDuties) {
      expect(cite).toMatch(/Act 2014|Regulations 2014|Code of Practice 2015/)
      expect(url).toMatch(/^https:\/\/www\.(legislation\.)?gov\.uk\/|^https:\/\/www\.legislation\.gov\.uk\//)
      expect(asks.length).toBeGreaterThan(5)
    }
  })

  it('holds every source that binds a Local Offer', () => {
    const cites = offerDuties.map(({ cite }) => cite).join('\n')
    for (const source of [
      'section 30(',
      'regulation 53',
      'regulation 54',
      'regulation 55',
      'regulation 56',
      'regulation 57',
      'paragraph 4.32',
    ])
      expect(cites).toContain(source)
    for (const paragraph of ['1', '2', '3', '4', '5', '12', '13', '14', '15', '16', '17', '18 and 19'])
      expect(cites).toMatch(new RegExp(`Schedule 2, paragraphs? ${paragraph}(\\n|$)`))
  })

  it('says so wherever the number of a paragraph was not read at source', () => {
    const unsure = offerDuties.filter(({ cite }) =>
      /Schedule 2, paragraphs? (4|12|13|14|6 to 11|18 and 19)$/.test(cite),
    )
    expect(unsure.length).toBeGreaterThan(15)
    for (const { id, provenance } of unsure) expect(provenance, id).toBe('number to be checked')
  })

  it('rests only on duties that are there', () => {
    const ids = new Set(offerDuties.map(({ id }) => id))
    const rested = offerDuties.flatMap(({ restsOn }) => (typeof restsOn === 'object' ? restsOn : []))
    expect(rested.filter((id) => !ids.has(id))).toEqual([])
  })
})
