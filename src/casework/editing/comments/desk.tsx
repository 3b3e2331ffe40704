import { aboutNoChild, decide } from '#access'
import type { Act, CaseFile, Desk, Worker } from '#cases'
import {
  type CommentDeed,
  type CommentInFull,
  type FeedbackTables,
  findInFull,
  identifying,
  moveCommentWithin,
  type Reason,
} from '#feedback'
import { parseDay } from '#kit/day'
import type { Database } from '#kit/db'
import type { EditingRoom } from '../desks.tsx'
import { commentProcess, needsContact, needsOriginal } from '../rules/comment-process.ts'
import { CommentSummary } from './summary.tsx'
import { words } from './words.ts'

export type CommentsRoom = Pick<
  EditingRoom,
  'feedback' | 'authority' | 'forgetAfterMonths' | 'siteTitle' | 'baseUrl'
>

/** The desk where what people think is cleaned, answered and published. */
export const commentsDesk = (room: CommentsRoom): Desk => ({
  process: commentProcess as unknown as Desk['process'],
  words,
  seeing: 'moderate feedback',
  allows: (worker, permission, file) => mayDo(room, worker, permission, file),
  summary: async (file) => {
    const comment = await findComment(room, file.reference)
    return { first: comment ? <CommentSummary comment={comment} /> : <></> }
  },
  alongside: async (tx, { file, act, worker }) => {
    if (act.act === 'assign') return
    await moveAlong(room, tx, file, deedOf(act), act, worker)
  },
})

export const mayDo = async (
  room: CommentsRoom,
  worker: Worker,
  permission: string,
  file: CaseFile,
): Promise<boolean> => {
  const may = decide(worker.asker, 'moderate feedback', aboutNoChild(room.authority)).ok
  const isTheirs = file.owner_id === worker.personId || worker.teams.some(({ id }) => id === file.team_id)
  if (!may || !isTheirs) return false
  if (permission !== needsContact && permission !== needsOriginal) return true
  const comment = await findComment(room, file.reference)
  return (permission === needsContact ? comment?.contact : comment?.words) != null
}

export const findComment = async (
  { feedback }: CommentsRoom,
  reference: string,
): Promise<CommentInFull | null> => {
  const found = await findInFull(feedback, 'every team', reference)
  return found?.kind === 'comment' ? found : null
}

/** The comment moves with its case, in one transaction, or neither does. */
export const moveAlong = async (
  room: CommentsRoom,
  tx: Database,
  { reference }: CaseFile,
  deed: CommentDeed,
  { on, facts }: Act,
  worker: Worker,
): Promise<void> => {
  const note = facts['text']
  const moved = await moveCommentWithin(tx.withTables<FeedbackTables>(), reference, deed, {
    today: on,
    by: worker.name,
    teams: 'every team',
    forgetAfterMonths: room.forgetAfterMonths,
    ...(typeof note === 'string' && { note }),
  })
  if (!moved.ok) throw new Error(`Comment ${reference} could not follow its case: ${moved.reason.why}.`)
}

/** What a deed of the shared pages does to the comment. Cleaning and publishing have pages of their own. */
const deedOf = ({ act, facts }: Act): CommentDeed => {
  switch (act) {
    case 'take':
    case 'put back':
    case 'answer privately':
    case 'reopen':
      return { do: act }
    case 'take off the site':
      return { do: 'withdraw' }
    case 'do not publish':
      return {
        do: 'refuse',
        reason: facts['reason'] as Reason,
        passedTo: (facts['passedTo'] as string | null) ?? undefined,
      }
    case 'finish action':
      return { do: 'finish action', on: parseDay(facts['on'] as string)! }
    case 'give up action': {
      const why = facts['why'] as string
      return { do: 'give up action', why, confirmed: identifying(why).map(({ text }) => text) }
    }
    default:
      throw new Error(`“${act}” is nothing that the shared pages do to a comment.`)
  }
}
