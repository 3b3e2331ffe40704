import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDay } from '#kit/day'
import { sealWith } from './index.ts'

const today = parseDay('2026-12-04')!
const seal = sealWith('a secret for tests', 'a test')

describe('answers in an address', () => {
  it('open again as they were, for the rest of today and all of tomorrow', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.array(fc.string()))), (said) => {
        const locked = seal.lock(said, today)
        expect(seal.open(locked, today)).toEqual(said)
        expect(seal.open(locked, today.add({ days: 1 }))).toEqual(said)
        expect(seal.open(locked, today.add({ days: 2 }))).toBeUndefined()
        expect(seal.open(locked, today.subtract({ days: 1 }))).toBeUndefined()
      }),
    )
  })

  it('cannot be read by whoever sees the address, nor compared with the answers of another', () => {
    const locked = seal.lock([['autism', 'yes']], today)
    expect(Buffer.from(locked, 'base64url').toString()).not.toContain('autism')
    expect(seal.lock([['autism', 'yes']], today)).not.toBe(locked)
  })

  it('do not open with another secret, cut short, or with one letter changed', () => {
    const locked = seal.lock([['autism', 'yes']], today)
    expect(sealWith('another', 'a test').open(locked, today)).toBeUndefined()
    for (let at = 0; at < locked.length; at += 3) {
      expect(seal.open(locked.slice(0, at), today)).toBeUndefined()
      const other = locked[at] === 'A' ? 'Q' : 'A'
      expect(seal.open(locked.slice(0, at) + other + locked.slice(at + 1), today)).toBeUndefined()
    }
  })

  it('are nothing where anything else was sent', () => {
    fc.assert(fc.property(fc.string(), (sent) => seal.open(sent, today) === undefined))
    expect(seal.open(undefined, today)).toBeUndefined()
  })
})
