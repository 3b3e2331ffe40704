import { sql } from '#kit/db'
import type { RetentionDatabase } from './tables.ts'
import { type Condition, nameOf, tablesWith, tiesBetween, withWhatHangs } from './ties.ts'

/** Rooms that destroy their own rows of a case, or keep what is never destroyed with one. */
const seesToItself = ['cases', 'messages', 'documents', 'retention', 'trail', 'access', 'people']

export type Hanging = { readonly table: string; readonly where: Condition; readonly rows: number }

/**
 * What a process keeps of one case in tables of its own, in the order in which it can go: every table with a
 * `case_id`, and before it whatever hangs on its rows. They are found in the database itself, so that a table added
 * tomorrow is not forgotten.
 */
export const findHanging = async (tx: RetentionDatabase, caseId: string): Promise<readonly Hanging[]> => {
  const [tables, ties] = [await tablesWith(tx, 'case_id', seesToItself), await tiesBetween(tx, seesToItself)]
  const found: Hanging[] = []
  for (const { table, where } of tables.flatMap((one) =>
    withWhatHangs(ties, { table: one, where: sql`case_id = ${caseId}` }),
  )) {
    const { rows } = await sql<{ n: string }>`
      select count(*) as n from ${sql.id(table.schema, table.name)} where ${where}`.execute(tx)
    found.push({ table: nameOf(table), where, rows: Number(rows[0]!.n) })
  }
  return found
}

/** Destroys what was found; the certificate must have been written by now. */
export const destroyHanging = async (tx: RetentionDatabase, found: readonly Hanging[]): Promise<void> => {
  for (const { table, where, rows } of found)
    if (rows > 0) await sql`delete from ${sql.table(table)} where ${where}`.execute(tx)
}

/** How many rows of what, for the certificate. */
export const rowsIn = (found: readonly Hanging[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...Map.groupBy(found, ({ table }) => table)]
      .map(([table, parts]) => [table, Math.max(...parts.map(({ rows }) => rows))] as const)
      .filter(([, rows]) => rows > 0),
  )
