import { createHash } from 'node:crypto'
import type { Label } from '#access'

/** One paper as it lay before a panel: which, in which version, and what it said, by its hash. */
export type Paper = {
  readonly kind: 'request' | 'views' | 'advice' | 'document'
  readonly id: string
  readonly version: number
  /** What to call it on a list. */
  readonly title: string
  /** ISO day it came. */
  readonly on: string
  readonly hash: string
}

/** A paper with what it says, to be read by whoever may read all its labels. */
export type ReadPaper = Paper & {
  readonly labels: readonly Label[]
  readonly says: readonly Said[]
}

/** One part of a paper, which may be kept for fewer people than the rest of it. */
type Said = {
  readonly heading: string | null
  readonly text: string
  readonly labels?: readonly Label[] | undefined
}

/** A paper as far as somebody may read it; null where all of it is kept from them. */
export const readBy = (paper: ReadPaper, may: (labels: readonly Label[]) => boolean): ReadPaper | null =>
  may(paper.labels)
    ? { ...paper, says: paper.says.filter(({ labels = [] }) => may([...paper.labels, ...labels])) }
    : null

/** The same words always give the same hash, in whatever order a database keeps their parts. */
export const hashOf = (said: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(inOrder(said)))
    .digest('hex')

/** One hash over the whole list: a paper more, fewer, or of another version gives another. */
export const hashOfPapers = (papers: readonly Paper[]): string =>
  hashOf(papers.map(({ kind, id, version, hash }) => [kind, id, version, hash]))

/** Papers that came, or came anew, since a list was frozen. */
export const cameSince = (frozen: readonly Paper[], now: readonly Paper[]): readonly Paper[] =>
  now.filter(({ kind, id, version }) =>
    frozen.every((one) => one.kind !== kind || one.id !== id || one.version < version),
  )

const inOrder = (said: unknown): unknown => {
  if (Array.isArray(said)) return said.map(inOrder)
  if (typeof said !== 'object' || said === null) return said
  return Object.fromEntries(
    Object.entries(said)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, value]) => [key, inOrder(value)]),
  )
}
