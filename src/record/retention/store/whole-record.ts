import { sql } from '#kit/db'
import type { RetentionDatabase } from './tables.ts'
import { nameOf, type Rows, type Table, tablesWith, tiesBetween, withWhatHangs } from './ties.ts'

export type Reached = {
  /** The child, under every number their record has had. */
  readonly children: readonly string[]
  /** The child, and those who are on record for nothing but this child. */
  readonly people: readonly string[]
  readonly cases: readonly string[]
}

/** The trail is never touched, and a certificate is what is left. */
const neverDestroyed = ['trail']
const proof = 'retention.certificate'

/**
 * Every row that is about this child, in the order in which it can go: of each table with a `case_id`, a `child_id`
 * or a `person_id`, and before it whatever hangs on its rows. They are found in the database itself, so that a table
 * added tomorrow is not forgotten.
 */
export const findWholeRecord = async (
  tx: RetentionDatabase,
  { children, people, cases }: Reached,
): Promise<readonly Rows[]> => {
  const ties = await tiesBetween(tx, neverDestroyed)
  const about = async (column: string, ids: readonly string[]): Promise<readonly Rows[]> =>
    ids.length === 0
      ? []
      : (await tablesWith(tx, column, neverDestroyed))
          .filter((table) => nameOf(table) !== proof)
          .map((table) => ({ table, where: sql`${sql.ref(column)} = any(${ids})` }))
  const roots = [
    ...(await about('case_id', cases)),
    { table: caseFile, where: sql`id = any(${cases})` },
    ...(await about('child_id', children)),
    ...(await about('person_id', people)),
    { table: person, where: sql`id = any(${people})` },
  ]
  return roots.flatMap((root) => withWhatHangs(ties, root))
}

const caseFile: Table = { schema: 'cases', name: 'case_file' }
const person: Table = { schema: 'people', name: 'person' }

/** How many rows of what: a row that is reached by two ways is one. */
export const countRows = async (
  tx: RetentionDatabase,
  found: readonly Rows[],
): Promise<Readonly<Record<string, number>>> => {
  const counts: Record<string, number> = {}
  for (const [name, parts] of Map.groupBy(found, ({ table }) => nameOf(table))) {
    const anyOf = sql.join(
      parts.map(({ where }) => where),
      sql` or `,
    )
    const { rows } = await sql<{ n: string }>`
      select count(*) as n from ${sql.table(name)} where ${anyOf}`.execute(tx)
    if (rows[0]!.n !== '0') counts[name] = Number(rows[0]!.n)
  }
  return counts
}

/** Destroys what was found; the certificate must have been written by now. */
export const destroyRows = async (tx: RetentionDatabase, found: readonly Rows[]): Promise<void> => {
  for (const { table, where } of found)
    await sql`delete from ${sql.table(nameOf(table))} where ${where}`.execute(tx)
}
