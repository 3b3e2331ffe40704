/** When something is likely to come, from how long it took others who had waited as long as this. */
export type Likely = {
  /** Days from the request by which half of them had it. */
  readonly half: number
  /** Days by which nine in ten had it: the tail is told as well. */
  readonly nineInTen: number
  /** How many others this rests on. */
  readonly others: number
}

/** Fewer than this say nothing about anybody else, and might say something about one of them. */
export const fewest = 10

/**
 * `took`: the days each took that came in the last year. Only those who waited longer than `waited` are like this one:
 * without that, somebody already late would be told a day that is past.
 */
export const likelyAfter = (took: readonly number[], waited: number): Likely | null => {
  const alike = took.filter((days) => days > waited).toSorted((one, other) => one - other)
  if (alike.length < fewest) return null
  return { half: quantile(alike, 0.5), nineInTen: quantile(alike, 0.9), others: alike.length }
}

/** The first day by which at least this share had it. */
const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.ceil(share * sorted.length) - 1]!
