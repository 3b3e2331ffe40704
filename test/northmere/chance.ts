/** Numbers that look random and are the same on every machine: mulberry32. */
export type Chance = {
  /** A whole number from 0 up to, not including, `below`. */
  readonly below: (below: number) => number
  readonly pick: <One>(from: readonly One[]) => One
  /** True this many times in a hundred. */
  readonly often: (percent: number) => boolean
  /** Some of them, in their order, at least `least`. */
  readonly some: <One>(from: readonly One[], least: number, most: number) => One[]
}

export const chance = (seed: number): Chance => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  const pick = <One>(from: readonly One[]): One => from[below(from.length)]!
  const some = <One>(from: readonly One[], least: number, most: number): One[] => {
    const wanted = Math.min(from.length, least + below(most - least + 1))
    const chosen = new Set<One>()
    while (chosen.size < wanted) chosen.add(pick(from))
    return from.filter((one) => chosen.has(one))
  }
  return { below, pick, often: (percent) => below(100) < percent, some }
}
