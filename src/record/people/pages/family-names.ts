import { findNames } from '../store/persons.ts'
import type { PeopleRoom } from './room.ts'

/** What the owners of these accounts are called: the trail knows family by their account alone. */
export const namesOf =
  (room: PeopleRoom) =>
  async (accounts: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    const persons = await room.personsOf(accounts)
    const names = await findNames(room.db, [...persons.values()])
    return new Map(
      [...persons].flatMap(([account, person]) => {
        const name = names.get(person)
        return name === undefined ? [] : [[account, name] as const]
      }),
    )
  }
