export type Dice = {
  /** A whole number from 0 up to, not including, this. */
  readonly upTo: (count: number) => number
  readonly oneIn: (count: number) => boolean
  readonly pick: <One>(from: readonly One[]) => One
}

/** The same throws for the same seed (mulberry32). */
export const dice = (seed: number): Dice => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const upTo = (count: number) => Math.floor(next() * count)
  return { upTo, oneIn: (count) => upTo(count) === 0, pick: (from) => from[upTo(from.length)]! }
}
