import { type Finding, identifying, isHard } from '../identifying.ts'
import type { CommentRefusal } from './decide.ts'

type Passage = {
  readonly text: string
  /** Written by the council, which may give its own telephone number. */
  readonly ours: boolean
}

/** Why these texts may not be shown to everybody; undefined if they may. */
export const unfit = (
  passages: readonly Passage[],
  confirmed: readonly string[],
): CommentRefusal | undefined => {
  const looked = new Set(confirmed.map(plain))
  const found = passages.flatMap(({ text, ours }) =>
    identifying(text).map((finding) => ({
      finding,
      hard: isHard(finding.kind) && !(ours && givenByOffices.has(finding.kind)),
    })),
  )
  const hard = found.filter((one) => one.hard).map(({ finding }) => finding)
  if (hard.length > 0) return { why: 'identifies someone', findings: hard }
  const soft = found.map(({ finding }) => finding).filter(({ text }) => !looked.has(plain(text)))
  return soft.length > 0 ? { why: 'not confirmed', findings: soft } : undefined
}

// An office may give these of itself; they are still asked about.
const givenByOffices = new Set<Finding['kind']>(['phone', 'email', 'postcode'])

const plain = (text: string): string => text.trim().toLowerCase()
