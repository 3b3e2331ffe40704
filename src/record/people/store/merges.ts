import type { Person } from './persons.ts'
import type { PeopleDatabase } from './tables.ts'

export type Merge = Pick<Person, 'given_name' | 'family_name' | 'known_as'> & {
  readonly id: string
  readonly merged_id: string
  readonly reason: string
  readonly done_at: Date
}

/** Records that were made part of this one and can still be taken out again, the newest first. */
export const mergesInto = (db: PeopleDatabase, keptId: string): Promise<readonly Merge[]> =>
  db
    .selectFrom('people.merge as merge')
    .innerJoin('people.person as person', 'person.id', 'merge.merged_id')
    .select(['merge.id', 'merge.merged_id', 'merge.reason', 'merge.done_at'])
    .select(['person.given_name', 'person.family_name', 'person.known_as'])
    .where('merge.kept_id', '=', keptId)
    .where('merge.undone_at', 'is', null)
    .orderBy('merge.done_at', 'desc')
    .execute()
