import type { Generated } from 'kysely'
import type { Database } from '#kit/db'
import type { Speaker } from '../rules/heard-facts.ts'

/** As database/migrations/0024_ehc_views.sql makes it. `date` columns are YYYY-MM-DD. */
export type ViewsTables = { 'ehc.views': ViewsTable; 'ehc.joined': JoinedTable }

type ViewsTable = {
  id: string
  case_id: string
  said_by: Speaker
  name: string | null
  channel: string
  words: string
  said_on: string
  kept_as: string
  kept_at: Generated<Date>
  sending: string
}

type JoinedTable = { case_id: string; into_case_id: string; joined_on: string }

/** What somebody said of a child while a request is thought about, in their own words. */
export type Views = {
  readonly id: string
  readonly caseId: string
  readonly saidBy: Speaker
  readonly name: string | null
  readonly channel: string
  readonly words: string
  readonly saidOn: string
  readonly keptAs: string
}

export const insertViews = async (
  tx: Database<ViewsTables>,
  views: Views & { readonly sending: string },
): Promise<void> => {
  await tx
    .insertInto('ehc.views')
    .values({
      id: views.id,
      case_id: views.caseId,
      said_by: views.saidBy,
      name: views.name,
      channel: views.channel,
      words: views.words,
      said_on: views.saidOn,
      kept_as: views.keptAs,
      sending: views.sending,
    })
    .execute()
}

/** Whether a form was kept already. */
export const isKept = async (db: Database<ViewsTables>, sending: string): Promise<boolean> =>
  (await db.selectFrom('ehc.views').select('id').where('sending', '=', sending).executeTakeFirst()) !==
  undefined

/** Everything that was said, as it came; of a request that was joined to this one too. */
export const findViewsOf = async (db: Database<ViewsTables>, caseId: string): Promise<readonly Views[]> => {
  const rows = await db
    .selectFrom('ehc.views')
    .selectAll()
    .where((eb) =>
      eb.or([
        eb('case_id', '=', caseId),
        eb('case_id', 'in', eb.selectFrom('ehc.joined').select('case_id').where('into_case_id', '=', caseId)),
      ]),
    )
    .orderBy('said_on')
    .orderBy('kept_at')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    caseId: row.case_id,
    saidBy: row.said_by,
    name: row.name,
    channel: row.channel,
    words: row.words,
    saidOn: row.said_on,
    keptAs: row.kept_as,
  }))
}

/** The cases joined to this one. */
export const findJoinedTo = async (db: Database<ViewsTables>, caseId: string): Promise<readonly string[]> =>
  (await db.selectFrom('ehc.joined').select('case_id').where('into_case_id', '=', caseId).execute()).map(
    ({ case_id }) => case_id,
  )

/** The case this one was joined to; null where it was not. */
export const findFirstOf = async (db: Database<ViewsTables>, caseId: string): Promise<string | null> =>
  (await db.selectFrom('ehc.joined').select('into_case_id').where('case_id', '=', caseId).executeTakeFirst())
    ?.into_case_id ?? null

export const insertJoined = async (
  tx: Database<ViewsTables>,
  joined: { readonly caseId: string; readonly intoCaseId: string; readonly on: string },
): Promise<void> => {
  await tx
    .insertInto('ehc.joined')
    .values({ case_id: joined.caseId, into_case_id: joined.intoCaseId, joined_on: joined.on })
    .execute()
}
