import { handOver } from '#kit/db'
import { done, refused, type Result } from '#kit/result'
import { type Identity, type IdentityFault, readIdentity, rightsPassOn } from '../rules/identity.ts'
import { keepChange } from '../store/changes.ts'
import { findPerson, numberTaken, type Person, savePerson } from '../store/persons.ts'
import type { PeopleDatabase } from '../store/tables.ts'
import { personFacts } from './add-person.ts'
import { type Doing, leaveTrail } from './doing.ts'

export type CorrectRefusal =
  | { readonly why: 'faults'; readonly faults: readonly IdentityFault[] }
  | { readonly why: 'not found' }
  /** The pupil or NHS number is somebody else's. */
  | { readonly why: 'number taken' }
  /** Somebody saved in between: here is theirs, so that both can be shown. */
  | { readonly why: 'changed meanwhile'; readonly now: Person }

/** Puts a record right, over the version that was read. A changed birthday moves the day the rights pass. */
export const correctPerson = async (
  db: PeopleDatabase,
  id: string,
  version: number,
  typed: Identity,
  doing: Doing,
): Promise<Result<Person, CorrectRefusal>> => {
  const read = readIdentity(typed, doing.today)
  if (!read.ok) return refused({ why: 'faults', faults: read.reason })
  return db.transaction().execute(async (tx) => {
    const before = await findPerson(tx, id)
    if (!before) return refused({ why: 'not found' })
    if (await numberTaken(tx, before.id, read.value)) return refused({ why: 'number taken' })
    const { died_on: _, ...facts } = personFacts(read.value)
    const after = await savePerson(tx, before.id, version, {
      ...facts,
      rights_pass_on: rightsPassOn(read.value.bornOn),
    })
    // Read again: what was read first may be older than what somebody saved while we waited.
    if (!after) return refused({ why: 'changed meanwhile', now: (await findPerson(tx, before.id)) ?? before })
    await keepChange(tx, {
      personId: id,
      entity: 'person',
      entityId: before.id,
      before,
      after,
      by: doing.personId,
    })
    await leaveTrail(handOver(tx), doing, { act: 'correct details', subject: before.id })
    return done(after)
  })
}
