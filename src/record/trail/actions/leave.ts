import { type Database, sql } from '#kit/db'
import { canonical } from '../rules/canonical.ts'
import type { Entry } from '../rules/entry.ts'
import { asLeft } from '../rules/family-name.ts'

/**
 * Leaves an entry, in the transaction of the deed: both are kept or neither. The database gives it its place in
 * the authority's chain as the transaction commits. Any moment of the transaction will do.
 */
export const leave = async (tx: Database, entry: Entry): Promise<void> => {
  await sql`select trail.leave(${canonical({ ...entry, actor: asLeft(entry.actor) })})`.execute(tx)
}
