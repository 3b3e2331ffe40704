import type { Insertable, Selectable } from 'kysely'
import type { Database } from '#kit/db'
import type { Glass } from '../rules/asker.ts'
import type { GlassReason, Verdict } from '../rules/break-glass.ts'
import type { AccessTables } from './tables.ts'

type Table = AccessTables['access.broken_glass']

/** One emergency, for the privacy officer. */
export type BrokenGlass = Glass & {
  readonly accountId: string
  readonly accountName: string
  readonly reason: GlassReason
  readonly words: string
  readonly hiddenBecause: string | null
  readonly endedAt: number | null
  readonly verdict: Verdict | null
}

const glass = (db: Database) => db.withTables<AccessTables>()

export const insertGlass = async (db: Database, row: Insertable<Table>): Promise<void> => {
  await glass(db).insertInto('access.broken_glass').values(row).execute()
}

/** What this account may see by now because of an emergency: a fact of the asker. */
export const liveGlass = async (db: Database, accountId: string, now: number): Promise<Glass[]> => {
  const rows = await glass(db)
    .selectFrom('access.broken_glass')
    .select(['id', 'child_id', 'from_at', 'until_at'])
    .where('account_id', '=', accountId)
    .where('from_at', '<=', now)
    .where('until_at', '>', now)
    .where((eb) => eb.or([eb('ended_at', 'is', null), eb('ended_at', '>', now)]))
    .execute()
  return rows.map((row) => ({
    id: row.id,
    childId: row.child_id,
    from: Number(row.from_at),
    until: Number(row.until_at),
  }))
}

/** Emergencies nobody has looked into yet, the oldest first. */
export const glassToReview = async (db: Database, authority: string, limit = 100): Promise<BrokenGlass[]> => {
  const rows = await glass(db)
    .selectFrom('access.broken_glass')
    .selectAll()
    .where('authority', '=', authority)
    .where('verdict', 'is', null)
    .orderBy('from_at')
    .limit(limit)
    .execute()
  return rows.map(asGlass)
}

/** One emergency, held until the transaction ends. */
export const holdGlass = async (db: Database, authority: string, id: string): Promise<BrokenGlass | null> => {
  const row = await glass(db)
    .selectFrom('access.broken_glass')
    .selectAll()
    .where('id', '=', id)
    .where('authority', '=', authority)
    .forUpdate()
    .executeTakeFirst()
  return row ? asGlass(row) : null
}

export const saveVerdict = async (
  db: Database,
  id: string,
  verdict: {
    readonly verdict: Verdict
    readonly words: string
    readonly by: string
    readonly at: number
    readonly hiddenBecause: string | null
  },
): Promise<void> => {
  await glass(db)
    .updateTable('access.broken_glass')
    .set({
      verdict: verdict.verdict,
      verdict_words: verdict.words,
      verdict_by: verdict.by,
      verdict_at: verdict.at,
      hidden_reason: verdict.hiddenBecause,
    })
    .where('id', '=', id)
    .execute()
}

/** Ends it early. False where it had ended, or was never theirs. */
export const endGlassAt = async (
  db: Database,
  accountId: string,
  id: string,
  now: number,
): Promise<boolean> => {
  const { numUpdatedRows } = await glass(db)
    .updateTable('access.broken_glass')
    .set({ ended_at: now })
    .where('id', '=', id)
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .where('from_at', '<=', now)
    .where('until_at', '>', now)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

const asGlass = (row: Selectable<Table>): BrokenGlass => ({
  id: row.id,
  childId: row.child_id,
  from: Number(row.from_at),
  until: Number(row.until_at),
  accountId: row.account_id,
  accountName: row.account_name,
  reason: row.reason,
  words: row.words,
  hiddenBecause: row.hidden_reason,
  endedAt: row.ended_at === null ? null : Number(row.ended_at),
  verdict: row.verdict,
})

/** Does an emergency on one of these records still wait for a verdict? */
export const hasUnjudgedGlass = async (db: Database, childIds: readonly string[]): Promise<boolean> => {
  const waiting = await glass(db)
    .selectFrom('access.broken_glass')
    .select('id')
    .where('child_id', 'in', childIds)
    .where('verdict', 'is', null)
    .executeTakeFirst()
  return waiting !== undefined
}
