import type { Readable } from 'node:stream'

/** Where files lie, by their hash. A folder, or a bucket that many machines share. */
export type Shelf = {
  /** Takes a stream in, out of reach of everybody. Null once it is longer than `most`: nothing of it is left. */
  readonly arrive: (stream: Readable, most: number) => Promise<Arrived | null>
  readonly drop: (arrived: Arrived) => Promise<void>
  /** On disk for good when it answers, power cut or not. The same bytes twice are one file. */
  readonly keep: (pieces: readonly Buffer[]) => Promise<Kept>
  readonly has: (sha256: string) => Promise<boolean>
  /** Only the release gate, a download and the virus check may ask for these two; a test holds them to it. */
  readonly open: (sha256: string) => Readable
  readonly read: (sha256: string) => Promise<Buffer>
  readonly remove: (sha256: string) => Promise<void>
  /** Every file, with the moment it was last written, in milliseconds. */
  readonly all: () => AsyncIterable<{ readonly sha256: string; readonly at: number }>
  /** Removes what began to arrive before this moment and was never finished. */
  readonly clearArrivals: (before: number) => Promise<number>
}

export type Arrived = {
  readonly path: string
  readonly sha256: string
  readonly bytes: number
  readonly read: () => Promise<Buffer>
}
export type Kept = { readonly sha256: string; readonly bytes: number }
