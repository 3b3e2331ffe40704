import { sql } from '#kit/db'
import { readNhsNumber, readUpn } from '#kit/identifiers'
import { nameKey } from '../rules/name.ts'
import type { PeopleDatabase } from './tables.ts'

/** The one child with this number, or with exactly this name and birthday; null for none and for several. */
export const childNamedExactly = async (
  db: PeopleDatabase,
  authority: string,
  typed: string,
  bornOn: string | null,
): Promise<string | null> => {
  const [upn, nhs] = [readUpn(typed), readNhsNumber(typed)]
  const number = nhs.ok ? nhs.value : upn.ok ? upn.value : null
  if (number === null && bornOn === null) return null
  const rows = await db
    .selectFrom('people.person as person')
    .innerJoin('people.child_record as record', 'record.person_id', 'person.id')
    .select(['id', 'given_name', 'family_name', 'known_as'])
    .where('record.authority', '=', authority)
    .where('merged_into', 'is', null)
    .where(
      number === null
        ? sql<boolean>`person.born_on = ${bornOn}`
        : sql<boolean>`(person.upn = ${number} or person.nhs_number = ${number})`,
    )
    .limit(200)
    .execute()
  const key = nameKey(typed)
  const fits = rows.filter(
    ({ given_name, family_name, known_as }) =>
      number !== null ||
      [given_name, known_as].some(
        (first) => first !== null && nameKey(`${first}${family_name ?? ''}`) === key,
      ),
  )
  return fits.length === 1 ? fits[0]!.id : null
}
