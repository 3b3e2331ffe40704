import type { Day } from '#kit/day'
import { type CommentCommand, commentLifecycle, type CommentState } from '../rules/comments/lifecycle.ts'
import type { Reason } from '../rules/comments/reasons.ts'
import type { Publication } from '../rules/comments/publication.ts'
import type { Subject, Who } from '../rules/comments/subjects.ts'
import type { Contact, Kind, Message } from '../rules/details.ts'
import { type Command, lifecycle, type State } from '../rules/lifecycle.ts'
import { dayOf, dayOrNull } from './day-column.ts'
import { ownedBy, type Teams } from './teams.ts'
import type { FeedbackDatabase } from './work-items.ts'

type Common = {
  readonly reference: string
  readonly team: string
  readonly owner: string | null
  readonly receivedOn: Day
  readonly dueOn: Day
  readonly aboutPath: string | null
  readonly aboutListingId: string | null
  /** Null when none was left, and once it is deleted. */
  readonly contact: Contact | null
  readonly acts: readonly DoneAct[]
}

export type DoneAct = {
  readonly act: string
  readonly by: string
  readonly on: Day
  readonly note: string | null
}

/** A work item with everything in it, for those who work on it. */
export type WorkItemInFull = Common & {
  readonly kind: Kind
  readonly state: State
  readonly details: Message['details']
  /** What staff may do to it now: the buttons. */
  readonly may: readonly Command[]
}

/** A comment with everything in it. `words` are null once the original is destroyed. */
export type CommentInFull = Common & {
  readonly kind: 'comment'
  readonly state: CommentState
  readonly subject: Subject
  readonly who: Who | null
  readonly words: string | null
  readonly place: string | null
  readonly cleaned: string | null
  readonly reason: Reason | null
  readonly passedTo: string | null
  readonly answer: string | null
  readonly outcome: Publication['what']['outcome'] | null
  readonly action: string | null
  readonly actionTeam: string | null
  readonly actionDueOn: Day | null
  readonly actionDoneOn: Day | null
  readonly may: readonly CommentCommand[]
}

/** Null also for a message of another team: not found and not allowed look alike. */
export const findInFull = async (
  db: FeedbackDatabase,
  teams: Teams,
  reference: string,
): Promise<WorkItemInFull | CommentInFull | null> =>
  (await findItemInFull(db, teams, reference)) ?? (await findCommentInFull(db, teams, reference))

const findItemInFull = async (
  db: FeedbackDatabase,
  teams: Teams,
  reference: string,
): Promise<WorkItemInFull | null> => {
  const owners = ownedBy(teams)
  const row = await db
    .selectFrom('feedback.work_item')
    .selectAll()
    .where('reference', '=', reference)
    .$if(owners !== null, (query) => query.where('owner_team', 'in', owners ?? []))
    .executeTakeFirst()
  if (!row) return null
  const acts = await db
    .selectFrom('feedback.work_item_act')
    .select(['act', 'done_by', 'done_on', 'note'])
    .where('item_id', '=', row.id)
    .orderBy('sequence')
    .execute()
  const { kind, state, details, contact } = row
  const may = byTeam<Command>(lifecycle[state])
  return { ...commonOf(row, acts), kind, state, details, contact, may }
}

const findCommentInFull = async (
  db: FeedbackDatabase,
  teams: Teams,
  reference: string,
): Promise<CommentInFull | null> => {
  const owners = ownedBy(teams)
  const row = await db
    .selectFrom('feedback.comment')
    .leftJoin('feedback.comment_original as original', 'original.comment_id', 'feedback.comment.id')
    .selectAll('feedback.comment')
    .select(['original.words', 'original.place', 'original.contact'])
    .where('reference', '=', reference)
    .$if(owners !== null, (query) => query.where('owner_team', 'in', owners ?? []))
    .executeTakeFirst()
  if (!row) return null
  const acts = await db
    .selectFrom('feedback.comment_act')
    .select(['act', 'done_by', 'done_on', 'note'])
    .where('comment_id', '=', row.id)
    .orderBy('sequence')
    .execute()
  const { state, subject, who, words, place, contact, cleaned, reason, answer, outcome, action } = row
  return {
    ...commonOf(row, acts),
    kind: 'comment',
    state,
    subject,
    who,
    words,
    place,
    contact,
    cleaned,
    reason,
    answer,
    outcome,
    action,
    passedTo: row.passed_to,
    actionTeam: row.action_team,
    actionDueOn: dayOrNull(row.action_due_on),
    actionDoneOn: dayOrNull(row.action_done_on),
    may: byTeam<CommentCommand>(commentLifecycle[state]),
  }
}

type Row = {
  readonly reference: string
  readonly owner_team: string
  readonly owner: string | null
  readonly received_on: string
  readonly due_on: string
  readonly about_path: string | null
  readonly about_listing_id: string | null
}

type ActRow = {
  readonly act: string
  readonly done_by: string
  readonly done_on: string
  readonly note: string | null
}

const commonOf = (row: Row, acts: readonly ActRow[]): Omit<Common, 'contact'> => ({
  reference: row.reference,
  team: row.owner_team,
  owner: row.owner,
  receivedOn: dayOf(row.received_on),
  dueOn: dayOf(row.due_on),
  aboutPath: row.about_path,
  aboutListingId: row.about_listing_id,
  acts: acts.map(({ act, done_by, done_on, note }) => ({ act, by: done_by, on: dayOf(done_on), note })),
})

const byTeam = <Name extends string>(steps: Readonly<Record<string, { readonly by: string }>>): Name[] =>
  Object.entries(steps).flatMap(([name, { by }]) => (by === 'team' ? [name as Name] : []))
