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

describe('many at once', () => {
  const links = honestChains(20)['northmere']!
  const run = (some: typeof links) => ({
    chain: 'northmere',
    first: some[0]!.sequence,
    last: some.at(-1)!.sequence,
    hashes: Buffer.concat(some.map(({ hash }) => hash)),
    bodies: Buffer.from(some.map(({ body }) => body).join('\n')),
  })
  const signed = (n: number, hash = links[n - 1]!.hash) => ({
    chain: 'northmere',
    sequence: n,
    hash: hash.toString('base64'),
  })

  it('are sound as they were left, before, at and after a signed head', () => {
    const checker = chainChecker('northmere', [signed(5), signed(30, links[0]!.hash)])
    expect(checker.isSound(run(links.slice(0, 10)))).toBe(true)
    expect(checker.isSound(run(links.slice(10)))).toBe(true)
    expect(checker.checkedTo()).toBe(20)
  })

  it('are not where the signed head is another', () => {
    const checker = chainChecker('northmere', [signed(5, links[6]!.hash)])
    expect(checker.isSound(run(links))).toBe(false)
    expect(checker.checkedTo()).toBe(0)
  })

  it('are not where there is one more entry than there are links', () => {
    const longer = { ...run(links), bodies: Buffer.concat([run(links).bodies, Buffer.from('\n{}')]) }
    expect(chainChecker('northmere', []).isSound(longer)).toBe(false)
  })

  it('are not where they do not begin where the last ones ended', () => {
    expect(chainChecker('northmere', []).isSound(run(links.slice(1)))).toBe(false)
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
