import { decide } from '#access'
import type { CaseFile, Worker } from '#cases'
import type { EhcRoom } from '../pages/room.ts'
import type { AskAccess } from './ask-access.ts'
import type { RequestTables } from '../store/request-tables.ts'
import { findChildNames } from '../store/requests.ts'

/**
 * What each case is called in a list: the child's name, to those who may see the child; as the request has it while
 * nobody knows of a record. Others are told no name.
 */
export const calledIn =
  ({ database, namesOf }: Pick<EhcRoom, 'database' | 'namesOf'>, { itemsOf }: Pick<AskAccess, 'itemsOf'>) =>
  async ({ asker }: Worker, files: readonly CaseFile[]): Promise<ReadonlyMap<string, string>> => {
    const items = await itemsOf(files)
    const seen = files.filter((_, at) => decide(asker, 'see child', items[at]!).ok)
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
