import type { Selectable } from 'kysely'
import { sql } from '#kit/db'
import type { PeopleDatabase, PeopleTables } from './tables.ts'
import type { Person } from './persons.ts'

type Row<Table extends keyof PeopleTables> = Selectable<PeopleTables[Table]>
type Name = Pick<Person, 'given_name' | 'family_name' | 'known_as'>

export type Home = Row<'people.address'>
export type Way = Row<'people.contact_way'> & Name
export type Wish = Row<'people.contact_wish'> & Name
export type Relative = Row<'people.relationship'> & Name
export type Attended = Row<'people.enrolment'> & {
  readonly organisation: string
  readonly urn: string | null
  readonly place_kind: string
}
export type Worker = Row<'people.involvement'> & {
  readonly given_name: string | null
  readonly family_name: string | null
  readonly known_as: string | null
  readonly team: string | null
}
export type Status = Row<'people.status_fact'>
export type Asked = Row<'people.agreement'> & Name & { readonly asked_by_name: string | null }
export type Judged = Row<'people.representative'> & {
  readonly given_name: string | null
  readonly family_name: string | null
  readonly known_as: string | null
}
export type Changed = {
  readonly entity: string
  readonly fresh: boolean
  readonly at: Date
  readonly by: string | null
}

/** Everything on one child's record, before anybody's rights are asked. Only `shownTo` may hand it on. */
export type WholeRecord = {
  readonly person: Person
  readonly homes: readonly Home[]
  readonly ways: readonly Way[]
  readonly wishes: readonly Wish[]
  readonly relatives: readonly Relative[]
  readonly settings: readonly Attended[]
  readonly workers: readonly Worker[]
  readonly statuses: readonly Status[]
  readonly agreements: readonly Asked[]
  readonly capacity: readonly Judged[]
  readonly changes: readonly Changed[]
}

const names = ['person.given_name', 'person.family_name', 'person.known_as'] as const

export const findRecord = async (db: PeopleDatabase, person: Person): Promise<WholeRecord> => {
  const child = person.id
  const homes = await db
    .selectFrom('people.address')
    .selectAll()
    .where('person_id', '=', child)
    .orderBy('from_on', 'desc')
    .execute()
  const relatives = await db
    .selectFrom('people.relationship as r')
    .innerJoin('people.person as person', 'person.id', 'r.relative_id')
    .selectAll('r')
    .select(names)
    .where('r.child_id', '=', child)
    .orderBy('r.from_on')
    .execute()
  // A brother or sister has a record of their own: how to reach them is read there, by whoever may.
  const reached = [
    child,
    ...relatives.filter(({ kind }) => kind !== 'sibling').map(({ relative_id }) => relative_id),
  ]
  const ways = await db
    .selectFrom('people.contact_way as way')
    .innerJoin('people.person as person', 'person.id', 'way.person_id')
    .selectAll('way')
    .select(names)
    .where('way.person_id', 'in', reached)
    .orderBy('way.from_on')
    .execute()
  const wishes = await db
    .selectFrom('people.contact_wish as wish')
    .innerJoin('people.person as person', 'person.id', 'wish.person_id')
    .selectAll('wish')
    .select(names)
    .where('wish.person_id', 'in', reached)
    .orderBy('wish.from_on', 'desc')
    .execute()
  const settings = await db
    .selectFrom('people.enrolment as e')
    .innerJoin('people.organisation as o', 'o.id', 'e.organisation_id')
    .selectAll('e')
    .select(['o.name as organisation', 'o.urn', 'o.kind as place_kind'])
    .where('e.child_id', '=', child)
    .orderBy('e.from_on', 'desc')
    .execute()
  const workers = await db
    .selectFrom('people.involvement as i')
    .leftJoin('people.person as person', 'person.id', 'i.person_id')
    .leftJoin('people.team as team', 'team.id', 'i.team_id')
    .selectAll('i')
    .select([...names, 'team.name as team'])
    .where('i.child_id', '=', child)
    .orderBy('i.from_on', 'desc')
    .execute()
  const statuses = await db
    .selectFrom('people.status_fact')
    .selectAll()
    .where('child_id', '=', child)
    .orderBy('from_on', 'desc')
    .execute()
  const agreements = await db
    .selectFrom('people.agreement as a')
    .innerJoin('people.person as person', 'person.id', 'a.respondent_id')
    .leftJoin('people.person as asker', 'asker.id', 'a.asked_by')
    .selectAll('a')
    .select(names)
    .select(
      sql<string | null>`asker.given_name || coalesce(' ' || asker.family_name, '')`.as('asked_by_name'),
    )
    .where('a.child_id', '=', child)
    .orderBy('a.asked_on')
    .execute()
  const capacity = await db
    .selectFrom('people.representative as j')
    .leftJoin('people.person as person', 'person.id', 'j.person_id')
    .selectAll('j')
    .select(names)
    .where('j.young_person_id', '=', child)
    .orderBy('j.assessed_on', 'desc')
    .execute()
  return {
    person,
    homes,
    relatives,
    ways,
    wishes,
    settings,
    workers,
    statuses,
    agreements,
    capacity,
    changes: await changesOf(db, child),
  }
}

/** The last changes, newest first: what kind of thing, never what it said. */
const changesOf = async (db: PeopleDatabase, child: string): Promise<readonly Changed[]> => {
  const rows = await db
    .selectFrom('people.change as change')
    .leftJoin('people.person as person', 'person.id', 'change.done_by')
    .select(['change.entity', 'change.done_at as at', 'person.given_name', 'person.family_name'])
    .select((eb) => eb('change.before', 'is', null).as('fresh'))
    .where('change.person_id', '=', child)
    .orderBy('change.id', 'desc')
    .limit(50)
    .execute()
  return rows.map(({ entity, at, fresh, given_name, family_name }) => ({
    entity,
    at,
    fresh: Boolean(fresh),
    by: given_name === null ? null : [given_name, family_name].filter(Boolean).join(' '),
  }))
}
