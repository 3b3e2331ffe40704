import type { ColumnType, Generated } from 'kysely'
import type { Database } from '#kit/db'

/** This room's tables, as database/migrations/0009_people.sql makes them. `date` columns are YYYY-MM-DD. */
export type PeopleTables = {
  'people.person': PersonTable
  'people.address': Dated & {
    person_id: string
    lines: string[]
    postcode: string | null
    confidential: boolean
  }
  'people.contact_way': Dated & {
    person_id: string
    kind: 'email' | 'mobile' | 'phone'
    value: string
    preferred: boolean
    safe: boolean
  }
  'people.contact_wish': Dated & {
    person_id: string
    how: 'email' | 'text' | 'post' | 'as known'
    large_print: Generated<boolean>
    easy_read: Generated<boolean>
    language: string | null
    interpreter: string | null
    asked_by: string
  }
  'people.relationship': Dated & RelationshipColumns
  'people.organisation': OrganisationTable
  'people.team': { id: Generated<string>; organisation_id: string; name: string }
  'people.membership': Dated & {
    person_id: string
    organisation_id: string
    team_id: string | null
    role: string
  }
  'people.enrolment': Dated & { child_id: string; organisation_id: string; kind: 'main' | 'dual' }
  'people.status_fact': Dated & { child_id: string; kind: string; detail: string | null; source: string }
  'people.involvement': Dated & {
    child_id: string
    person_id: string | null
    team_id: string | null
    case_id: string | null
    kind: InvolvementKind
  }
  'people.agreement': AgreementTable
  'people.representative': RepresentativeTable
  'people.child_record': { person_id: string; authority: string; since: string }
  /** The published view, read by scope and for one child. */
  'people.relation_to_child': RelationView
  'people.merge': MergeTable
  'people.change': ChangeTable
}

export type PeopleDatabase = Database<PeopleTables>

type Dated = {
  id: Generated<string>
  from_on: string
  to_on: string | null
  version: Generated<number>
}

type InvolvementKind =
  | 'allocated officer'
  | 'case team'
  | 'named professional'
  | 'advice asked'
  | 'service asked'
  | 'service involved'
  | 'panel item'

type RelationView = {
  child_id: string
  case_id: string | null
  kind: string
  party: string
  from_day: string
  to_day: string | null
}

type AgreementTable = {
  id: Generated<string>
  child_id: string
  about: 'request' | 'service' | 'sharing'
  what_for: string
  scope: Generated<string[]>
  asked_by: string | null
  asked_on: string
  respondent_id: string
  response: Generated<'given' | 'refused' | 'no reply'>
  responded_on: string | null
  route: 'online' | 'phone' | 'paper' | 'in person' | null
  interpreter_used: boolean | null
  valid_until: string | null
  withdrawn_on: string | null
  withdrawn_reason: string | null
  capacity_note: string | null
  version: Generated<number>
}

type RepresentativeTable = {
  id: Generated<string>
  young_person_id: string
  person_id: string | null
  decision: string
  capacity: 'has capacity' | 'lacks capacity' | 'with support'
  assessed_by: string
  assessed_on: string
  to_on: string | null
  version: Generated<number>
}

type PersonTable = {
  id: Generated<string>
  given_name: string
  family_name: string | null
  known_as: string | null
  /** All of them, as `nameKey` makes them, worked out by the database: O’Connor, OConnor and O'Connor are found alike. */
  name_letters: ColumnType<string, never, never>
  pronouns: string | null
  born_on: string | null
  died_on: string | null
  upn: string | null
  nhs_number: string | null
  language: string | null
  interpreter: string | null
  communication: string | null
  merged_into: string | null
  rights_pass_on: string | null
  version: Generated<number>
  created_at: Generated<Date>
}

type RelationshipColumns = {
  child_id: string
  relative_id: string
  kind: string
  parental_responsibility: 'yes' | 'no' | 'not known'
  lives_with_child: boolean | null
  restriction: 'kept from some of it' | 'not to be contacted' | 'not to be told' | null
  restriction_reason: string | null
}

type OrganisationTable = {
  id: Generated<string>
  name: string
  kind: string
  urn: string | null
  dfe_number: string | null
  phase: string | null
  demo: Generated<boolean>
  closed_on: string | null
  version: Generated<number>
}

type MergeTable = {
  id: Generated<string>
  kept_id: string
  merged_id: string
  moved: ColumnType<Moved, string, never>
  reason: string
  done_by: string
  done_at: Generated<Date>
  undone_by: string | null
  undone_at: Date | null
}

/** Table to the ids of its rows that pointed at the merged record. */
export type Moved = Readonly<Record<string, readonly string[]>>

type ChangeTable = {
  id: Generated<string>
  person_id: string
  entity: string
  entity_id: string
  before: ColumnType<unknown, string | null, never>
  after: ColumnType<unknown, string | null, never>
  done_by: string
  done_at: Generated<Date>
}
