import type { Listing, Schedule } from '../rules/listing.ts'
import type { Terms } from './terms.ts'

/** What the standard asks for and a listing does not hold. */
export type FeedSettings = {
  /** The standard makes a county compulsory in an address. */
  county: string
  terms: Terms
  /** The address of the site, with no slash at its end. */
  baseUrl: string
}

type Place = NonNullable<Listing['service_at_locations']>[number]
type Out = Record<string, unknown>

/**
 * A listing as Open Referral UK 3.0, with HSDS 3.0's fields beside where the UK profile drops them, and ours
 * after: both schemas allow more fields than they name. What nobody told us is left out, never null.
 */
export const asService = (listing: Listing, settings: FeedSettings): Out => {
  const service_id = listing.id
  const owned = (parts: readonly { id: string }[] | undefined): Out[] | undefined =>
    parts?.map((part) => ({ ...part, service_id }))
  return {
    ...asServiceSummary(listing, settings),
    schedules: listing.schedules?.map((schedule) => asSchedule(schedule, { service_id })),
    service_areas: listing.service_areas?.map((area) => ({ ...area, service_id, service_area: area.name })),
    service_at_locations: listing.service_at_locations?.map((place) => asPlace(listing, place, settings)),
    languages: owned(listing.languages),
    cost_options: owned(listing.cost_options)?.map((cost) =>
      cost['amount'] === undefined ? cost : { ...cost, currency: 'GBP' },
    ),
    contacts: owned(listing.contacts),
    phones: owned(listing.phones),
    attributes: listing.attributes?.flatMap(({ id, taxonomy, term }) => {
      const found = settings.terms.find(taxonomy, term)
      return found
        ? {
            id,
            link_id: service_id,
            link_entity: 'service',
            link_type: taxonomy,
            taxonomy_term_id: found.id,
            taxonomy_term: found,
          }
        : []
    }),
  }
}

/** The same with only what there is one of: the form a list gives. */
export const asServiceSummary = (listing: Listing, { baseUrl }: FeedSettings): Out => ({
  id: listing.id,
  organization_id: listing.organization.id,
  name: listing.name,
  alternate_name: listing.alternate_name,
  description: listing.description ?? listing.summary,
  url: asUri(listing.url),
  email: asEmail(listing.email),
  status: listing.status,
  interpretation_services: listing.interpretation_services,
  application_process: listing.application_process,
  fees: listing.fees_description,
  fees_description: listing.fees_description,
  wait_time: listing.wait_time,
  eligibility_description: listing.eligibility_description,
  minimum_age: inYears(listing.minimum_age_months),
  maximum_age: inYears(listing.maximum_age_months),
  assured_date: listing.assured_date,
  alert: listing.alert,
  last_modified: listing.last_modified,
  organization: asOrganization(listing.organization),
  kind: listing.kind,
  summary: listing.summary,
  wait_weeks: listing.wait_weeks,
  minimum_age_months: listing.minimum_age_months,
  maximum_age_months: listing.maximum_age_months,
  referral_needed: listing.referral_needed,
  who_can_refer: listing.who_can_refer,
  delivery: listing.delivery,
  source: listing.source,
  checked_note: listing.checked_note,
  sensitive: listing.sensitive,
  send_questions: listing.send_questions,
  slug: listing.slug,
  page: `${baseUrl}/listings/${listing.slug}`,
})

/** A service at one place. `extra` is the service itself, where the place is not already inside it. */
export const asPlace = (listing: Listing, place: Place, settings: FeedSettings, extra: Out = {}): Out => ({
  id: place.id,
  service_id: listing.id,
  location_id: place.location.id,
  location: asLocation(place, settings),
  schedules: place.schedules?.map((schedule) => asSchedule(schedule, { service_at_location_id: place.id })),
  ...extra,
})

/** The standard asks every organisation for a description: where we have none, its name stands in. */
export const asOrganization = (organization: Listing['organization']): Out => ({
  id: organization.id,
  name: organization.name,
  description: organization.description ?? organization.name,
  email: asEmail(organization.email),
  website: asUri(organization.website),
})

// The standard's address is whole or not there. What we have of a part of one is told beside it.
const asLocation = ({ location }: Place, { county }: FeedSettings): Out => {
  const { address, accessibility, ...rest } = location
  const first = address?.address_1 ?? location.name
  const whole = first && address?.city && address.postal_code && !location.address_withheld
  return {
    ...rest,
    addresses: whole
      ? [
          {
            id: location.id,
            location_id: location.id,
            address_1: first,
            city: address.city,
            state_province: address.state_province ?? county,
            postal_code: address.postal_code,
            country: address.country ?? 'GB',
            address_type: location.location_type,
          },
        ]
      : undefined,
    partial_address: whole ? undefined : address,
    accessibility: accessibility?.map((access) => ({ ...access, location_id: location.id })),
  }
}

const asSchedule = (schedule: Schedule, owner: Out): Out => ({ ...schedule, ...owner })

const inYears = (months: number | undefined): number | undefined =>
  months === undefined ? undefined : Math.round((months / 12) * 100) / 100

// The schemas hold addresses to their strictest form; what cannot be put in it is left out.
const asUri = (url: string | undefined): string | undefined =>
  url !== undefined && URL.canParse(url) ? new URL(url).href : undefined
const asEmail = (email: string | undefined): string | undefined =>
  email !== undefined && /^[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(\.[\w-]+)+$/.test(email) ? email : undefined
