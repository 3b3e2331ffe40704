import { csvOf } from '#kit/csv'
import { csvColumns, type CsvField, csvFields } from '../import/csv-columns.ts'
import type { DirectoryPack } from '../rules/directory-pack.ts'
import type { Listing, Schedule } from '../rules/listing.ts'

type Cells = Partial<Record<CsvField, string | number | boolean | undefined>>
type Place = NonNullable<Listing['service_at_locations']>[number]

/** The line of headings, with the mark that makes Excel read it as UTF-8. */
export const csvHeadings = (): string =>
  `\ufeff${csvOf([csvFields.map((field) => csvColumns[field].heading)])}`

/** The template: headings and one row to show how. */
export const csvTemplate = (): string =>
  csvHeadings() + line(Object.fromEntries(csvFields.map((field) => [field, csvColumns[field].example])))

/** A listing as rows of that spreadsheet: the first tells it, each further place or time has a row below. */
export const csvRows = (listing: Listing, taxonomies: DirectoryPack['taxonomies']): string => {
  const [first = {}, ...more] = placesAndTimes(listing)
  const reference = listing.slug
  return [
    line({ ...aboutListing(listing, taxonomies), ...first }),
    ...more.map((cells) => line({ reference, ...cells })),
  ].join('')
}

const aboutListing = (listing: Listing, taxonomies: DirectoryPack['taxonomies']): Cells => ({
  reference: listing.slug,
  name: listing.name,
  kind: listing.kind,
  organisation: listing.organization.name,
  organisation_website: listing.organization.website,
  summary: listing.summary,
  description: listing.description,
  url: listing.url,
  email: listing.email,
  phone: joined(listing.phones?.map(({ number }) => number)),
  categories: termsOf(listing, 'category', taxonomies),
  needs: termsOf(listing, 'need', taxonomies),
  access: termsOf(listing, 'access', taxonomies),
  youngest: listing.minimum_age_months,
  oldest: listing.maximum_age_months,
  who: listing.eligibility_description,
  how: listing.application_process,
  referral: listing.referral_needed,
  referrers: joined(listing.who_can_refer),
  delivery: joined(listing.delivery),
  cost: listing.fees_description,
  prices: joined(
    listing.cost_options?.flatMap(({ option, amount }) =>
      amount === undefined ? [] : [option ? `${option.replace(/[;=]/g, ',')} = ${amount}` : String(amount)],
    ),
  ),
  wait: listing.wait_time,
  wait_weeks: listing.wait_weeks,
  languages: joined(listing.languages?.map(({ name }) => name)),
  interpretation: listing.interpretation_services,
  areas: joined(listing.service_areas?.map(({ name }) => name)),
  status: listing.status,
  alert: listing.alert,
  checked: listing.assured_date,
  source: listing.source,
})

const placesAndTimes = (listing: Listing): Cells[] => [
  ...(listing.service_at_locations ?? []).flatMap((place) => {
    const times = place.schedules ?? []
    return times.length === 0
      ? [placeCells(place)]
      : times.map((time) => ({ ...placeCells(place), ...timeCells(time) }))
  }),
  ...(listing.schedules ?? []).map(timeCells),
]

const placeCells = ({ location }: Place): Cells => ({
  place: location.name,
  address: location.address?.address_1,
  town: location.address?.city,
  county: location.address?.state_province,
  postcode: location.address?.postal_code,
  private: location.address_withheld,
})

const timeCells = (time: Schedule): Cells => {
  const days = time.byday?.split(',') ?? []
  const nth = /^(-?\d)/.exec(days[0] ?? '')?.[1]
  return {
    days: joined(days.map((day) => dayNames[day.slice(-2)] ?? '')),
    repeats: nth ? nths[nth] : time.interval === 2 ? 'fortnightly' : days.length > 0 ? 'weekly' : undefined,
    starts: time.opens_at,
    ends: time.closes_at,
    first_date: time.dtstart,
    from: time.valid_from,
    until: time.valid_to,
    term: time.term,
    times: time.description,
  }
}

const termsOf = (
  listing: Listing,
  taxonomy: 'category' | 'need' | 'access',
  taxonomies: DirectoryPack['taxonomies'],
): string | undefined => {
  const known = taxonomies.find(({ id }) => id === taxonomy)?.terms ?? []
  const own = listing.attributes?.filter((attribute) => attribute.taxonomy === taxonomy) ?? []
  return joined(own.map(({ term }) => known.find(({ id }) => id === term)?.name ?? term))
}

const joined = (words: readonly string[] | undefined): string | undefined =>
  words && words.length > 0 ? words.map((word) => word.replaceAll(';', ',')).join('; ') : undefined

const line = (cells: Cells): string => csvOf([csvFields.map((field) => cells[field])])

const dayNames: Record<string, string> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
}
const nths: Record<string, string> = { 1: '1st', 2: '2nd', 3: '3rd', 4: '4th', 5: '5th', '-1': 'last' }
