import type { Listing } from '../rules/listing.ts'
import { isFree } from './cost.ts'
import { phoneHref } from './phone.ts'
import type { Place } from './sessions.ts'
import { schedulesInSchema, startAndEndInSchema } from './structured-times.ts'

/**
 * The listing in schema.org's words, for search engines. `url` is its page here. Only what the listing says:
 * a field nobody has told us is absent, and so are a withheld address and the names of people.
 */
export const structuredData = (listing: Listing, url: string): object =>
  present({
    '@context': 'https://schema.org',
    '@id': url,
    mainEntityOfPage: url,
    name: listing.name,
    alternateName: listing.alternate_name,
    description: listing.description ?? listing.summary,
    ...byKind[listing.kind](listing),
  })

/** An information page is about something; everything else is something. */
const byKind: Readonly<Record<Listing['kind'], (listing: Listing) => object>> = {
  information: (listing) => ({
    '@type': 'WebPage',
    url: webAddress(listing.url),
    publisher: organization(listing),
    dateModified: listing.last_modified,
  }),
  service: (listing) => ({
    '@type': 'Service',
    url: webAddress(listing.url),
    provider: organization(listing),
    areaServed: some(listing.service_areas?.map(({ name }) => name)),
    audience: audience(listing),
    offers: offers(listing),
    hoursAvailable: some(schedulesInSchema(listing).openingHours),
    availableChannel: known({
      '@type': 'ServiceChannel',
      servicePhone: contactPoint(listing),
      serviceUrl: webAddress(listing.url),
      availableLanguage: some(listing.languages?.map(({ name }) => name)),
      serviceLocation: some(places(listing)),
    }),
  }),
  group: (listing) => body('Organization', listing),
  school: (listing) => body('School', listing),
  event: (listing) => ({
    '@type': 'Event',
    url: webAddress(listing.url),
    organizer: organization(listing),
    location: some(places(listing)),
    isAccessibleForFree: isFree(listing),
    offers: offers(listing),
    audience: audience(listing),
    inLanguage: some(listing.languages?.map(({ code }) => code)),
    ...startAndEndInSchema(listing),
    eventSchedule: some(schedulesInSchema(listing).repeating),
  }),
}

const body = (type: string, listing: Listing): object => ({
  '@type': type,
  url: webAddress(listing.url),
  email: listing.email,
  telephone: some(telephones(listing)),
  parentOrganization: listing.organization.name === listing.name ? undefined : organization(listing),
  areaServed: some(listing.service_areas?.map(({ name }) => name)),
  location: some(places(listing)),
})

const organization = ({ organization: { name, website, email } }: Listing): object =>
  present({ '@type': 'Organization', name, url: webAddress(website), email })

const places = (listing: Listing): object[] =>
  (listing.service_at_locations ?? [])
    .map(({ location }) => location)
    .filter((location) => location.location_type === 'physical' && !location.address_withheld)
    .map(place)
    .filter((each) => each !== undefined)

const place = ({ name, address, latitude, longitude, point_is: pointIs }: Place): object | undefined =>
  known({
    '@type': 'Place',
    name,
    address: known({
      '@type': 'PostalAddress',
      streetAddress: address?.address_1,
      addressLocality: address?.city,
      addressRegion: address?.state_province,
      postalCode: address?.postal_code,
      addressCountry: address?.country,
    }),
    geo: pointIs === 'address' ? known({ '@type': 'GeoCoordinates', latitude, longitude }) : undefined,
  })

const telephones = ({ phones = [] }: Listing): string[] =>
  phones.flatMap(({ number }) => phoneHref(number)?.replace(/^tel:/, '').replace(/;.*/, '') ?? [])

const contactPoint = (listing: Listing): object | undefined =>
  known({ '@type': 'ContactPoint', telephone: some(telephones(listing)), email: listing.email })

/** schema.org counts ages in years. */
const audience = ({
  minimum_age_months: youngest,
  maximum_age_months: oldest,
}: Listing): object | undefined =>
  known({ '@type': 'PeopleAudience', suggestedMinAge: inYears(youngest), suggestedMaxAge: inYears(oldest) })

const inYears = (months: number | undefined): number | undefined =>
  months === undefined ? undefined : Math.round((months / 12) * 100) / 100

const offers = (listing: Listing): object[] | undefined =>
  some(
    (listing.cost_options ?? [])
      .filter(({ amount }) => amount !== undefined)
      .map(({ option, amount, amount_description: description, valid_from: from, valid_to: to }) =>
        known({
          '@type': 'Offer',
          name: option,
          price: amount,
          priceCurrency: 'GBP',
          description,
          validFrom: from,
          validThrough: to,
        }),
      )
      .filter((each) => each !== undefined),
  )

const webAddress = (url: string | undefined): string | undefined =>
  url !== undefined && /^https?:\/\//i.test(url) ? url : undefined

const some = <Item>(items: readonly (Item | undefined)[] | undefined): Item[] | undefined => {
  const there = items?.filter((item) => item !== undefined) ?? []
  return there.length > 0 ? there : undefined
}

const present = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null))

/** A thing of which only its type is known is not known itself. */
const known = (thing: { '@type': string } & Record<string, unknown>): object | undefined => {
  const fields = present(thing)
  return Object.keys(fields).length > 1 ? fields : undefined
}
