import type { DirectoryPack } from '../rules/directory-pack.ts'
import { partsOf, slugOf } from '../rules/identity.ts'
import { type MatchTerm, type TaxonomyName, matchTerms } from './match-terms.ts'
import { isFree, organizationId, type Proposal, propose, serviceId } from './proposal.ts'
import { isGroup, textOf, textsOf, type Told } from './told.ts'
import { words } from './words.ts'

/**
 * The plain JSON a council can write by hand: one list, one object a listing, null where a page did not say.
 * `slug` is the key. This is the format of authorities/coventry/listings.json.
 */
export const readPlainJson = (
  rows: readonly unknown[],
  source: string,
  taxonomies: DirectoryPack['taxonomies'],
): Proposal[] => {
  const match = matchTerms(taxonomies)
  return rows.map((row, index) => readRow(row, index + 1, source, match))
}

/** Does this list look like that format rather than Open Referral? */
export const isPlainJson = (rows: readonly unknown[]): boolean =>
  rows.some((row) => isGroup(row) && 'slug' in row && 'organisation' in row)

const readRow = (row: unknown, number: number, source: string, match: MatchTerm): Proposal => {
  if (!isGroup(row)) return { row: number, refused: [words.notAListing] }
  const key = textOf(row['slug']) ?? slugOf(textOf(row['name']) ?? '')
  const part = partsOf(serviceId(source, key))
  const name = textOf(row['name'])
  const organisation = textOf(row['organisation'])
  const missing = [!name && words.noName, !organisation && words.noOrganisation].filter(
    (one) => one !== false,
  )
  const labels = [
    ...labelsOf('category', row['categories'], match),
    ...labelsOf('need', row['needs'], match),
    ...labelsOf('access', row['access'], match),
  ]
  const unknown = labels.filter(({ term }) => term === undefined)
  const refused = [
    ...missing,
    ...unknown.map(({ taxonomy, word }) => words.unknownTerm(taxonomy, word)),
    ...textsOf(row['days'])
      .filter((day) => !byday[day])
      .map((day) => words.unknownDay(day)),
  ]
  if (refused.length > 0) return { row: number, key, name, refused }
  const days = textsOf(row['days']).flatMap((day) => byday[day] ?? [])
  return propose(number, source, key, {
    slug: slugOf(key),
    kind: row['kind'] ?? undefined,
    name,
    summary: row['summary'],
    description: row['description'],
    url: row['url'],
    email: row['email'],
    minimum_age_months: row['age_min_months'],
    maximum_age_months: row['age_max_months'],
    referral_needed: row['referral_needed'],
    who_can_refer: row['who_can_refer'],
    delivery: row['delivery'],
    source: row['source'],
    checked_note: row['checked'],
    organization: { id: organizationId(source, organisation ?? ''), name: organisation },
    phones: textOf(row['phone']) && [{ id: part('phone', 0), number: textOf(row['phone']) }],
    schedules:
      days.length > 0 ? [{ id: part('schedule', 0), freq: 'WEEKLY', byday: days.join(',') }] : undefined,
    service_at_locations: placeOf(row['address'], textOf(row['postcode_district']), part),
    attributes: labels.map(({ taxonomy, term }) => ({
      id: part('attribute', taxonomy, term ?? ''),
      taxonomy,
      term,
    })),
    ...costOf(textOf(row['cost']), part),
  })
}

/** `free` is a price; anything else said about cost is kept as it was said. */
const costOf = (cost: string | undefined, part: ReturnType<typeof partsOf>): Told => ({
  fees_description: cost?.toLowerCase() === 'free' ? undefined : cost,
  cost_options: isFree(cost) ? [{ id: part('cost_option', 0), option: 'Free', amount: 0 }] : undefined,
})

// A PO box is where letters go, not where help is: it has no point on a map.
const placeOf = (
  address: unknown,
  district: string | undefined,
  part: ReturnType<typeof partsOf>,
): unknown => {
  if (!isGroup(address) && district === undefined) return undefined
  const { line1, town, postcode } = isGroup(address) ? address : {}
  const letters = /\bPO Box\b/i.test(textOf(line1) ?? '')
  return [
    {
      id: part('service_at_location', 0),
      location: {
        id: part('location', 0),
        location_type: letters ? 'postal' : 'physical',
        address: { address_1: line1, city: town, postal_code: postcode ?? district },
      },
    },
  ]
}

const labelsOf = (taxonomy: TaxonomyName, told: unknown, match: MatchTerm) =>
  [...new Set(textsOf(told))].map((word) => ({ taxonomy, word, term: match(taxonomy, word) }))

const byday: Record<string, string> = {
  Monday: 'MO',
  Tuesday: 'TU',
  Wednesday: 'WE',
  Thursday: 'TH',
  Friday: 'FR',
  Saturday: 'SA',
  Sunday: 'SU',
}
