import { type CommentForReporter, findCommentForReporter } from './comments.ts'
import { type FeedbackDatabase, findForReporter, type ForReporter } from './work-items.ts'

/** What somebody told us, by its reference, of whatever kind: as much as they may see of it. */
export const findMessage = async (
  db: FeedbackDatabase,
  reference: string,
): Promise<ForReporter | (CommentForReporter & { readonly kind: 'comment' }) | null> => {
  const item = await findForReporter(db, reference)
  if (item) return item
  const comment = await findCommentForReporter(db, reference)
  return comment && { ...comment, kind: 'comment' }
}
