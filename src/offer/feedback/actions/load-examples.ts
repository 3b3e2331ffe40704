import { parseDay } from '#kit/day'
import type { Database } from '#kit/db'
import type { Example, FeedbackPack } from '../feedback-pack.ts'
import type { CommentDeed } from '../rules/comments/decide.ts'
import type { Outcome } from '../rules/comments/publication.ts'
import { findInFull } from '../store/in-full.ts'
import type { FeedbackTables } from '../store/tables.ts'
import { moveComment } from './move-comment.ts'
import { receiveComment } from './receive-comment.ts'

/**
 * Puts a demonstration's invented comments through the same hands as real ones, so that its pages have something to
 * show. Done at every start; an example that is there already is left alone.
 */
export const loadExamples = async (database: Database, pack: FeedbackPack): Promise<void> => {
  const db = database.withTables<FeedbackTables>()
  for (const [index, example] of (pack.examples ?? []).entries()) {
    const { subject, who, about, words, received, published } = example
    const receipt = { subject, who, words, about: about ? { path: about } : undefined, suspectedSpam: false }
    const key = `an invented comment, number ${index}`
    const reference = await receiveComment(db, { ...receipt, key }, { pack, today: parseDay(received)! })
    if (!published) continue
    const comment = await findInFull(db, 'every team', reference)
    if (comment?.state !== 'received') continue
    const move = {
      today: parseDay(published.on)!,
      by: 'A demonstration',
      teams: 'every team',
      forgetAfterMonths: pack.forgetContactAfterMonths,
    } as const
    for (const deed of deedsFor(example, published)) {
      const moved = await moveComment(db, reference, deed, move)
      // Another process that starts at the same time was first.
      if (!moved.ok && moved.reason.why === 'not from this state') break
      if (!moved.ok) throw new Error(`Invented comment ${index + 1} was refused: ${moved.reason.why}.`)
    }
  }
}

const deedsFor = ({ words }: Example, published: NonNullable<Example['published']>): CommentDeed[] => {
  const { answer, confirmed = [] } = published
  const publication = { answer, what: outcomeOf(published), confirmed, showsPage: true, showsWho: true }
  return [{ do: 'take' }, { do: 'clean', words }, { do: 'publish', publication }]
}

const outcomeOf = ({ what }: NonNullable<Example['published']>): Outcome => {
  if (what.outcome === 'planned') return { ...what, due: parseDay(what.due)! }
  return what.outcome === 'done' ? { ...what, on: parseDay(what.on)! } : what
}
