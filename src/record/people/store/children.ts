import { type Asker, corePolicy, type CoreAct, type Item, type Relationship, scopeFor } from '#access'
import { epochDayOfIso } from '#kit/day'
import { sql } from '#kit/db'
import { nameKey } from '../rules/name.ts'
import { type Person, findPerson } from './persons.ts'
import type { PeopleDatabase } from './tables.ts'

/** What access must know of a child, whether or not there is such a child: then nobody stands in any relation. */
export const itemOf = async (
  db: PeopleDatabase,
  authority: string,
  childId: string,
  caseId: string | null = null,
): Promise<Item> => {
  const rows = await db
    .selectFrom('people.relation_to_child')
    .selectAll()
    .where('child_id', '=', childId)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('people.child_record')
          .select('person_id')
          .where('person_id', '=', childId)
          .where('authority', '=', authority),
      ),
    )
    .execute()
  return {
    authority,
    childId,
    caseId,
    relationships: rows.map((row) => ({
      kind: row.kind as Relationship['kind'],
      childId: row.child_id,
      caseId: row.case_id,
      party: row.party,
      from: epochDayOfIso(row.from_day)!,
      to: row.to_day === null ? null : epochDayOfIso(row.to_day),
    })),
  }
}

/** A child as a list shows them: no more than says which child it is. */
export type ListedChild = Pick<
  Person,
  'id' | 'given_name' | 'family_name' | 'known_as' | 'born_on' | 'upn' | 'nhs_number'
>

export type Sought = {
  /** Words of a name, in any order; empty for everybody in scope. */
  readonly words?: readonly string[]
  readonly bornOn?: string | null
  /** A pupil or NHS number, as kept. */
  readonly number?: string | null
}

/** The children somebody may do this to, by name: the same rule as `decide`, in the query. */
export const childrenFor = async (
  db: PeopleDatabase,
  authority: string,
  asker: Asker,
  act: CoreAct,
  { words = [], bornOn = null, number = null }: Sought = {},
  limit = 50,
): Promise<readonly ListedChild[]> =>
  db
    .selectFrom('people.person as person')
    .innerJoin('people.child_record as record', 'record.person_id', 'person.id')
    .select(['id', 'given_name', 'family_name', 'known_as', 'born_on', 'upn', 'nhs_number'])
    .where('record.authority', '=', authority)
    .where('person.merged_into', 'is', null)
    .where(
      scopeFor(corePolicy, asker, act, { relationships: 'people.relation_to_child', child: 'person.id' }),
    )
    .where((eb) =>
      eb.and([
        // Nothing but letters, so nothing that `like` reads in another way; and said so, it is known how rare it is.
        ...words.map((word) => eb('person.name_letters', 'like', `%${nameKey(word)}%`)),
        ...(bornOn === null ? [] : [eb('person.born_on', '=', bornOn)]),
        ...(number === null
          ? []
          : [eb.or([eb('person.upn', '=', number), eb('person.nhs_number', '=', number)])]),
      ]),
    )
    .orderBy('family_name')
    .orderBy('given_name')
    .limit(limit)
    .execute()

/** From now on the council holds a record of this person. Said again, it changes nothing. */
export const holdRecord = async (
  db: PeopleDatabase,
  personId: string,
  authority: string,
  since: string,
  /** The team whose case it was made for: without a tie, nobody of it could open what they made. */
  caseTeam: string | null = null,
): Promise<void> => {
  await db
    .insertInto('people.child_record')
    .values({ person_id: personId, authority, since })
    .onConflict((conflict) => conflict.column('person_id').doNothing())
    .execute()
  if (caseTeam !== null)
    await sql`
      insert into people.involvement (child_id, team_id, kind, from_on)
      select ${personId}, team.id, 'case team', ${since} from people.team as team where team.id = ${caseTeam}
    `.execute(db)
}

/** The record that stands at this address, if it is a child's. */
export const findChild = async (
  db: PeopleDatabase,
  authority: string,
  id: string,
): Promise<Person | null> => {
  const person = await findPerson(db, id)
  if (!person) return null
  const held = await db
    .selectFrom('people.child_record')
    .select('person_id')
    .where('person_id', '=', person.id)
    .where('authority', '=', authority)
    .executeTakeFirst()
  return held ? person : null
}
