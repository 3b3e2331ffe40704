/** What can be said of a rule from the facts there are. Not known is never the same as no. */
export type Finding = 'met' | 'not-met' | 'unknown'

/** Kleene's three values: at least so many of these are met. All and any are its two ends. */
export const atLeastMet = <One>(
  needed: number,
  ones: readonly One[],
  findingOf: (one: One) => Finding,
): Finding => {
  let met = 0
  let possible = ones.length
  for (const one of ones) {
    const finding = findingOf(one)
    if (finding === 'met') met += 1
    else if (finding === 'not-met') possible -= 1
    if (met >= needed || possible < needed) break
  }
  if (met >= needed) return 'met'
  return possible < needed ? 'not-met' : 'unknown'
}

/** Whether a number somewhere in a range is high enough. */
export const reaches = (low: number, high: number, needed: number): Finding =>
  low >= needed ? 'met' : high < needed ? 'not-met' : 'unknown'
