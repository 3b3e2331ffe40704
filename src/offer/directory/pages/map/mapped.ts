import type { Place } from '../../facts/index.ts'
import type { Listing } from '../../rules/listing.ts'

/** A place whose door, or whose postcode at least, is known to the point. */
export type MappedPlace = Place & { readonly latitude: number; readonly longitude: number }

/** More are seldom meant: a list of branches is better read than looked at. */
const most = 3

/** The places of a listing that a pin would show truly: never a withheld address, a post box or a district's middle. */
export const mappedPlaces = (listing: Listing): readonly MappedPlace[] =>
  (listing.service_at_locations ?? [])
    .flatMap(({ location }) => (isMapped(location) ? [location] : []))
    .slice(0, most)

const isMapped = (place: Place): place is MappedPlace =>
  place.location_type === 'physical' &&
  place.address_withheld !== true &&
  (place.point_is === 'address' || place.point_is === 'postcode') &&
  place.latitude !== undefined &&
  place.longitude !== undefined
