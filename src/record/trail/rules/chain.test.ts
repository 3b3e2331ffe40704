import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  authorities,
  headsOf,
  honestChains,
  isLocated,
  tamper,
  tamperKinds,
  verified,
} from '../proof/tampers.ts'
import { chainChecker } from './chain.ts'

const chains = honestChains(120)
const heads = headsOf(chains, 40)

describe('an honest trail', () => {
  it('is found sound, with signed heads and without', () => {
    expect(verified(chains, heads)).toEqual([])
    expect(verified(chains, [])).toEqual([])
  })

  it('may have grown since the heads were signed', () => {
    expect(verified(honestChains(200), heads)).toEqual([])
  })

  it('may be empty', () => {
    expect(chainChecker('northmere', []).finish()).toEqual({ links: 0, findings: [] })
  })

  it('may hold entries longer than anybody writes', () => {
    const long = honestChains(3)['northmere']!.map((link) => ({ ...link, body: 'x'.repeat(20_000) }))
    const checker = chainChecker('northmere', [])
    for (const link of long) checker.check(link)
    expect(checker.finish().findings).toEqual([{ chain: 'northmere', what: 'changed', from: 1, to: 3 }])
  })
})

describe('tampering', () => {
  it.each(tamperKinds)('%s: found and located every time', (kind) => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
        const pick = (n: number) => (numbers.next().value ?? 0) % n
        const { chains: bad, places } = tamper(kind, chains, pick)
        expect(isLocated(verified(bad, heads), places)).toBe(true)
      }),
      { numRuns: 60, seed: 10 },
    )
  })

  it('at the end is invisible without a signed head, which is why they are kept elsewhere', () => {
    const cut = { ...chains, [authorities[0]]: chains[authorities[0]]!.slice(0, 100) }
    expect(verified(cut, [])).toEqual([])
    expect(verified(cut, heads)).toEqual([{ chain: 'northmere', what: 'end missing', from: 101, to: 120 }])
  })

  it('says between which heads a chain was written anew', () => {
    const numbers = [0, 59].values()
    const { chains: bad } = tamper(
      'write the chain anew from an edit on',
      chains,
      () => numbers.next().value!,
    )
    expect(verified(bad, heads)).toEqual([{ chain: 'northmere', what: 'written anew', from: 41, to: 120 }])
    expect(verified(bad, [])).toEqual([])
  })
})
