import { handOver, sql } from '#kit/db'
import { done, refused, type Result } from '#kit/result'
import { type Identity, type IdentityFault, readIdentity, rightsPassOn } from '../rules/identity.ts'
import { type Likeness, likenessOf } from '../rules/likeness.ts'
import { keepChange } from '../store/changes.ts'
import { findCandidates, insertPerson, type PersonFacts } from '../store/persons.ts'
import type { PeopleDatabase } from '../store/tables.ts'
import { type Doing, leaveTrail } from './doing.ts'

export type Alike = { readonly id: string; readonly likeness: Exclude<Likeness, 'none'> }

export type AddRefusal =
  | { readonly why: 'faults'; readonly faults: readonly IdentityFault[] }
  /** Somebody who may be the same is on record: look first, then add with `lookedAt`. */
  | { readonly why: 'may be on record'; readonly alike: readonly Alike[] }

/**
 * Adds somebody. A record with the same number is never doubled; one that looks alike is looked at first.
 * `alongside`: what is kept with it, in the same transaction.
 */
export const addPerson = async (
  db: PeopleDatabase,
  typed: Identity & { readonly postcode: string | null },
  doing: Doing,
  lookedAt: readonly string[] = [],
  alongside: (tx: PeopleDatabase, id: string) => Promise<void> = async () => {},
): Promise<Result<string, AddRefusal>> => {
  const read = readIdentity(typed, doing.today)
  if (!read.ok) return refused({ why: 'faults', faults: read.reason })
  const somebody = { ...read.value, postcodes: typed.postcode === null ? [] : [typed.postcode] }
  return db.transaction().execute(async (tx) => {
    // Two who add the same child at once: the second waits, and finds the first one's.
    await sql`select pg_advisory_xact_lock(hashtext('people.person'))`.execute(tx)
    const alike = (await findCandidates(tx, somebody))
      .map((known) => ({ id: known.id, likeness: likenessOf(somebody, known) }))
      .filter((found): found is Alike => found.likeness !== 'none')
      .filter(({ id, likeness }) => likeness === 'same' || (likeness !== 'twin' && !lookedAt.includes(id)))
    if (alike.length > 0) return refused({ why: 'may be on record', alike })
    const person = await insertPerson(tx, personFacts(read.value))
    await keepChange(tx, {
      personId: person.id,
      entity: 'person',
      entityId: person.id,
      before: null,
      after: read.value,
      by: doing.personId,
    })
    await alongside(tx, person.id)
    await leaveTrail(handOver(tx), doing, { act: 'create child', subject: person.id })
    return done(person.id)
  })
}

/** The row an identity makes, with the day the rights pass. */
export const personFacts = (identity: Identity): PersonFacts => ({
  given_name: identity.givenName,
  family_name: identity.familyName,
  known_as: identity.knownAs,
  pronouns: identity.pronouns,
  born_on: identity.bornOn,
  died_on: null,
  upn: identity.upn,
  nhs_number: identity.nhsNumber,
  language: identity.language,
  interpreter: identity.interpreter,
  communication: identity.communication,
  rights_pass_on: rightsPassOn(identity.bornOn),
})
