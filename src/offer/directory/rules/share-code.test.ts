import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newShareCode, readShareCode, spacedShareCode } from './share-code.ts'

/** Draws from a run of numbers, as chance would. */
const codes = fc
  .array(fc.nat(), { minLength: 800, maxLength: 800 })
  .map((numbers) => newShareCode((below) => numbers.pop()! % below))

describe('a code for a shared list', () => {
  it('reads back however it is written: small letters, in halves, as an address', () => {
    fc.assert(
      fc.property(codes, (code) => {
        for (const typed of [
          code,
          code.toLowerCase(),
          spacedShareCode(code),
          ` ${code.slice(0, 2)}-${code.slice(2)} `,
          `https://offer.example/s/${code}`,
          `offer.example/s/${code.toLowerCase()}/`,
        ])
          expect(readShareCode(typed)).toBe(code)
      }),
      { numRuns: 50 },
    )
  })

  it('never holds two letters or figures that are taken for each other, nor makes a word', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(code).toMatch(/^[0-9CFHJKMNPRTVWXY]{8}$/)
        expect(code).not.toMatch(/[A-Z5][0134][A-Z5]/)
      }),
      { numRuns: 50 },
    )
  })

  it.each([
    ['O for 0', 'KOPM3XRY', 'K0PM3XRY'],
    ['0 as it is', 'K0PM3XRY', 'K0PM3XRY'],
    ['I for 1', 'K7IM3XRY', 'K71M3XRY'],
    ['l for 1', 'k7lm3xry', 'K71M3XRY'],
    ['Z for 2', 'KZPM3XRY', 'K2PM3XRY'],
    ['S for 5 and B for 8', 'KSPM3BRY', 'K5PM38RY'],
    ['G for 6 and U for V', 'GUPM3XRY', '6VPM3XRY'],
    ['a long dash from a phone', 'K7PM—3XRY', 'K7PM3XRY'],
  ])('puts a slip right: %s', (_, typed, code) => {
    expect(readShareCode(typed)).toBe(code)
  })

  it.each([
    '',
    'K7PM3XR',
    'K7PM3XRYY',
    'K7PM 3XR!',
    'K7PM3XRA',
    '//evil.example',
    'Ⅷ7PM3XRY',
    'K'.repeat(100_000),
  ])('is none: %j', (typed) => {
    expect(readShareCode(typed)).toBeNull()
  })
})
