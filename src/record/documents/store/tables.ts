import type { ColumnType, Generated } from 'kysely'
import type { Label } from '#access'
import type { Database } from '#kit/db'
import type { Finding } from '../rules/gate/finding.ts'
import type { Kind } from '../rules/kinds.ts'
import type { Unread } from '../rules/text/words-of.ts'

/** This room's tables and the views it reads people by, as migrations 0013, 0050, 0052, 0058 and 0080 make them. */
export type DocumentsTables = {
  'documents.document': DocumentTable
  'documents.version': VersionTable
  'documents.aside': AsideTable
  'documents.fingerprint': { mark: string | number; child_id: string; document_id: string }
  'documents.confirmed_address': ConfirmedTable
  'documents.release': ReleaseTable
  'documents.release_document': { release_id: string; document_id: string; number: number }
  'documents.release_recipient': RecipientTable
  'documents.release_body': BodyTable
  'documents.known_child': KnownChildView
  'documents.known_address': KnownAddressView
  'documents.tied_person': { child_id: string; person_id: string }
  'documents.restriction': RestrictionView
}

export type DocumentsDatabase = Database<DocumentsTables>

type DocumentTable = {
  id: Generated<string>
  authority: string
  child_id: string
  case_id: string | null
  title: string
  labels: Label[]
  retention: string
  added_on: string
  last_version: number
  translates: string | null
  translates_number: number | null
  language: string | null
}

export type VersionState = 'clean' | 'quarantined' | 'infected'

type VersionTable = {
  document_id: string
  number: number
  sha256: string
  received_sha256: string
  /** `bigint`s are read as text. */
  bytes: ColumnType<string, number, never>
  kind: Kind
  given_name: string
  state: VersionState
  scanned_at: Date | null
  notes: string[]
  body: string
  unread: Unread[]
  received_at: Generated<Date>
  /** Null where it came by a code. */
  received_by: string | null
  received_as: string
  received_teams: string[]
  sending: string
  why: string | null
}

type AsideTable = Omit<VersionTable, 'document_id' | 'number' | 'received_by' | 'received_teams' | 'why'> & {
  id: Generated<string>
  authority: string
  bound_to: string | null
  ends_on: string | null
  case_id: string | null
  title: string
  labels: Label[]
  retention: string
}

type ConfirmedTable = {
  person_id: string
  address_sha256: string
  confirmed_on: string
  confirmed_by: string
}

export type ReleaseState = 'to look at' | 'to agree' | 'ready' | 'released' | 'refused'

/** A finding, and in which paper it was found; in the one paper that was made, where it goes to a body. */
export type PaperFinding = Finding & { readonly documentId?: string; readonly number?: number }

type ReleaseTable = {
  id: Generated<string>
  authority: string
  child_id: string
  case_id: string | null
  purpose: string
  flagged: boolean
  findings: ColumnType<readonly PaperFinding[], string, string>
  state: ReleaseState
  asked_by: string
  asked_at: Generated<Date>
  looked_reason: string | null
  agreed_by: string | null
  agreed_reason: string | null
  released_at: Date | null
  made_paper: string | null
  made_labels: Label[] | null
  asked_as: string | null
  agreed_as: string | null
  sending: string
}

export type BodyKind = 'setting' | 'health body' | 'council'
export type BodyChannel = 'online' | 'code' | 'post'

type BodyTable = {
  release_id: string
  kind: BodyKind
  name: string
  organisation_id: string | null
  reach: string | null
  channel: BodyChannel | null
  handled_at: string
}

export type Channel = 'online' | 'letter'

type RecipientTable = { release_id: string; person_id: string; channel: Channel; address_id: string | null }

type KnownChildView = {
  id: string
  given_name: string
  family_name: string | null
  known_as: string | null
  family_key: string | null
  given_key: string
  known_key: string | null
  born_on: string
  upn: string | null
  nhs_number: string | null
}

type KnownAddressView = {
  id: string
  person_id: string
  lines: string[]
  line_keys: string[]
  postcode: string | null
  confidential: boolean
  from_on: string
  to_on: string | null
}

type RestrictionView = {
  child_id: string
  person_id: string
  restriction: 'kept from some of it' | 'not to be contacted' | 'not to be told'
  from_on: string
  to_on: string | null
}
