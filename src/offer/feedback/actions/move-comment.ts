import type { Day } from '#kit/day'
import { done, refused, type Result } from '#kit/result'
import {
  applyToComment,
  type CommentDeed,
  type CommentRefusal,
  decideComment,
} from '../rules/comments/decide.ts'
import type { CommentState } from '../rules/comments/lifecycle.ts'
import {
  appendCommentAct,
  type CommentChange,
  destroyOriginal,
  holdComment,
  saveComment,
} from '../store/comments.ts'
import type { CommentInFull } from '../store/in-full.ts'
import type { Teams } from '../store/teams.ts'
import type { FeedbackDatabase } from '../store/work-items.ts'

export type CommentMove = {
  readonly today: Day
  /** The member of staff, or 'time'. */
  readonly by: string
  readonly note?: string
  readonly teams: Teams
  readonly forgetAfterMonths: number
}

type Moved = Result<CommentState, CommentRefusal | { readonly why: 'not found' }>

/** Does one thing to one comment: the act, the row it leads to and what it publishes are saved together. */
export const moveComment = async (
  db: FeedbackDatabase,
  reference: string,
  deed: CommentDeed,
  move: CommentMove,
): Promise<Moved> =>
  db.transaction().execute((transaction) => moveCommentWithin(transaction, reference, deed, move))

/** The same, inside a transaction that is already open. */
export const moveCommentWithin = async (
  transaction: FeedbackDatabase,
  reference: string,
  deed: CommentDeed,
  { today, by, note, teams, forgetAfterMonths }: CommentMove,
): Promise<Moved> => {
  const held = await holdComment(transaction, reference, teams)
  if (!held) return refused({ why: 'not found' })
  const decided = decideComment(held, deed, { ...held, today, by, note })
  if (!decided.ok) return decided
  const standing = applyToComment(held, decided.value, forgetAfterMonths)
  await appendCommentAct(transaction, held.id, held.lastAct + 1, decided.value)
  await saveComment(transaction, held.id, standing, changeBy(deed, standing.state, today))
  if (deed.do === 'forget') await destroyOriginal(transaction, held.id)
  return done(standing.state)
}

/** Why a deed would be refused as the comment stands; null where it would be done. For a page to say beforehand. */
export const refusalOfDeed = (
  comment: CommentInFull,
  deed: CommentDeed,
  today: Day,
): CommentRefusal | null => {
  const { state, owner, cleaned, outcome, words, contact } = comment
  const standing = { state, owner, endedOn: null, forgetOn: null }
  const facts = {
    today,
    by: 'team',
    cleaned,
    outcome,
    hasOriginal: words !== null,
    hasContact: contact !== null,
  }
  const decided = decideComment(standing, deed, facts)
  return decided.ok ? null : decided.reason
}

const changeBy = (deed: CommentDeed, state: CommentState, today: Day): CommentChange => {
  switch (deed.do) {
    case 'clean':
      return { cleaned: deed.words }
    case 'publish':
      return { ...publishedBy(deed.publication), published_on: today.toString(), reason: null }
    case 'refuse':
      return { reason: deed.reason, passed_to: deed.passedTo ?? null }
    case 'finish action':
      return { outcome: 'done', action_done_on: deed.on.toString() }
    case 'give up action':
      return { outcome: 'cannot do', action: deed.why }
    case 'forget':
      return state === 'published' ? {} : { cleaned: null }
    default:
      return {}
  }
}

type Publication = Extract<CommentDeed, { do: 'publish' }>['publication']

const publishedBy = ({ answer, what, showsPage, showsWho }: Publication): CommentChange => {
  const acts = what.outcome === 'nothing needed' ? null : what
  return {
    answer,
    outcome: what.outcome,
    action: acts?.action ?? null,
    action_team: acts?.team ?? null,
    action_due_on: what.outcome === 'planned' ? what.due.toString() : null,
    action_done_on: what.outcome === 'done' ? what.on.toString() : null,
    shows_page: showsPage,
    shows_who: showsWho,
  }
}
