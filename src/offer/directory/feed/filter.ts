import { done, refused, type Result } from '#kit/result'
import type { FeedFilter } from '../store/feed.ts'
import { findPlace } from '../store/postcodes.ts'
import type { DirectoryDatabase } from '../store/tables.ts'
import type { FeedParameters } from './parameters.ts'
import type { Terms } from './terms.ts'

/** The parameters of an address as a question to the store. A term nobody has finds nothing. */
export const filterOf = async (
  db: DirectoryDatabase,
  terms: Terms,
  asked: FeedParameters,
): Promise<Result<FeedFilter, string>> => {
  const near = await nearOf(db, asked)
  if (!near.ok) return near
  return done({
    search: asked.search?.trim() || undefined,
    organization: asked.organization_id,
    term: asked.taxonomy_term_id && (terms.wordsOf.get(asked.taxonomy_term_id) ?? null),
    taxonomy: asked.taxonomy_id && (terms.taxonomyOf.get(asked.taxonomy_id) ?? null),
    minimumAge: asked.minimum_age === undefined ? undefined : asked.minimum_age * 12,
    maximumAge: asked.maximum_age === undefined ? undefined : asked.maximum_age * 12,
    startTime: asked.start_time,
    endTime: asked.end_time,
    days: asked.day,
    modifiedAfter: asked.modified_after,
    near: near.value,
  } as FeedFilter)
}

// A postcode on its own asks whose area it lies in; our areas are names, so it rules nobody out.
const nearOf = async (
  db: DirectoryDatabase,
  { postcode, proximity }: FeedParameters,
): Promise<Result<FeedFilter['near'], string>> => {
  if (postcode === undefined) return done(undefined)
  const place = await findPlace(db, postcode)
  if (!place.ok) return refused(`The postcode ${postcode} is not one we know.`)
  const { latitude, longitude } = place.value
  return done(proximity === undefined ? undefined : { latitude, longitude, metres: proximity })
}
