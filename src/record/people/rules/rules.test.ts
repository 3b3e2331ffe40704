import { readDfeNumber, readUrn } from './setting-numbers.ts'
import { assert, property, record, constantFrom, subarray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDay } from '#kit/day'
import { type Agreement, standingOf } from './agreement.ts'
import { type Known, likenessOf } from './likeness.ts'
import { legalName, nameKey, spokenName } from './name.ts'
import { type Capacity, mayBeTold, type Relative, whoSpeaks } from './rights.ts'

const day = (text: string) => parseDay(text)!
const somebody = { givenName: 'Aisha', familyName: 'Novak', knownAs: null }

describe('names', () => {
  it.each([
    [{ givenName: 'Thomas', familyName: "O'Hara", knownAs: 'Tom' }, "Thomas O'Hara", "Tom O'Hara"],
    [{ givenName: 'Suharto', familyName: null, knownAs: null }, 'Suharto', 'Suharto'],
  ])('%j is written %s and called %s', (name, legal, spoken) => {
    expect(legalName(name)).toBe(legal)
    expect(spokenName(name)).toBe(spoken)
  })

  it.each([
    ["O'Hara", 'O’Hara'],
    ['Zoë', 'Zoe'],
    ['St. John', 'St John'],
    ['NOVAK', 'Novák'],
  ])('%s and %s are one name', (one, other) => expect(nameKey(one)).toBe(nameKey(other)))
})

describe('two records', () => {
  const base: Omit<Known, 'id'> = {
    ...somebody,
    bornOn: '2019-02-28',
    upn: null,
    nhsNumber: null,
    postcodes: ['CV6 4AA'],
  }
  it.each<[string, Partial<Known>, Partial<Known>, string]>([
    [
      'with one NHS number are one child, whatever the names',
      { nhsNumber: '9434765919' },
      { nhsNumber: '9434765919', givenName: 'Esha' },
      'same',
    ],
    [
      'with two NHS numbers are two children, whatever the names',
      { nhsNumber: '9434765919' },
      { nhsNumber: '9434765870' },
      'none',
    ],
    ['with the same name and birthday are likely one', {}, {}, 'likely'],
    [
      'with the same name and birthday but another home and family name may be one',
      {},
      { familyName: 'Hill', postcodes: [] },
      'possible',
    ],
    ['that differ in the given name only are twins', {}, { givenName: 'Maryam' }, 'twin'],
    ['that spell one name two ways are for a person to judge', {}, { givenName: 'Ayesha' }, 'possible'],
    ['with another birthday and home are two children', {}, { bornOn: '2018-02-28', postcodes: [] }, 'none'],
    ['where one has no birthday may be one', {}, { bornOn: null }, 'possible'],
  ])('%s', (_, one, other, likeness) =>
    expect(likenessOf({ ...base, ...one }, { ...base, ...other })).toBe(likeness),
  )

  it('are as like one way round as the other', () => {
    const anybody = record({
      givenName: constantFrom('Aisha', 'Ayesha', 'Jon', 'John', 'Maryam'),
      familyName: constantFrom('Novak', 'Hill', null),
      knownAs: constantFrom('Jon', null),
      bornOn: constantFrom('2019-02-28', '2020-02-29', null),
      upn: constantFrom('U801200010101', null),
      nhsNumber: constantFrom('9434765919', '9434765870', null),
      postcodes: subarray(['CV6 4AA', 'CV2 1AA']),
    })
    assert(
      property(anybody, anybody, (one, other) => {
        expect(likenessOf(one, other)).toBe(likenessOf(other, one))
      }),
    )
  })
})

describe('who speaks for a child', () => {
  const parent = (personId: string, more: Partial<Relative> = {}): Relative => ({
    personId,
    parentalResponsibility: 'yes',
    restriction: null,
    from: day('2010-01-01'),
    to: null,
    ...more,
  })
  const born = { bornOn: day('2010-03-02') }
  const lacks = (representativeId: string | null): Capacity => ({
    decision: 'request an assessment',
    capacity: 'lacks capacity',
    representativeId,
    from: day('2026-09-01'),
    to: null,
  })
  const speaks = (on: string, relatives: Relative[], capacities: Capacity[] = []) =>
    whoSpeaks(born, relatives, capacities, 'request an assessment', day(on))

  it('parents on the last Friday of June in the school year of the sixteenth birthday', () =>
    expect(speaks('2026-06-26', [parent('mum'), parent('dad')])).toEqual({
      who: 'parents',
      personIds: ['mum', 'dad'],
    }))
  it('the young person the day after', () =>
    expect(speaks('2026-06-27', [parent('mum')])).toEqual({ who: 'young person' }))
  it('their representative, for a decision they lack capacity to make', () =>
    expect(speaks('2026-09-02', [parent('mum')], [lacks('aunt')])).toEqual({
      who: 'representative',
      personId: 'aunt',
    }))
  it('their parents where nobody represents them', () =>
    expect(speaks('2026-09-02', [parent('mum')], [lacks(null)])).toEqual({
      who: 'parents',
      personIds: ['mum'],
    }))
  it('the young person for every other decision', () =>
    expect(whoSpeaks(born, [], [lacks('aunt')], 'name a college', day('2026-09-02'))).toEqual({
      who: 'young person',
    }))
  it('nobody at 25', () =>
    expect(speaks('2035-03-02', [parent('mum')])).toEqual({ who: 'nobody', why: 'too old' }))
  it('nobody while no parent is known', () =>
    expect(speaks('2020-01-01', [parent('x', { parentalResponsibility: 'not known' })])).toEqual({
      who: 'nobody',
      why: 'no parent known',
    }))

  it.each(['not to be contacted', 'not to be told'] as const)(
    'a parent who is %s is told nothing',
    (restriction) => {
      expect(
        mayBeTold([parent('mum'), parent('dad', { restriction })], day('2020-01-01')).map(
          (one) => one.personId,
        ),
      ).toEqual(['mum'])
    },
  )
  it('the last day of a relationship counts; the day after does not', () => {
    const ended = [parent('carer', { to: day('2020-01-01') })]
    expect(mayBeTold(ended, day('2020-01-01'))).toHaveLength(1)
    expect(mayBeTold(ended, day('2020-01-02'))).toHaveLength(0)
  })
})

describe('an agreement', () => {
  const answer = (
    respondentId: string,
    response: Agreement['response'],
    more: Partial<Agreement> = {},
  ): Agreement => ({
    respondentId,
    response,
    askedOn: day('2026-01-05'),
    respondedOn: response === 'no reply' ? null : day('2026-01-06'),
    validUntil: null,
    withdrawnOn: null,
    ...more,
  })
  it.each<[string, Agreement[], string]>([
    ['that nobody was asked for', [], 'never asked'],
    ['nobody answered', [answer('mum', 'no reply')], 'no reply'],
    ['one gave', [answer('mum', 'given')], 'given'],
    ['one gave and one has not answered', [answer('mum', 'given'), answer('dad', 'no reply')], 'given'],
    ['one gave and one refused', [answer('mum', 'given'), answer('dad', 'refused')], 'conflict'],
    ['was given and taken back', [answer('mum', 'given', { withdrawnOn: day('2026-02-01') })], 'withdrawn'],
    [
      'was given by one and taken back by the other',
      [answer('mum', 'given'), answer('dad', 'given', { withdrawnOn: day('2026-02-01') })],
      'conflict',
    ],
    ['ran out', [answer('mum', 'given', { validUntil: day('2026-02-28') })], 'expired'],
    [
      'was refused, then given',
      [
        answer('mum', 'refused'),
        answer('mum', 'given', { askedOn: day('2026-02-01'), respondedOn: day('2026-02-02') }),
      ],
      'given',
    ],
    [
      'was given, then asked again without answer',
      [answer('mum', 'given'), answer('mum', 'no reply', { askedOn: day('2026-02-01') })],
      'given',
    ],
    ['will be taken back tomorrow', [answer('mum', 'given', { withdrawnOn: day('2026-03-02') })], 'given'],
  ])('%s', (_, agreements, stands) => expect(standingOf(agreements, day('2026-03-01')).stands).toBe(stands))

  it('is good on its last day and not on the day after', () => {
    const until = [answer('mum', 'given', { validUntil: day('2026-02-28') })]
    expect(standingOf(until, day('2026-02-28')).stands).toBe('given')
    expect(standingOf(until, day('2026-03-01')).stands).toBe('expired')
  })
})

describe('the numbers of a school', () => {
  it.each([
    ['123456', '123456'],
    [' 123 456 ', '123456'],
    ['12345', null],
    ['1234567', null],
    ['12345X', null],
  ])('URN “%s” is %s', (typed, kept) => {
    const read = readUrn(typed)
    expect(read.ok ? read.value : null).toBe(kept)
  })

  it.each([
    ['987/2001', '987/2001'],
    ['9872001', '987/2001'],
    ['987 2001', '987/2001'],
    ['987-2001', '987/2001'],
    ['987/200', null],
    ['', null],
  ])('DfE number “%s” is %s', (typed, kept) => {
    const read = readDfeNumber(typed)
    expect(read.ok ? read.value : null).toBe(kept)
  })
})
