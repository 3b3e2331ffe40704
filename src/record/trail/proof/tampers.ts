import {
  chainChecker,
  chainStart,
  type Finding,
  type KnownHead,
  type Link,
  linkHash,
} from '../rules/chain.ts'

/** Chains as they lie in the database, to tamper with. */
export type Chains = Readonly<Record<string, readonly Link[]>>

/** What was done to them, and to which entries. */
export type Tampered = { readonly chains: Chains; readonly places: readonly Place[] }
export type Place = { readonly chain: string; readonly at: number }

export const authorities = ['northmere', 'southmere'] as const

/** Two chains of so many entries each. */
export const honestChains = (length: number): Chains =>
  Object.fromEntries(authorities.map((chain) => [chain, chained(chain, bodies(chain, length))]))

const bodies = (chain: string, length: number): string[] =>
  Array.from({ length }, (_, n) =>
    JSON.stringify({
      act: 'see child',
      at: 1_790_000_000_000 + n * 61_000,
      chain,
      outcome: 'done',
      request: `r${n}`,
    }),
  )

const chained = (chain: string, texts: readonly string[]): Link[] => {
  let previous = chainStart(chain)
  return texts.map((body, n) => {
    previous = linkHash(previous, chain, n + 1, body)
    return { sequence: n + 1, hash: previous, body }
  })
}

/** Heads as they were signed: after every so many entries, and at the end. */
export const headsOf = (chains: Chains, every: number): KnownHead[] =>
  Object.entries(chains).flatMap(([chain, links]) =>
    links
      .filter(({ sequence }) => sequence % every === 0 || sequence === links.length)
      .map(({ sequence, hash }) => ({ chain, sequence, hash: hash.toString('base64') })),
  )

export const verified = (chains: Chains, heads: readonly KnownHead[]): Finding[] =>
  authorities.flatMap((chain) => {
    const checker = chainChecker(
      chain,
      heads.filter((head) => head.chain === chain),
    )
    for (const link of chains[chain] ?? []) checker.check(link)
    return checker.finish().findings
  })

/** Every place that was tampered with lies within something that was found. */
export const isLocated = (findings: readonly Finding[], places: readonly Place[]): boolean =>
  places.every(({ chain, at }) =>
    findings.some((finding) => finding.chain === chain && finding.from <= at && at <= finding.to),
  )

/** Chance, as whole numbers from 0 up to n, not counted. */
type Pick = (n: number) => number

const another = (pick: Pick, n: number, than: number): number => (than + 1 + pick(n - 1)) % n

const edited = (body: string | null): string => (body ?? '').replace('see child', 'send letter')

const renumbered = (links: readonly Link[]): Link[] => links.map((link, n) => ({ ...link, sequence: n + 1 }))

type Tamper = (links: readonly Link[], chain: string, pick: Pick) => { links: Link[]; at: readonly number[] }

/** One entry of one chain each; `at` counts from 1. */
const tampers: Readonly<Record<string, Tamper>> = {
  'edit an entry': (links, _authority, pick) => {
    const n = pick(links.length)
    return { links: links.with(n, { ...links[n]!, body: edited(links[n]!.body) }), at: [n + 1] }
  },
  'edit a hash': (links, _authority, pick) => {
    const n = pick(links.length)
    const hash = Buffer.from(links[n]!.hash)
    hash[pick(32)]! ^= 1 + pick(255)
    return { links: links.with(n, { ...links[n]!, hash }), at: [n + 1] }
  },
  'delete an entry': (links, _authority, pick) => {
    const n = pick(links.length)
    return { links: links.with(n, { ...links[n]!, body: null }), at: [n + 1] }
  },
  'delete an entry with its link': (links, _authority, pick) => {
    const n = pick(links.length)
    return { links: links.toSpliced(n, 1), at: [n + 1] }
  },
  'delete, and close the gap': (links, _authority, pick) => {
    const n = pick(links.length)
    return { links: renumbered(links.toSpliced(n, 1)), at: [n + 1] }
  },
  'exchange two entries': (links, _authority, pick) => {
    const n = pick(links.length)
    const m = another(pick, links.length, n)
    const exchanged = links
      .with(n, { ...links[n]!, body: links[m]!.body })
      .with(m, { ...links[m]!, body: links[n]!.body })
    return { links: exchanged, at: [n + 1, m + 1] }
  },
  'exchange two entries with their links': (links, _authority, pick) => {
    const n = pick(links.length)
    const m = another(pick, links.length, n)
    return { links: renumbered(links.with(n, links[m]!).with(m, links[n]!)), at: [n + 1, m + 1] }
  },
  'put an entry in': (links, chain, pick) => {
    const n = pick(links.length)
    const previous = links[n - 1]?.hash ?? chainStart(chain)
    const body = edited(links[n]!.body)
    const forged = { sequence: n + 1, body, hash: linkHash(previous, chain, n + 1, body) }
    // The forged link fits where it is put: what comes after it does not.
    return { links: renumbered(links.toSpliced(n, 0, forged)), at: [n + 2] }
  },
  'cut off the end': (links, _authority, pick) => {
    const left = pick(links.length)
    return { links: links.slice(0, left), at: [left + 1, links.length] }
  },
  'write the chain anew from an edit on': (links, chain, pick) => {
    const n = pick(links.length)
    const texts = links.map(({ body }, m) => (m === n ? edited(body) : (body ?? '')))
    return { links: chained(chain, texts), at: [n + 1] }
  },
}

export const tamperKinds = [
  ...Object.keys(tampers),
  'exchange an entry between councils',
  'exchange whole chains',
]

export const tamper = (kind: string, chains: Chains, pick: Pick): Tampered => {
  const chain = authorities[pick(2)]!
  const other = authorities[chain === authorities[0] ? 1 : 0]
  const [mine, theirs] = [chains[chain]!, chains[other]!]
  if (kind === 'exchange whole chains')
    return {
      chains: { [chain]: theirs, [other]: mine },
      places: [
        { chain, at: 1 },
        { chain: other, at: 1 },
      ],
    }
  if (kind === 'exchange an entry between councils') {
    const n = pick(mine.length)
    return {
      chains: { [chain]: mine.with(n, theirs[n]!), [other]: theirs.with(n, mine[n]!) },
      places: [
        { chain, at: n + 1 },
        { chain: other, at: n + 1 },
      ],
    }
  }
  const { links, at } = tampers[kind]!(mine, chain, pick)
  return { chains: { ...chains, [chain]: links }, places: at.map((place) => ({ chain, at: place })) }
}
