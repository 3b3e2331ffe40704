// Who is who: children, families, professionals, settings and teams, how they are related, and since when.

export { legalName, type Named, spokenName } from './rules/name.ts'
export { type Agreement, type Standing as AgreementStanding, standingOf } from './rules/agreement.ts'
export { type Capacity, mayBeTold, type Relative, type Speaker, whoSpeaks } from './rules/rights.ts'
export type { Identity, IdentityFault } from './rules/identity.ts'
export { addPerson, type AddRefusal, type Alike } from './actions/add-person.ts'
export { correctPerson, type CorrectRefusal } from './actions/correct-person.ts'
export { mergePeople, type MergeRefusal, undoMerge } from './actions/merge-people.ts'
export { type About, type Doing, leaveTrail } from './actions/doing.ts'
export { findPerson, type Person } from './store/persons.ts'
export { type Member, type Membership, membershipsOf, membersOf } from './store/memberships.ts'
export type { PeopleDatabase, PeopleTables } from './store/tables.ts'
