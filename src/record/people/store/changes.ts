import type { PeopleDatabase } from './tables.ts'

export type Change = {
  readonly personId: string
  readonly entity: string
  readonly entityId: string
  readonly before: unknown
  readonly after: unknown
  readonly by: string
}

/** What was so before and is so now. Goes in with the fact it tells of, or neither does. */
export const keepChange = async (db: PeopleDatabase, change: Change): Promise<void> => {
  await db
    .insertInto('people.change')
    .values({
      person_id: change.personId,
      entity: change.entity,
      entity_id: change.entityId,
      before: change.before === null ? null : JSON.stringify(change.before),
      after: change.after === null ? null : JSON.stringify(change.after),
      done_by: change.by,
    })
    .execute()
}
