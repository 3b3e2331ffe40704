import { hash } from 'node:crypto'

/** One link of an authority's chain, with the entry it was made over; null where that entry is gone. */
export type Link = { readonly sequence: number; readonly hash: Buffer; readonly body: string | null }

/** A place in the chain that is known from elsewhere: a signed head. */
export type KnownHead = { readonly authority: string; readonly sequence: number; readonly hash: string }

export type Finding = {
  readonly authority: string
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

/** What the first link of a chain is made over, so that no two councils' chains can be exchanged. */
export const chainStart = (authority: string): Buffer => hash('sha256', authority, 'buffer')

/** As `trail.add_link` in the database makes it. */
export const linkHash = (previous: Buffer, authority: string, sequence: number, body: string): Buffer => {
  const text = `${authority} ${sequence} ${body}`
  const size = 32 + Buffer.byteLength(text)
  const bytes = size <= room.length ? room : Buffer.allocUnsafe(size)
  previous.copy(bytes)
  bytes.write(text, 32)
  return hash('sha256', bytes.subarray(0, size), 'buffer')
}

const room = Buffer.allocUnsafe(16_384)

/** Checks one chain, link by link in order; `finish` gives what was found, nearest the start first. */
export const chainChecker = (authority: string, heads: readonly KnownHead[]) => {
  const known = new Map(heads.map((head) => [head.sequence, head.hash]))
  const found: Finding[] = []
  let last = 0
  let previous: Buffer | null = chainStart(authority)
  let agreed = 0

  const report = (what: Wrong, from: number, to: number): void => {
    const before = found.at(-1)
    if (before?.what === what && before.to + 1 === from) found[found.length - 1] = { ...before, to }
    else found.push({ authority, what, from, to })
  }

  const check = (link: Link): void => {
    if (link.sequence > last + 1) {
      report('missing', last + 1, link.sequence - 1)
      previous = null
    }
    if (link.body === null) report('entry gone', link.sequence, link.sequence)
    // After a gap there is nothing to hold the first link against; the gap has been reported.
    else if (previous && !linkHash(previous, authority, link.sequence, link.body).equals(link.hash))
      report('changed', link.sequence, link.sequence)
    const signed = known.get(link.sequence)
    if (signed !== undefined) {
      if (signed !== link.hash.toString('base64')) report('written anew', agreed + 1, link.sequence)
      agreed = link.sequence
    }
    previous = link.hash
    last = link.sequence
  }

  const finish = (): { readonly links: number; readonly findings: readonly Finding[] } => {
    const furthest = Math.max(0, ...known.keys())
    if (furthest > last) report('end missing', last + 1, furthest)
    return { links: last, findings: found }
  }

  return { check, finish }
}
