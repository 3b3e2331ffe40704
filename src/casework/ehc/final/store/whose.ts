import type { CaseFile } from '#cases'
import { type Day, parseDay } from '#kit/day'
import type { Database } from '#kit/db'
import { findPerson, type PeopleTables } from '#people'
import { findRequestOf } from '../../store/requests.ts'
import type { RequestTables } from '../../store/request-tables.ts'

export type Whose = { readonly name: string; readonly born: Day | null }

/** Whose plan a case is about: as the record has it, or as the request said while there is no record. */
export const findWhose = async (db: Database, file: Pick<CaseFile, 'id' | 'child_id'>): Promise<Whose> => {
  const person =
    file.child_id === null ? null : await findPerson(db.withTables<PeopleTables>(), file.child_id)
  if (person)
    return {
      name: [person.given_name, person.family_name].filter(Boolean).join(' '),
      born: person.born_on === null ? null : parseDay(person.born_on),
    }
  const request = await findRequestOf(db.withTables<RequestTables>(), file.id)
  const born = request?.asked.born
  return { name: request?.asked.childName ?? '', born: born === undefined ? null : parseDay(born) }
}
