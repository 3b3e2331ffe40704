import type { ColumnType, Generated, Selectable } from 'kysely'
import type { Finding } from '#documents'
import { type Database, sql } from '#kit/db'
import type { What } from '../rules/passing-on.ts'

/** As database/migrations/0069_passed_on.sql and 0081_passed_on_again.sql make them. `date` columns are YYYY-MM-DD. */
export type PassedOnTables = { 'ehc.other_council': CouncilTable; 'ehc.passed_on': PassedOnTable }
type Tables = Database<PassedOnTables>

type CouncilTable = {
  id: Generated<string>
  name: string
  reach: string
  confirmed_on: string
  confirmed_as: string
}

/** What the check found, and in which of the papers; null for the one that is made. */
export type FoundIn = Finding & { readonly paper?: string | null }

type PassedOnTable = {
  id: Generated<string>
  case_id: string
  nth: number
  council_id: string
  council: string
  reach: string
  what: What
  bytes: Buffer
  findings: ColumnType<readonly FoundIn[], string, string>
  state: 'to look at' | 'to agree' | 'ready' | 'refused' | 'released'
  flagged: boolean
  prepared_by: string
  prepared_as: string
  prepared_on: string
  looked_reason: string | null
  agreed_by: string | null
  agreed_as: string | null
  agreed_reason: string | null
  sent_how: 'code' | 'post' | null
  sent_on: string | null
}

export type OtherCouncil = Selectable<CouncilTable>
export type PassedOn = Omit<Selectable<PassedOnTable>, 'bytes'>

/** Another council by its name; null where nobody has written down where it takes in papers. */
export const findCouncil = async (db: Tables, name: string): Promise<OtherCouncil | null> =>
  (await db
    .selectFrom('ehc.other_council')
    .selectAll()
    .where(sql<string>`lower(name)`, '=', name.trim().toLowerCase())
    .executeTakeFirst()) ?? null

/** Where a council takes in papers, as somebody has asked today; gives its id. */
export const saveCouncil = async (tx: Tables, council: Omit<OtherCouncil, 'id'>): Promise<string> => {
  const known = await findCouncil(tx, council.name)
  if (known) {
    await tx.updateTable('ehc.other_council').set(council).where('id', '=', known.id).execute()
    return known.id
  }
  const { id } = await tx
    .insertInto('ehc.other_council')
    .values(council)
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

const columns = [
  'id',
  'case_id',
  'nth',
  'council_id',
  'council',
  'reach',
  'what',
  'findings',
  'state',
  'flagged',
  'prepared_by',
  'prepared_as',
  'prepared_on',
  'looked_reason',
  'agreed_by',
  'agreed_as',
  'agreed_reason',
  'sent_how',
  'sent_on',
] as const

/** Everything that was made ready to be passed on in a case, the last first. */
export const findAllPassedOn = (db: Tables, caseId: string): Promise<readonly PassedOn[]> =>
  db
    .selectFrom('ehc.passed_on')
    .select(columns)
    .where('case_id', '=', caseId)
    .orderBy('nth', 'desc')
    .execute()

/** The last of it: what goes, or went. */
export const findPassedOn = async (db: Tables, caseId: string): Promise<PassedOn | null> =>
  (await findAllPassedOn(db, caseId))[0] ?? null

export const bytesOf = async (db: Tables, id: string): Promise<Buffer | null> =>
  (await db.selectFrom('ehc.passed_on').select('bytes').where('id', '=', id).executeTakeFirst())?.bytes ??
  null

export type Prepared = Pick<
  PassedOn,
  | 'case_id'
  | 'council_id'
  | 'council'
  | 'reach'
  | 'what'
  | 'findings'
  | 'state'
  | 'flagged'
  | 'prepared_by'
  | 'prepared_as'
  | 'prepared_on'
> & { readonly bytes: Buffer }

/**
 * What is ready to be looked at. Made again before it has left, it takes the place of the one before, with nothing
 * agreed. Gives it, and the one that is not sent because of it.
 */
export const savePrepared = async (
  tx: Tables,
  prepared: Prepared,
): Promise<{ readonly passed: PassedOn; readonly dropped: PassedOn | null }> => {
  const last = await findPassedOn(tx, prepared.case_id)
  const dropped = last !== null && last.state !== 'released' ? last : null
  if (dropped) await tx.deleteFrom('ehc.passed_on').where('id', '=', dropped.id).execute()
  const passed = await tx
    .insertInto('ehc.passed_on')
    .values({
      ...prepared,
      nth: dropped?.nth ?? (last?.nth ?? 0) + 1,
      findings: JSON.stringify(prepared.findings),
      looked_reason: null,
      agreed_by: null,
      agreed_as: null,
      agreed_reason: null,
      sent_how: null,
      sent_on: null,
    })
    .returning(columns)
    .executeTakeFirstOrThrow()
  return { passed, dropped }
}

/** Changes it while it still stands as it was read; false where somebody was quicker. */
export const changePassedOn = async (
  tx: Tables,
  { id, state }: Pick<PassedOn, 'id' | 'state'>,
  change: Partial<Omit<PassedOn, 'id' | 'case_id' | 'findings'>>,
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('ehc.passed_on')
    .set(change)
    .where('id', '=', id)
    .where('state', '=', state)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
