import type { ColumnType, Generated } from 'kysely'
import type { Database } from '#kit/db'
import type { Changes } from '../rules/correction.ts'
import type { Listing } from '../rules/listing.ts'

/** The tables and views this room asks by name. The draft's other tables are written in drafts.ts only. */
export type DirectoryTables = {
  'directory.current_service': CurrentService
  'directory.current_service_at_location': CurrentPlace
  'directory.published_service': PublishedService
  'directory.draft_listing': DraftListing
  'directory.postcode': { postcode: string; latitude: number; longitude: number }
  'directory.search_gap': { day: string; words: string; facets: string; count: number }
  'directory.loaded_file': { source: string; fingerprint: string; loaded_at: string }
  'directory.correction': CorrectionTable
  'directory.edit': EditTable
  'directory.waiting_import': WaitingImportTable
}

export type DirectoryDatabase = Database<DirectoryTables>

type CurrentService = {
  service_id: string
  version: number
  slug: string
  document: Listing
  published_at: Date
  organization_id: string
  minimum_age_months: number | null
  maximum_age_months: number | null
  words: string
}

type PublishedService = CurrentService & { ended_at: Date | null; why_ended: 'replaced' | 'withdrawn' | null }

type CurrentPlace = Pick<
  CurrentService,
  'service_id' | 'published_at' | 'organization_id' | 'minimum_age_months' | 'maximum_age_months' | 'words'
> & {
  id: string
  document: NonNullable<Listing['service_at_locations']>[number]
  service: Listing
  latitude: number | null
  longitude: number | null
}

type DraftListing = {
  id: string
  imported_from: string
  import_key: string
  withdrawn_at: Date | null
  organization_id: string
  document: Listing
}

/** `date` columns are YYYY-MM-DD. */
type CorrectionTable = {
  id: Generated<string>
  service_id: string
  field: string
  was: ColumnType<unknown, string | null, never>
  value: ColumnType<unknown, string | null, never>
  made_by: string
  made_on: string
  reference: string | null
  retired_on: Generated<string | null>
  why_retired: Generated<'source changed' | 'corrected again' | 'taken back' | 'told an address' | null>
  source_now: ColumnType<unknown, string | null | undefined, string | null>
}

type EditTable = {
  service_id: string
  changes: ColumnType<Changes, string>
  version: number
  written_by: string
  written_on: string
  reference: string | null
}

type WaitingImportTable = {
  id: Generated<string>
  source: string
  file: Buffer
  whole_source: boolean
  preview: ColumnType<unknown, string>
  sent_by: string
  sent_at: ColumnType<Date, string>
  applied_at: ColumnType<Date | null, string | undefined, string>
}
