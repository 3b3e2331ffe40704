import type { Kind } from '../kinds.ts'

/** A file we take: what it is, the bytes to keep (in order, as views), and what is worth knowing of it. */
export type Taken = {
  readonly kind: Kind
  readonly pieces: readonly Buffer[]
  readonly notes: readonly Note[]
}

export type Note = 'the PDF says who made it'
