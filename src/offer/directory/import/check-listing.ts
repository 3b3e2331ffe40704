import { readPostcode } from '../rules/districts.ts'
import { type Listing, listingSchema } from '../rules/listing.ts'
import { words } from './words.ts'

/** Everything wrong with a listing, in sentences; none when it may be published. */
export const checkListing = (listing: Listing): string[] => {
  const leaves = leavesOf(listing)
  const faults = [...leaves.flatMap(checkLeaf), ...checkCounts(listing)]
  if (faults.length > 0) return [...new Set(faults)]
  const parsed = listingSchema.safeParse(listing)
  const shape = parsed.success ? [] : parsed.error.issues.map((issue) => inWords(issue, listing))
  return [...new Set([...shape, ...(parsed.success ? checkSense(listing) : [])])]
}

type Leaf = { path: string; field: string; value: string | number | boolean }

const checkLeaf = ({ path, field, value }: Leaf): string[] => {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [words.wrong(path)]
  if (typeof value !== 'string') return []
  if (hidden.test(value) || !value.isWellFormed()) return [words.hiddenCharacters(path)]
  const most = longest[field] ?? 500
  if (value.length > most) return [words.tooLong(path, most)]
  if (webFields.has(path) && !isWebAddress(value)) return [words.notAWebAddress(path, value)]
  if (field === 'email' && !/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/.test(value))
    return [words.notAnEmail(path, value)]
  if (field === 'postal_code' && readPostcode(value) === null) return [words.notAPostcode(value)]
  if (dateFields.has(field) && !isDate(value)) return [words.notADate(path, value)]
  if (timeFields.has(field) && !/^([01]\d|2[0-3]):[0-5]\d$/.test(value)) return [words.notATime(path, value)]
  return []
}

const checkCounts = (listing: Listing): string[] =>
  Object.entries(listing).flatMap(([field, value]) =>
    Array.isArray(value) && value.length > mostParts ? [words.tooMany(field, mostParts)] : [],
  )

const checkSense = (listing: Listing): string[] => {
  const { minimum_age_months: youngest, maximum_age_months: oldest } = listing
  const schedules = [
    ...(listing.schedules ?? []),
    ...(listing.service_at_locations ?? []).flatMap((place) => place.schedules ?? []),
  ]
  const points = (listing.service_at_locations ?? []).map(({ location }) => location)
  const periods = [...schedules, ...(listing.cost_options ?? [])]
  return [
    Math.max(youngest ?? 0, oldest ?? 0) > 120 * 12 && words.tooOld,
    youngest !== undefined && oldest !== undefined && youngest > oldest && words.agesBackwards,
    periods.some(({ valid_from, valid_to }) => valid_from && valid_to && valid_from > valid_to) &&
      words.datesBackwards,
    schedules.some(({ interval }) => (interval ?? 1) > 52) && words.wrong('interval'),
    (listing.cost_options ?? []).some(({ amount }) => (amount ?? 0) < 0 || (amount ?? 0) > 100_000) &&
      words.wrong('amount'),
    (listing.wait_weeks ?? 0) > 520 && words.wrong('wait_weeks'),
    points.some(isOffTheMap) && words.offTheMap,
  ].filter((fault) => fault !== false)
}

const isOffTheMap = ({
  latitude,
  longitude,
}: {
  latitude?: number | undefined
  longitude?: number | undefined
}): boolean =>
  (latitude === undefined) !== (longitude === undefined) ||
  Math.abs(latitude ?? 0) > 90 ||
  Math.abs(longitude ?? 0) > 180

const inWords = (
  issue: { code: string; path: PropertyKey[]; values?: unknown; message: string },
  listing: Listing,
): string => {
  const field = issue.path.map(String).join('.')
  const value = issue.path.reduce<unknown>(
    (held, step) => (held as Record<PropertyKey, unknown>)?.[step],
    listing,
  )
  if (value === undefined) return words.missing(field)
  if (issue.code === 'too_big' && typeof value === 'string') return words.tooLong(field, 255)
  if (Array.isArray(issue.values) && typeof value === 'string')
    return words.unknownValue(field, value, issue.values.map(String))
  return words.wrong(field)
}

const leavesOf = (value: unknown, path = '', field = ''): Leaf[] => {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return [{ path, field, value }]
  if (Array.isArray(value)) return value.flatMap((one) => leavesOf(one, path, field))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) =>
    leavesOf(one, path === '' ? name : `${path}.${name}`, name),
  )
}

const isWebAddress = (value: string): boolean =>
  /^https?:\/\/[^\s/]/i.test(value) && !/[\s<>"\\^`{|}]/.test(value) && URL.canParse(value)

const isDate = (value: string): boolean => {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(value)) return false
  const day = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}

// Controls, and marks that turn the direction of text: nobody types them, and some hide what a link says.
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const hidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/

const mostParts = 200
const longest: Record<string, number> = {
  description: 20_000,
  summary: 1_000,
  name: 255,
  url: 2_000,
  source: 2_000,
  website: 2_000,
}
const longText = [
  'application_process',
  'eligibility_description',
  'fees_description',
  'alert',
  'wait_time',
  'details',
  'interpretation_services',
  'outcomes',
  'training',
  'involving_families',
  'sharing_progress',
  'access',
  'starting',
  'future_plans',
  'amount_description',
]
for (const field of longText) longest[field] = 5_000
const webFields = new Set(['url', 'organization.website', 'source'])
const dateFields = new Set(['assured_date', 'valid_from', 'valid_to', 'dtstart'])
const timeFields = new Set(['opens_at', 'closes_at'])
