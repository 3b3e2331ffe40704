/** What can be said of a rule from the facts there are. Not known is never the same as no. */
export type Finding = 'met' | 'not-met' | 'unknown'

/** Kleene's three values: at least so many of these are met. "All" and "any" are its two ends. */
export const atLeastMet = (needed: number, findings: readonly Finding[]): Finding => {
  let met = 0
  let possible = 0
  for (const finding of findings) {
    if (finding === 'met') met += 1
    if (finding !== 'not-met') possible += 1
  }
  if (met >= needed) return 'met'
  return possible < needed ? 'not-met' : 'unknown'
}

export const allMet = (findings: readonly Finding[]): Finding => atLeastMet(findings.length, findings)

export const anyMet = (findings: readonly Finding[]): Finding => atLeastMet(1, findings)

/** Whether a number somewhere in a range is high enough. */
export const reaches = (low: number, high: number, needed: number): Finding =>
  low >= needed ? 'met' : high < needed ? 'not-met' : 'unknown'
