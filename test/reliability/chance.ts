/** Chance that can be had again: the same seed, the same choices. */
export type Chance = {
  /** A whole number from 0 up to n, not counted. */
  readonly below: (n: number) => number
  readonly oneOf: <One>(things: readonly One[]) => One
  /** True once in `n` times. */
  readonly onceIn: (n: number) => boolean
}

/** Mulberry32: small, quick, and good enough to choose what to try. */
export const chanceFrom = (seed: number): Chance => {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (n: number) => Math.floor(next() * n)
  return {
    below,
    oneOf: (things) => {
      if (things.length === 0) throw new Error('There is nothing to choose from.')
      return things[below(things.length)]!
    },
    onceIn: (n) => below(n) === 0,
  }
}
