import { hash } from 'node:crypto'

/** One link of a chain, with the row of the entry it was made over, as text; null where that entry is gone. */
export type Link = { readonly sequence: number; readonly hash: Buffer; readonly body: string | null }

/** Links that follow each other without a gap: their hashes and entries, each in one piece. */
export type Run = {
  readonly chain: string
  readonly first: number
  readonly last: number
  readonly hashes: Buffer
  /** With a line break after each but the last; an entry itself has none. */
  readonly bodies: Buffer
}

/** A place in the chain that is known from elsewhere: a signed head. */
export type KnownHead = { readonly chain: string; readonly sequence: number; readonly hash: string }

export type Finding = {
  readonly chain: string
  readonly what: Wrong
  /** The entries it may be, counted along the chain, first and last. */
  readonly from: number
  readonly to: number
}

/**
 * `missing`: links are not there. `changed`: an entry is not what it was, not where it was, or was put in. `entry gone`:
 * the link is there and its entry is not. `end missing`: a signed head knows more. `written anew`: the chain holds
 * together, but is not the one that was signed.
 */
export type Wrong = 'missing' | 'changed' | 'entry gone' | 'end missing' | 'written anew'

/** What the first link of a chain is made over, so that no two chains can be exchanged. */
export const chainStart = (chain: string): Buffer => hash('sha256', chain, 'buffer')

/** As `trail.add_link` in the database makes it. */
export const linkHash = (previous: Buffer, chain: string, sequence: number, body: string): Buffer => {
  const bytes = Buffer.from(body)
  return hashOver(previous, 0, `${chain} ${sequence} `, bytes, 0, bytes.length)
}

/** Over the 32 bytes of `hashes` from `at` on, the place in the chain, and a piece of `bodies`. */
const hashOver = (
  hashes: Buffer,
  at: number,
  place: string,
  bodies: Buffer,
  from: number,
  to: number,
): Buffer => {
  const most = 32 + place.length * 3 + to - from
  const bytes = most <= room.length ? room : Buffer.allocUnsafe(most)
  hashes.copy(bytes, 0, at, at + 32)
  const size = 32 + bytes.write(place, 32)
  bodies.copy(bytes, size, from, to)
  return hash('sha256', bytes.subarray(0, size + to - from), 'buffer')
}

const room = Buffer.allocUnsafe(16_384)
const lineBreak = 10

/** Checks one chain, link by link in order; `finish` gives what was found, nearest the start first. */
export const chainChecker = (chain: string, heads: readonly KnownHead[]) => {
  const known = new Map(heads.map((head) => [head.sequence, head.hash]))
  const found: Finding[] = []
  let last = 0
  let previous: Buffer | null = chainStart(chain)
  let agreed = 0

  const report = (what: Wrong, from: number, to: number): void => {
    const before = found.at(-1)
    if (before?.what === what && before.to + 1 === from) found[found.length - 1] = { ...before, to }
    else found.push({ chain, what, from, to })
  }

  const check = (link: Link): void => {
    if (link.sequence > last + 1) {
      report('missing', last + 1, link.sequence - 1)
      previous = null
    }
    if (link.body === null) report('entry gone', link.sequence, link.sequence)
    // After a gap there is nothing to hold the first link against; the gap has been reported.
    else if (previous && !linkHash(previous, chain, link.sequence, link.body).equals(link.hash))
      report('changed', link.sequence, link.sequence)
    const signed = known.get(link.sequence)
    if (signed !== undefined) {
      if (signed !== link.hash.toString('base64')) report('written anew', agreed + 1, link.sequence)
      agreed = link.sequence
    }
    previous = link.hash
    last = link.sequence
  }

  /** The same for many at once. False, and nothing noted, where any is not as it was left: look one by one. */
  const isSound = ({ first, last: end, hashes, bodies }: Run): boolean => {
    const count = hashes.length / 32
    if (end - first + 1 !== count || first !== last + 1 || !previous) return false
    let before = previous
    let at = 0
    let from = 0
    for (let n = 0; n < count; n++) {
      const breakAt = bodies.indexOf(lineBreak, from)
      const to = breakAt === -1 ? bodies.length : breakAt
      if (
        hashOver(before, at, `${chain} ${first + n} `, bodies, from, to).compare(hashes, n * 32, n * 32 + 32)
      )
        return false
      before = hashes
      at = n * 32
      from = to + 1
    }
    if (from !== bodies.length + 1) return false
    for (const sequence of known.keys())
      if (sequence >= first && sequence < first + count) {
        const start = (sequence - first) * 32
        if (known.get(sequence) !== hashes.toString('base64', start, start + 32)) return false
        agreed = Math.max(agreed, sequence)
      }
    previous = Buffer.from(hashes.subarray(-32))
    last = end
    return true
  }

  const finish = (): { readonly links: number; readonly findings: readonly Finding[] } => {
    const furthest = Math.max(0, ...known.keys())
    if (furthest > last) report('end missing', last + 1, furthest)
    return { links: last, findings: found }
  }

  return { check, isSound, finish, checkedTo: () => last }
}
