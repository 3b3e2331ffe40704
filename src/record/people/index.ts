// Who is who: children, families, professionals, settings and teams, how they are related, and since when.

export { legalName, type Named, spokenName } from './rules/name.ts'
export { type Agreement, type Standing as AgreementStanding, standingOf } from './rules/agreement.ts'
export { type Capacity, mayBeTold, type Relative, type Speaker, whoSpeaks } from './rules/rights.ts'
export type { Identity, IdentityFault } from './rules/identity.ts'
export { type Likeness, likenessOf } from './rules/likeness.ts'
export { addPerson, type AddRefusal, type Alike } from './actions/add-person.ts'
export { correctPerson, type CorrectRefusal } from './actions/correct-person.ts'
export { mergePeople, type MergeRefusal, undoMerge } from './actions/merge-people.ts'
export type { Following } from './actions/follow.ts'
export type { Pointer } from './store/moves.ts'
export { type About, type Doing, leaveTrail } from './actions/doing.ts'
export { reasonToLook } from './rules/reason-to-look.ts'
export { type Invented, keepInvented } from './actions/keep-invented.ts'
export { healthBodyOnRecord, type SettingOnRecord, settingsOnRecord } from './store/settings-to-ask.ts'
export { keepTeams, type Team } from './store/teams.ts'
export { findCandidates, findNames, findPerson, type Person } from './store/persons.ts'
export { holdersOf, type Member, type Membership, membershipsOf, membersOf } from './store/memberships.ts'
export type { PeopleDatabase, PeopleTables } from './store/tables.ts'
export {
  childrenFor,
  findChild,
  holdRecord,
  itemOf,
  type ListedChild,
  type Sought,
} from './store/children.ts'
export { type OpenedChild, openChild, refuse } from './pages/open-child.ts'
export type { Accounts, Asking, Happening, Invited } from './pages/room.ts'
export { peoplePagesOf } from './pages/index.ts'
export { keepInventedChildren } from './actions/keep-invented-children.ts'
export { keepInventedSettings } from './actions/keep-invented-settings.ts'
export { inventedSettings } from './data/demo-settings.ts'
export { inventedChildren } from './data/demo-children.ts'
export { birthdaysOf } from './store/birthdays.ts'
export { onlyOnRecordFor, type RecordHeld, recordHeld, recordsBornBy } from './store/to-destroy.ts'
export { findSpeaking, type Speaking } from './store/speaking.ts'
export { familyToInvite } from './store/to-invite.ts'
