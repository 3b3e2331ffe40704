import { describe, expect, it } from 'vitest'
import { invented } from '../proof/invented.ts'
import type { Entry } from './entry.ts'
import { unusual, type UnusualFacts, usualThresholds } from './unusual.ts'

const child = (n: number) => `child-${n}`
const noon = Date.UTC(2026, 10, 24, 12)
const facts = (over: Partial<UnusualFacts> = {}): UnusualFacts => ({
  lookers: new Map(),
  children: new Map(),
  withOpenCase: new Set(Array.from({ length: 100 }, (_, n) => child(n))),
  ...over,
})
const entry = (over: Partial<Entry> = {}) => invented({ at: noon, subject: child(1), ...over })
const rulesFound = (entries: readonly Entry[], known = facts()) =>
  unusual(entries, known).map(({ rule }) => rule)

describe('what is worth asking about', () => {
  it('finds nothing in an ordinary day', () => {
    expect(unusual([entry(), entry({ subject: child(2) })], facts())).toEqual([])
  })

  it('is 61 children in a day, not 60', () => {
    const day = (children: number) =>
      Array.from({ length: children }, (_, n) => [
        entry({ subject: child(n) }),
        entry({ subject: child(n) }),
      ]).flat()
    expect(rulesFound(day(60))).toEqual([])
    expect(unusual(day(61), facts())).toMatchObject([
      { rule: 'many children in a day', entries: 122, name: 'Olu Bright' },
    ])
    expect(unusual(day(61), facts())[0]!.subjects).toHaveLength(61)
  })

  it.each([
    ['before seven', Date.UTC(2026, 10, 24, 6, 59), true],
    ['at seven', Date.UTC(2026, 10, 24, 7), false],
    ['a minute before eight in the evening', Date.UTC(2026, 10, 24, 19, 59), false],
    ['at eight in the evening', Date.UTC(2026, 10, 24, 20), true],
    ['at seven in summer, which is six in Greenwich', Date.UTC(2026, 6, 1, 6), false],
    ['on a Saturday', Date.UTC(2026, 10, 28, 12), true],
    ['on Christmas Day', Date.UTC(2026, 11, 25, 12), true],
  ])('is the hour: %s', (_when, at, found) => {
    expect(rulesFound([entry({ at })])).toEqual(found ? ['out of hours'] : [])
  })

  it('is a shared family name or postcode, however they are written, and never two that are not known', () => {
    const account = entry().actor.accountId!
    const known = (looker: [string | null, string | null], theirs: [string | null, string | null]) =>
      rulesFound(
        [entry()],
        facts({
          lookers: new Map([[account, { familyName: looker[0], postcode: looker[1] }]]),
          children: new Map([[child(1), { familyName: theirs[0], postcode: theirs[1] }]]),
        }),
      )
    expect(known(['O’Reed', null], ['oreed', null])).toEqual(['same family name'])
    expect(known([null, 'NM1 2AB'], [null, 'nm12ab'])).toEqual(['same postcode'])
    expect(known([null, null], [null, null])).toEqual([])
    expect(known(['Reed', 'NM1 2AB'], ['Bright', 'NM1 2AC'])).toEqual([])
  })

  it('is a child with no open case, if they got in', () => {
    expect(rulesFound([entry({ subject: 'child-unknown' })])).toEqual(['no open case'])
    expect(rulesFound([entry({ subject: 'child-unknown', outcome: 'refused' })])).toEqual([])
    expect(rulesFound([entry({ subject: null })])).toEqual([])
  })

  it('is the fifth refusal in a day, not the fourth', () => {
    const refusals = (n: number) => Array.from({ length: n }, () => entry({ outcome: 'refused' }))
    expect(rulesFound(refusals(4))).toEqual([])
    expect(rulesFound(refusals(5))).toEqual(['refused again and again'])
  })

  it('keeps people apart', () => {
    const by = (accountId: string) => ({ ...entry().actor, accountId, name: accountId })
    const entries = ['a', 'b'].flatMap((who) => [
      entry({ actor: by(who), outcome: 'refused' }),
      entry({ actor: by(who), at: Date.UTC(2026, 10, 24, 22) }),
    ])
    expect(unusual(entries, facts()).map(({ account, rule }) => [account, rule])).toEqual([
      ['a', 'out of hours'],
      ['b', 'out of hours'],
    ])
  })

  it('is never family with their own record, nor a stranger, nor the calendar', () => {
    const night = Date.UTC(2026, 10, 24, 23)
    const actor = entry().actor
    expect(
      rulesFound([
        entry({ at: night, actor: { ...actor, role: 'family member' } }),
        entry({ at: night, actor: { ...actor, role: 'young person' } }),
        entry({ at: night, actor: { ...actor, accountId: null } }),
      ]),
    ).toEqual([])
  })

  it('can be set tighter by a council', () => {
    expect(
      unusual([entry(), entry({ subject: child(2) })], facts(), { ...usualThresholds, childrenInADay: 1 }),
    ).toMatchObject([{ rule: 'many children in a day' }])
  })
})
