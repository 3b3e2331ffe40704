import { sql } from 'kysely'
import type { Listing } from '../rules/listing.ts'
import type { DirectoryDatabase } from './tables.ts'

/** A listing before the withheld parts are taken out, and what its source calls it. */
export type Draft = { key: string; listing: Listing }
export type KnownDraft = Draft & { withdrawn: boolean }

/** Everything ever imported from a source, withdrawn or not. */
export const draftsFrom = async (db: DirectoryDatabase, source: string): Promise<KnownDraft[]> => {
  const rows = await db
    .selectFrom('directory.draft_listing')
    .select(['import_key', 'withdrawn_at', 'document'])
    .where('imported_from', '=', source)
    .execute()
  return rows.map((row) => ({
    key: row.import_key,
    listing: row.document,
    withdrawn: row.withdrawn_at !== null,
  }))
}

/** The address on the site of what a source calls this, withdrawn or not. */
export const findDrafted = async (
  db: DirectoryDatabase,
  source: string,
  key: string,
): Promise<{ slug: string } | null> => {
  const found = await sql<{ slug: string }>`
    select slug from directory.service where imported_from = ${source} and import_key = ${key}`.execute(db)
  return found.rows[0] ?? null
}

/** Which of these addresses belong to whom already. */
export const slugsTaken = async (
  db: DirectoryDatabase,
  slugs: readonly string[],
): Promise<Map<string, string>> => {
  const taken = await sql<{ slug: string; id: string }>`
    select slug, id from directory.service where slug = any(${slugs})`.execute(db)
  return new Map(taken.rows.map(({ slug, id }) => [slug, id]))
}

/** Puts each draft in place of what was there, a table at a time. Gives the organisations that are new or not as they were. */
export const writeDrafts = async (
  db: DirectoryDatabase,
  source: string,
  drafts: readonly Draft[],
): Promise<string[]> => {
  const ids = drafts.map(({ listing }) => listing.id)
  const rows = rowsOf(source, drafts)
  const organizations = await upsert(db, 'organization', rows.organization)
  await upsert(db, 'service', rows.service)
  for (const table of childTables) {
    await sql`delete from ${sql.table(`directory.${table}`)} where service_id = any(${ids}::uuid[])`.execute(
      db,
    )
  }
  await sql`
    with gone as (
      delete from directory.service_at_location where service_id = any(${ids}::uuid[]) returning id, location_id
    )
    delete from directory.location where id in (select location_id from gone)
      and not exists (
        select from directory.service_at_location kept
        where kept.location_id = location.id and kept.id not in (select id from gone)
      )`.execute(db)
  await upsert(db, 'location', rows.location)
  for (const table of [
    'service_at_location',
    'accessibility',
    'schedule',
    ...childTables.slice(1),
  ] as const) {
    await insert(db, table, rows[table])
  }
  return organizations
}

/** After many new rows at once, or the planner reads every place for each listing until the server finds time. */
export const countDrafts = async (db: DirectoryDatabase): Promise<void> => {
  await sql`analyze directory.service, directory.location, directory.service_at_location, directory.schedule,
    directory.accessibility, directory.attribute, directory.cost_option, directory.phone`.execute(db)
}

/** Takes listings off the draft shelf; their rows stay, so that they come back as themselves. */
export const withdrawDrafts = async (db: DirectoryDatabase, ids: readonly string[]): Promise<void> => {
  await sql`update directory.service set withdrawn_at = now() where id = any(${ids}::uuid[])`.execute(db)
}

const childTables = [
  'schedule',
  'phone',
  'contact',
  'cost_option',
  'language',
  'service_area',
  'attribute',
] as const

type Row = Record<string, unknown> & { id: string }
type Table =
  | (typeof childTables)[number]
  | 'organization'
  | 'service'
  | 'location'
  | 'service_at_location'
  | 'accessibility'

const rowsOf = (source: string, drafts: readonly Draft[]): Record<Table, Row[]> => {
  const rows: Record<Table, Row[]> = {
    organization: [],
    service: [],
    location: [],
    service_at_location: [],
    accessibility: [],
    schedule: [],
    phone: [],
    contact: [],
    cost_option: [],
    language: [],
    service_area: [],
    attribute: [],
  }
  const organizations = new Map<string, Row>()
  for (const { key, listing } of drafts) {
    const {
      organization,
      service_at_locations: places,
      schedules,
      phones,
      contacts,
      cost_options,
      languages,
      service_areas,
      attributes,
      ...service
    } = listing
    const service_id = listing.id
    organizations.set(organization.id, { ...organization, imported_from: source })
    rows.service.push({
      ...service,
      imported_from: source,
      import_key: key,
      organization_id: organization.id,
      withdrawn_at: null,
    })
    places?.forEach((place, position) => {
      const { address, accessibility, ...location } = place.location
      rows.location.push({ ...location, ...address })
      rows.service_at_location.push({ id: place.id, service_id, location_id: location.id, position })
      rows.accessibility.push(...placed(accessibility, { location_id: location.id }))
      rows.schedule.push(...placed(place.schedules, { service_at_location_id: place.id }))
    })
    rows.schedule.push(...placed(schedules, { service_id }))
    rows.phone.push(...placed(phones, { service_id }))
    rows.contact.push(...placed(contacts, { service_id }))
    rows.cost_option.push(...placed(cost_options, { service_id }))
    rows.language.push(...placed(languages, { service_id }))
    rows.service_area.push(...placed(service_areas, { service_id }))
    rows.attribute.push(...placed(attributes, { service_id }))
  }
  rows.organization = [...organizations.values()]
  return rows
}

const placed = (parts: readonly { id: string }[] | undefined, owner: Record<string, string>): Row[] =>
  (parts ?? []).map((part, position) => ({ ...part, ...owner, position }))

const insert = async (db: DirectoryDatabase, table: Table, rows: readonly Row[]): Promise<void> => {
  if (rows.length === 0) return
  const name = sql.table(`directory.${table}`)
  await sql`
    insert into ${name}
    select * from jsonb_populate_recordset(null::${name}, ${JSON.stringify(rows)}::jsonb)`.execute(db)
}

/** Adds rows, or changes those that are not the same already; gives the ids of both. */
const upsert = async (
  db: DirectoryDatabase,
  table: keyof typeof replaced,
  rows: readonly Row[],
): Promise<string[]> => {
  if (rows.length === 0) return []
  const name = sql.table(`directory.${table}`)
  const columns = replaced[table].map((column) => sql.ref(column))
  const written = await sql<{ id: string }>`
    insert into ${name} as old
    select * from jsonb_populate_recordset(null::${name}, ${JSON.stringify(rows)}::jsonb)
    on conflict (id) do update
    set ${sql.join(columns.map((column) => sql`${column} = excluded.${column}`))}
    where (${sql.join(columns.map((column) => sql`old.${column}`))})
      is distinct from (${sql.join(columns.map((column) => sql`excluded.${column}`))})
    returning old.id`.execute(db)
  return written.rows.map(({ id }) => id)
}

/** What a later import may change. A listing keeps its id, its source and its address on the site. */
const replaced = {
  organization: ['name', 'description', 'website', 'email'],
  location: [
    'location_type',
    'name',
    'latitude',
    'longitude',
    'point_is',
    'address_withheld',
    'address_1',
    'city',
    'state_province',
    'postal_code',
    'country',
  ],
  service: [
    'organization_id',
    'kind',
    'name',
    'alternate_name',
    'summary',
    'description',
    'url',
    'email',
    'status',
    'alert',
    'interpretation_services',
    'application_process',
    'fees_description',
    'wait_time',
    'wait_weeks',
    'eligibility_description',
    'minimum_age_months',
    'maximum_age_months',
    'referral_needed',
    'who_can_refer',
    'delivery',
    'assured_date',
    'source',
    'checked_note',
    'sensitive',
    'send_questions',
    'last_modified',
    'withdrawn_at',
  ],
} as const
