import type { Day } from '#kit/day'
import type { CommentState } from '../rules/comments/lifecycle.ts'
import type { Subject, Who } from '../rules/comments/subjects.ts'
import type { Kind } from '../rules/details.ts'
import type { State } from '../rules/lifecycle.ts'
import { dayOf } from './day-column.ts'
import { ownedBy, type Teams } from './teams.ts'
import type { FeedbackDatabase } from './work-items.ts'

/** What a list on a desk is narrowed to; without a state, what still waits for an answer. */
export type DeskFilter = {
  readonly kind?: Kind | 'comment' | undefined
  readonly state?: State | CommentState | 'any' | undefined
  /** A member of staff, or nobody yet. */
  readonly owner?: string | null | undefined
  readonly dueBy?: Day | undefined
}

/** One message in a list: nothing of what it says or who sent it. */
export type DeskLine = {
  readonly reference: string
  readonly kind: Kind | 'comment'
  readonly state: State | CommentState
  readonly subject: Subject | null
  readonly who: Who | null
  readonly team: string
  readonly owner: string | null
  readonly receivedOn: Day
  readonly dueOn: Day
  readonly aboutPath: string | null
}

export const deskPageSize = 50

/** Work items and comments of these teams in one list, the first due first; and how many there are in all. */
export const findForDesk = async (
  db: FeedbackDatabase,
  teams: Teams,
  { kind, state, owner, dueBy }: DeskFilter,
  page = 1,
): Promise<{ lines: DeskLine[]; total: number }> => {
  const owners = ownedBy(teams)
  const chosen = db
    .selectFrom('feedback.message')
    .$if(owners !== null, (query) => query.where('owner_team', 'in', owners ?? []))
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind!))
    .$if(state === undefined, (query) => query.where('state', 'in', ['received', 'in hand']))
    .$if(state !== undefined && state !== 'any', (query) => query.where('state', '=', state as State))
    .$if(owner === null, (query) => query.where('owner', 'is', null))
    .$if(typeof owner === 'string', (query) => query.where('owner', '=', owner!))
    .$if(dueBy !== undefined, (query) => query.where('due_on', '<=', dueBy!.toString()))
  const { total } = await chosen
    .select((eb) => eb.fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await chosen
    .selectAll()
    .orderBy('due_on')
    .orderBy('reference')
    .limit(deskPageSize)
    .offset((page - 1) * deskPageSize)
    .execute()
  const lines = rows.map(({ owner_team, received_on, due_on, about_path, ...row }) => ({
    ...row,
    team: owner_team,
    receivedOn: dayOf(received_on),
    dueOn: dayOf(due_on),
    aboutPath: about_path,
  }))
  return { lines, total: Number(total) }
}

/** A published comment with something still to be done about it. */
export type Promised = DeskLine & { readonly actionDueOn: Day }

/** Every one of them, the first due first. */
export const findPromised = async (db: FeedbackDatabase): Promise<Promised[]> => {
  const rows = await db
    .selectFrom('feedback.comment')
    .select(['reference', 'subject', 'who', 'owner_team', 'owner', 'received_on', 'due_on', 'about_path'])
    .select('action_due_on')
    .where('state', '=', 'published')
    .where('outcome', '=', 'planned')
    .where('action_due_on', 'is not', null)
    .orderBy('action_due_on')
    .limit(1000)
    .execute()
  return rows.map((row) => ({
    reference: row.reference,
    kind: 'comment',
    state: 'published',
    subject: row.subject,
    who: row.who,
    team: row.owner_team,
    owner: row.owner,
    receivedOn: dayOf(row.received_on),
    dueOn: dayOf(row.due_on),
    aboutPath: row.about_path,
    actionDueOn: dayOf(row.action_due_on!),
  }))
}
