import { decide } from '#access'
import type { CaseFile, Worker } from '#cases'
import type { EhcRoom } from '../pages/room.ts'
import { itemsOfCases } from '../store/relations.ts'
import type { RequestTables } from '../store/request-tables.ts'
import { findChildNames } from '../store/requests.ts'

/**
 * What each case is called in a list: the child's name, to those who may see the child; as the request has it while
 * nobody knows of a record. Others are told no name.
 */
export const calledIn =
  ({ database, authority, namesOf }: Pick<EhcRoom, 'database' | 'authority' | 'namesOf'>) =>
  async ({ asker }: Worker, files: readonly CaseFile[]): Promise<ReadonlyMap<string, string>> => {
    const items = await itemsOfCases(database, authority, files)
    const seen = files.filter(({ id }) => decide(asker, 'see child', items.get(id)!).ok)
    const known = seen.flatMap(({ child_id }) => child_id ?? [])
    const unknown = seen.flatMap(({ id, child_id }) => (child_id === null ? [id] : []))
    const [names, asked] = await Promise.all([
      namesOf(known),
      findChildNames(database.withTables<RequestTables>(), unknown),
    ])
    return new Map(
      seen.flatMap(({ id, child_id }) => {
        const name = child_id === null ? asked.get(id) : names.get(child_id)
        return name === undefined ? [] : [[id, name] as const]
      }),
    )
  }
