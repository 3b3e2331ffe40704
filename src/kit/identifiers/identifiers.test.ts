import { array, assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nhsNumberInGroups, readNhsNumber, readUpn, upnCheckLetter } from './index.ts'

const figures = (count: number) =>
  array(integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((all) => all.join(''))

describe('a unique pupil number', () => {
  // Worked by hand: 8×2 + 0×3 + 1×4 + 2×5 + 0×6 + 0×7 + 0×8 + 1×9 + 0×10 + 1×11 + 0×12 + 1×13 = 63; 63 mod 23 = 17: U.
  it.each([
    ['U801200010101', 'U801200010101'],
    ['u801 2000 10101', 'U801200010101'],
  ])('%s is read as %s', (typed, upn) => expect(readUpn(typed)).toEqual({ ok: true, value: upn }))

  it.each([
    ['A801200010101', 'check letter'],
    ['T80120001010', 'shape'],
    ['S801200010101', 'shape'],
    ['', 'shape'],
    ['T8012000101O1', 'shape'],
  ])('%s is refused for its %s', (typed, reason) => expect(readUpn(typed)).toEqual({ ok: false, reason }))

  it('with one figure mistyped is always noticed', () =>
    assert(
      property(figures(12), integer({ min: 0, max: 11 }), integer({ min: 1, max: 9 }), (all, at, by) => {
        const mistyped = all.slice(0, at) + ((Number(all[at]) + by) % 10) + all.slice(at + 1)
        expect(readUpn(upnCheckLetter(all) + mistyped).ok).toBe(false)
      }),
    ))

  it('given for the time being may end in a letter', () => {
    const twelve = '80120001010A'
    expect(readUpn(upnCheckLetter(twelve) + twelve).ok).toBe(true)
  })
})

describe('an NHS number', () => {
  it.each([['9434765919'], ['943 476 5919'], ['943-476-5919']])('%s is one', (typed) =>
    expect(readNhsNumber(typed)).toEqual({ ok: true, value: '9434765919' }),
  )

  it.each([
    ['9434765918', 'check figure'],
    ['943476591', 'shape'],
    ['943476591９', 'shape'],
    ['letters', 'shape'],
  ])('%s is refused for its %s', (typed, reason) =>
    expect(readNhsNumber(typed)).toEqual({ ok: false, reason }),
  )

  it('whose check figure would be ten does not exist', () => {
    const nine = '000000006' // 6×2 = 12; 12 mod 11 = 1; 11 − 1 = 10
    for (let last = 0; last < 10; last++) expect(readNhsNumber(nine + last).ok).toBe(false)
  })

  it('is written in groups as on a letter', () =>
    expect(nhsNumberInGroups('9434765919')).toBe('943 476 5919'))
})
