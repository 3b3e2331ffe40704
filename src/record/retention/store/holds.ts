import { sql } from '#kit/db'
import type { Holds, KeptRecord } from '../rules/due.ts'
import type { RetentionDatabase } from './tables.ts'

type Hold = {
  readonly about: { readonly childId: string } | { readonly caseId: string }
  /** A complaint, an appeal, an inquiry: what it is for. */
  readonly reason: string
  readonly by: string
  readonly on: string
}

/** Keeps everything of one child, or of one case, from destruction until it is lifted. Gives its id. */
export const placeHold = async (db: RetentionDatabase, { about, reason, by, on }: Hold): Promise<string> => {
  const placed = await db
    .insertInto('retention.hold')
    .values({
      child_id: 'childId' in about ? about.childId : null,
      case_id: 'caseId' in about ? about.caseId : null,
      reason,
      placed_by: by,
      placed_on: on,
      lifted_by: null,
      lifted_on: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return placed.id
}

/** Lifts a hold; false where none of that id stands. */
export const liftHold = async (
  db: RetentionDatabase,
  id: string,
  by: string,
  on: string,
): Promise<boolean> => {
  const lifted = await db
    .updateTable('retention.hold')
    .set({ lifted_by: by, lifted_on: on })
    .where('id', '=', id)
    .where('lifted_on', 'is', null)
    .executeTakeFirst()
  return Number(lifted.numUpdatedRows) === 1
}

export const holdsNow = async (db: RetentionDatabase): Promise<Holds> => {
  const rows = await db
    .selectFrom('retention.hold')
    .select(['child_id', 'case_id'])
    .where('lifted_on', 'is', null)
    .execute()
  return {
    children: new Set(rows.flatMap(({ child_id }) => child_id ?? [])),
    cases: new Set(rows.flatMap(({ case_id }) => case_id ?? [])),
  }
}

/** Whether a hold was placed since the record was judged; none can be placed from here to the end of the transaction. */
export const heldMeanwhile = async (
  tx: RetentionDatabase,
  { childId, caseId }: Pick<KeptRecord, 'childId' | 'caseId'>,
): Promise<boolean> => {
  await sql`lock table retention.hold in share mode`.execute(tx)
  const { children, cases } = await holdsNow(tx)
  return (childId !== null && children.has(childId)) || (caseId !== null && cases.has(caseId))
}
