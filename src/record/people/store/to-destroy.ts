import { sql } from '#kit/db'
import type { PeopleDatabase } from './tables.ts'

/** A record as those see it who ask how long it may be kept. */
export type RecordHeld = {
  readonly id: string
  /** The record's own id, and those of records that were made part of it. */
  readonly ids: readonly string[]
  readonly bornOn: string | null
  readonly since: string
  /** Somebody who once was a child here and now holds, or held, a role: one person, one row. */
  readonly holdsARole: boolean
}

export const recordHeld = async (
  db: PeopleDatabase,
  authority: string,
  childId: string,
): Promise<RecordHeld | null> => {
  const { rows } = await sql<RecordHeld>`
    with recursive same as (
      select id from people.person where id = ${childId} and merged_into is null
      union select person.id from people.person join same on person.merged_into = same.id
    )
    select person.id, person.born_on as "bornOn", record.since,
           (select array_agg(id) from same) as ids,
           exists (select from people.membership where person_id in (select id from same)) as "holdsARole"
      from people.person join people.child_record as record on record.person_id = person.id
     where person.id = ${childId} and person.merged_into is null and record.authority = ${authority}`.execute(
    db,
  )
  return rows[0] ?? null
}

/** Children on record who were born on this day or before, the oldest first. */
export const recordsBornBy = async (
  db: PeopleDatabase,
  authority: string,
  day: string,
  limit: number,
): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('people.person as person')
    .innerJoin('people.child_record as record', 'record.person_id', 'person.id')
    .select('person.id')
    .where('record.authority', '=', authority)
    .where('person.merged_into', 'is', null)
    .where('person.born_on', '<=', day)
    .orderBy('person.born_on')
    .orderBy('person.id')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}

/**
 * Relatives and others who are on record for these children and for nothing else: no role, no child’s record of their
 * own, nobody else whom they are related to, work with, speak or answer for.
 */
export const onlyOnRecordFor = async (
  db: PeopleDatabase,
  children: readonly string[],
): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    with theirs as (
      select relative_id as id from people.relationship where child_id = any(${children})
      union select person_id from people.representative where young_person_id = any(${children})
      union select respondent_id from people.agreement where child_id = any(${children})
    )
    select id from theirs as one
     where id <> all(${children}) and id is not null
       and not exists (select from people.child_record where person_id = one.id)
       and not exists (select from people.membership where person_id = one.id)
       and not exists (select from people.person where merged_into = one.id)
       and not exists (select from people.involvement where person_id = one.id and child_id <> all(${children}))
       and not exists (select from people.relationship
                        where (relative_id = one.id and child_id <> all(${children})) or child_id = one.id)
       and not exists (select from people.representative
                        where (person_id = one.id and young_person_id <> all(${children})) or young_person_id = one.id)
       and not exists (select from people.agreement
                        where one.id in (respondent_id, asked_by) and child_id <> all(${children}))
     order by id`.execute(db)
  return rows.map(({ id }) => id)
}
