import type { Clues } from './clues.ts'

/** `hard`: a second person must agree. `soft`: whoever sends it must have looked. */
export type Finding = {
  readonly what: FindingKind
  readonly weight: 'hard' | 'soft'
  /** The words that were found, and on which line. */
  readonly said: string
  readonly line: number
  /** The other child, where we know who. */
  readonly childId: string | null
}

export type FindingKind =
  | 'name'
  | 'date of birth'
  | 'pupil number'
  | 'NHS number'
  | 'address'
  | 'withheld address'
  | 'paragraph'
  | 'unread'

export const foundAt = (
  { text }: Clues,
  { from, to }: { from: number; to: number },
): Pick<Finding, 'said' | 'line'> => ({
  said: text.slice(from, Math.min(to, from + 80)).replace(/\s+/g, ' '),
  line: text.slice(0, from).split('\n').length,
})
