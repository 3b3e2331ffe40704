import type { Database } from '#kit/db'
import { done, refused, type Result } from '#kit/result'
import type { Asker } from '../rules/asker.ts'
import type { Verdict } from '../rules/break-glass.ts'
import { decide } from '../rules/core.ts'
import type { Refusal } from '../rules/decision.ts'
import { aboutNoChild } from '../rules/item.ts'
import { type BrokenGlass, glassToReview, holdGlass, saveVerdict } from '../store/broken-glass.ts'

export type ReviewFault = Refusal | 'no such glass' | 'their own' | 'has a verdict' | 'say more'

/** The emergencies that wait for a verdict. Nothing takes one off this list but a verdict. */
export const brokenGlassToReview = async (
  db: Database,
  asker: Asker | null,
  authority: string,
): Promise<Result<BrokenGlass[], Refusal>> => {
  const decision = decide(asker, 'review broken glass', aboutNoChild(authority))
  return decision.ok ? done(await glassToReview(db, authority)) : decision
}

export type Judging = {
  readonly verdict: Verdict
  readonly words: string
  /** Whether it stays hidden from the family, and why: null shows it. */
  readonly hiddenBecause: string | null
}

/** Gives the verdict, once. Nobody judges what they did themselves. */
export const judgeGlass = async (
  tx: Database,
  asker: Asker | null,
  authority: string,
  id: string,
  { verdict, words, hiddenBecause }: Judging,
): Promise<Result<BrokenGlass, ReviewFault>> => {
  const decision = decide(asker, 'review broken glass', aboutNoChild(authority))
  if (!decision.ok) return decision
  const { accountId, now } = asker!
  if (words.trim() === '' || (hiddenBecause !== null && hiddenBecause.trim().length < 10))
    return refused('say more')
  const glass = await holdGlass(tx, authority, id)
  if (!glass) return refused('no such glass')
  if (glass.accountId === accountId) return refused('their own')
  if (glass.verdict !== null) return refused('has a verdict')
  await saveVerdict(tx, id, { verdict, words: words.trim(), by: accountId, at: now, hiddenBecause })
  return done({ ...glass, verdict, hiddenBecause })
}
