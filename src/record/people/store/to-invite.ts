import { epochDayOfIso } from '#kit/day'
import type { Item } from '#access'
import { findNames } from './persons.ts'
import type { PeopleDatabase } from './tables.ts'

/** Somebody who may see this child's record, were they to sign in; and where an e-mail is safe with them. */
export type ToInvite = {
  readonly personId: string
  readonly name: string
  readonly email: string | null
  /** They hold a role at work: whoever gives out roles looks after their account. */
  readonly atWork: boolean
}

/** Those of the family to whom a record of their own would open on a day, by name. */
export const familyToInvite = async (
  db: PeopleDatabase,
  { relationships }: Pick<Item, 'relationships'>,
  today: string,
): Promise<readonly ToInvite[]> => {
  const on = epochDayOfIso(today)!
  const live = relationships.filter(({ from, to }) => from <= on && (to === null || on <= to))
  const told = new Set(live.flatMap(({ kind, party }) => (kind === 'must not be told' ? [party] : [])))
  const ids = [...new Set(live.flatMap(({ kind, party }) => (opening.has(kind) ? [party] : [])))].filter(
    (id) => !told.has(id),
  )
  const names = await findNames(db, ids)
  const emails = ids.length === 0 ? [] : await safeEmails(db, ids, today)
  const workers = ids.length === 0 ? [] : await workersAmong(db, ids)
  return ids.map((personId) => ({
    personId,
    name: names.get(personId) ?? '',
    email: emails.find(({ person_id }) => person_id === personId)?.value ?? null,
    atWork: workers.includes(personId),
  }))
}

const opening: ReadonlySet<string> = new Set([
  'parental responsibility',
  'parent kept from some of it',
  'agreed supporter',
  'representative',
  'young person',
])

const safeEmails = (db: PeopleDatabase, ids: readonly string[], today: string) =>
  db
    .selectFrom('people.contact_way')
    .select(['person_id', 'value'])
    .where('person_id', 'in', ids)
    .where('kind', '=', 'email')
    .where('safe', '=', true)
    .where('from_on', '<=', today)
    .where((eb) => eb.or([eb('to_on', 'is', null), eb('to_on', '>=', today)]))
    .orderBy('preferred', 'desc')
    .orderBy('from_on', 'desc')
    .execute()

const workersAmong = async (db: PeopleDatabase, ids: readonly string[]): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('people.membership')
    .select('person_id')
    .distinct()
    .where('person_id', 'in', ids)
    .execute()
  return rows.map(({ person_id }) => person_id)
}
