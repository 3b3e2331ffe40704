import { type RawBuilder, sql } from 'kysely'
import type { Listing } from '../rules/listing.ts'
import type { DirectoryDatabase } from './tables.ts'

/** What a reader of the feed asks for; each absent field asks nothing. Ages are in months, days `MO`. */
export type FeedFilter = {
  search?: string | undefined
  organization?: string | undefined
  /** A term of ours: no term at all (`null`) finds nothing. */
  term?: { taxonomy: string; term: string } | null | undefined
  taxonomy?: string | null | undefined
  /** The listing's own youngest age is at least this: containment, as the standard means it. */
  minimumAge?: number | undefined
  maximumAge?: number | undefined
  startTime?: string | undefined
  endTime?: string | undefined
  days?: readonly string[] | undefined
  modifiedAfter?: string | undefined
  /** Places within so many metres of a point. */
  near?: { latitude: number; longitude: number; metres: number } | undefined
}

export type FeedRange = { page: number; perPage: number }
export type PlaceRow = {
  id: string
  service: Listing
  place: NonNullable<Listing['service_at_locations']>[number]
}

export const countServices = (db: DirectoryDatabase, filter: FeedFilter): Promise<number> =>
  count(db, sql`directory.current_service`, whereServices(filter))

export const servicesPage = async (
  db: DirectoryDatabase,
  filter: FeedFilter,
  { page, perPage }: FeedRange,
): Promise<Listing[]> => {
  const found = await sql<{ document: Listing }>`
    select document from directory.current_service where ${whereServices(filter)}
    order by service_id limit ${perPage} offset ${(page - 1) * perPage}`.execute(db)
  return found.rows.map(({ document }) => document)
}

/** Only the id of each and when it last changed: what a harvester compares. */
export const serviceStamps = async (
  db: DirectoryDatabase,
  filter: FeedFilter,
): Promise<{ id: string; last_modified: string }[]> => {
  const found = await sql<{ id: string; last_modified: string }>`
    select service_id as id, document ->> 'last_modified' as last_modified
    from directory.current_service where ${whereServices(filter)} order by service_id`.execute(db)
  return found.rows
}

/** Every service that fits, a batch at a time. */
export async function* everyService(
  db: DirectoryDatabase,
  filter: FeedFilter,
  batch = 200,
): AsyncGenerator<Listing> {
  let after = noId
  for (;;) {
    const found = await sql<{ document: Listing }>`
      select document from directory.current_service
      where ${whereServices(filter)} and service_id > ${after}::uuid
      order by service_id limit ${batch}`.execute(db)
    for (const { document } of found.rows) yield document
    if (found.rows.length < batch) return
    after = found.rows.at(-1)!.document.id
  }
}

export const countPlaces = (db: DirectoryDatabase, filter: FeedFilter): Promise<number> =>
  count(db, sql`directory.current_service_at_location`, wherePlaces(filter))

export const placesPage = async (
  db: DirectoryDatabase,
  filter: FeedFilter,
  { page, perPage }: FeedRange,
): Promise<PlaceRow[]> => {
  const found = await sql<PlaceRow>`
    select id, service, document as place from directory.current_service_at_location
    where ${wherePlaces(filter)}
    order by service_id, id limit ${perPage} offset ${(page - 1) * perPage}`.execute(db)
  return found.rows
}

export async function* everyPlace(
  db: DirectoryDatabase,
  filter: FeedFilter,
  batch = 200,
): AsyncGenerator<PlaceRow> {
  let [service, place] = [noId, noId]
  for (;;) {
    const found = await sql<PlaceRow>`
      select id, service, document as place from directory.current_service_at_location
      where ${wherePlaces(filter)} and (service_id, id) > (${service}::uuid, ${place}::uuid)
      order by service_id, id limit ${batch}`.execute(db)
    yield* found.rows
    if (found.rows.length < batch) return
    const last = found.rows.at(-1)!
    ;[service, place] = [last.service.id, last.id]
  }
}

export const findPlaceRow = async (db: DirectoryDatabase, id: string): Promise<PlaceRow | undefined> => {
  const found = await sql<PlaceRow>`
    select id, service, document as place from directory.current_service_at_location
    where service @> ${JSON.stringify({ service_at_locations: [{ id }] })}::jsonb and id = ${id}::uuid
  `.execute(db)
  return found.rows[0]
}

const count = async (
  db: DirectoryDatabase,
  view: RawBuilder<unknown>,
  where: RawBuilder<unknown>,
): Promise<number> => {
  const found = await sql<{
    count: number
  }>`select count(*)::integer as count from ${view} where ${where}`.execute(db)
  return found.rows[0]!.count
}

const noId = '00000000-0000-0000-0000-000000000000'

const whereServices = (filter: FeedFilter): RawBuilder<unknown> =>
  all([...whereService(filter, sql`document`), ...whereTimes(filter, timesAnywhere)])

const wherePlaces = (filter: FeedFilter): RawBuilder<unknown> => {
  return all([...whereService(filter, sql`service`), ...whereTimes(filter, timesHere), ...whereNear(filter)])
}

const whereService = (filter: FeedFilter, document: RawBuilder<unknown>): RawBuilder<unknown>[] => [
  ...given(filter.search, (words) => sql`words @@ websearch_to_tsquery('english', ${words})`),
  ...given(filter.organization, (id) => sql`organization_id = ${id}::uuid`),
  ...given(filter.minimumAge, (months) => sql`minimum_age_months >= ${months}::numeric`),
  ...given(filter.maximumAge, (months) => sql`maximum_age_months <= ${months}::numeric`),
  ...given(filter.modifiedAfter, (moment) => sql`published_at >= ${moment}::timestamptz`),
  ...given(filter.taxonomy, (taxonomy) => has(document, taxonomy && { taxonomy })),
  ...given(filter.term, (term) => has(document, term)),
]

const has = (document: RawBuilder<unknown>, attribute: object | '' | null): RawBuilder<unknown> =>
  attribute ? sql`${document} @> ${JSON.stringify({ attributes: [attribute] })}::jsonb` : sql`false`

// A service's own times and those of its places; at one place, its own and the service's.
const timesAnywhere = sql`coalesce(document -> 'schedules', '[]')
  || jsonb_path_query_array(document, '$.service_at_locations[*].schedules[*]')`
const timesHere = sql`coalesce(document -> 'schedules', '[]') || coalesce(service -> 'schedules', '[]')`

// One time must fit all that is asked: open on the day, and between the hours, not each on its own.
const whereTimes = (
  { days, startTime, endTime }: FeedFilter,
  times: RawBuilder<unknown>,
): RawBuilder<unknown>[] => {
  const fits = [
    ...given(
      days,
      (asked) => sql`(
        time ->> 'byday' ~ ${asked.join('|')}
        or (not time ? 'freq' and left(to_char((time ->> 'dtstart')::date, 'DY'), 2) = any(${asked})))`,
    ),
    ...given(startTime, (clock) => sql`time ->> 'opens_at' >= ${clock}`),
    ...given(endTime, (clock) => sql`time ->> 'closes_at' <= ${clock}`),
  ]
  if (fits.length === 0) return []
  return [sql`exists (select from jsonb_array_elements(${times}) as time where ${all(fits)})`]
}

// Great-circle distance on a sphere: within half a per cent, which is less than a district's own width.
const whereNear = ({ near }: FeedFilter): RawBuilder<unknown>[] =>
  given(
    near,
    ({ latitude, longitude, metres }) => sql`2 * 6371008.8 * asin(sqrt(least(1,
      power(sin(radians(latitude - ${latitude}::float8) / 2), 2)
      + cos(radians(latitude)) * cos(radians(${latitude}::float8))
        * power(sin(radians(longitude - ${longitude}::float8) / 2), 2)))) <= ${metres}::float8`,
  )

const given = <Value>(
  value: Value | undefined,
  make: (value: Value) => RawBuilder<unknown>,
): RawBuilder<unknown>[] => (value === undefined ? [] : [make(value)])

const all = (conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> =>
  conditions.length === 0 ? sql`true` : sql`(${sql.join(conditions, sql` and `)})`
