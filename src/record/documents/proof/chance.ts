/** Chance that comes out the same on every machine. */
export type Chance = {
  readonly below: (limit: number) => number
  readonly pick: <One>(from: readonly One[]) => One
  readonly often: (percent: number) => boolean
}

export const chance = (seed: number): Chance => {
  let state = seed >>> 0
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit)
  }
  return { below, pick: (from) => from[below(from.length)]!, often: (percent) => below(100) < percent }
}
