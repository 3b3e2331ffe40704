import type { Database } from '#kit/db'
import type { Entry } from '../rules/entry.ts'
import { canonical } from '../rules/canonical.ts'
import type { TrailTables } from '../store/tables.ts'

/**
 * Leaves an entry, in the transaction of the deed: both are kept or neither. The database gives it its place in
 * the authority's chain as the transaction commits. Any moment of the transaction will do.
 */
export const leave = async (tx: Database, entry: Entry): Promise<void> => {
  await tx
    .withTables<TrailTables>()
    .insertInto('trail.entry')
    .values({ body: canonical(entry) })
    .execute()
}
