import { done, refused, type Result } from '#kit/result'

/** Reasons to see a record in an emergency, as the form offers them. Each also asks for words. */
export const glassReasons = {
  'child at risk now': 'A child may be in danger now',
  'medical emergency': 'There is a medical emergency',
  'urgent call from family': 'The family is on the phone and it cannot wait',
  'officer away': 'The person who has the case is away and something is due today',
  'court or police': 'A court or the police need an answer today',
  other: 'Something else',
} as const

export type GlassReason = keyof typeof glassReasons

/** What the privacy officer may make of it. */
export const verdicts = {
  'was right': 'It was right to look',
  'was not needed': 'It was not needed, and nothing was done wrong',
  'was a breach': 'It should not have happened',
} as const

export type Verdict = keyof typeof verdicts

/** What somebody says who wishes to see a record in an emergency. */
export type Breaking = {
  readonly reason: GlassReason
  readonly words: string
  readonly minutes: number
  /** Why the family must not be shown it, where showing it could put somebody at risk. Almost always null. */
  readonly hiddenBecause: string | null
}

export const longestMinutes = 60

export type BreakingFault = 'say more' | 'too long' | 'say why it is hidden'

/** The time it lasts, in milliseconds since 1970: from `from` until, not including, `until`. */
export type Lasting = { readonly from: number; readonly until: number }

/** Checks what was said, and gives the time. The end falls on the second. */
export const lasting = (said: Breaking, now: number): Result<Lasting, BreakingFault> => {
  if (said.words.trim().length < shortestWords) return refused('say more')
  if (!Number.isInteger(said.minutes) || said.minutes < 1 || said.minutes > longestMinutes)
    return refused('too long')
  if (said.hiddenBecause !== null && said.hiddenBecause.trim().length < shortestWords)
    return refused('say why it is hidden')
  return done({ from: now, until: now + said.minutes * 60_000 })
}

const shortestWords = 10
