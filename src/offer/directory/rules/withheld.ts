import { type Districts, districtOf, nearestDistrict } from './districts.ts'
import type { Listing } from './listing.ts'

type Place = NonNullable<Listing['service_at_locations']>[number]['location']

/**
 * The listing as the public may see it. Where an address is withheld (a childminder, a refuge) the street, the
 * postcode, the name of the building and the exact point are left out; the town and the middle of the postcode
 * district stay, so that "near me" still works.
 */
export const withholdAddresses = (draft: Listing, districts: Districts): Listing =>
  draft.service_at_locations?.some(({ location }) => isWithheld(draft, location))
    ? {
        ...draft,
        service_at_locations: draft.service_at_locations.map((place) =>
          isWithheld(draft, place.location)
            ? { ...place, location: { ...withhold(place.location, districts), address_withheld: true } }
            : place,
        ),
      }
    : draft

const isWithheld = (listing: Listing, place: Place): boolean =>
  place.address_withheld === true || (listing.addresses_private === true && place.location_type !== 'virtual')

/** Does any sentence of the public listing give away an address its draft says is withheld? */
export const givesAddressAway = (draft: Listing, districts: Districts): boolean => {
  const secrets = (draft.service_at_locations ?? [])
    .filter(({ location }) => isWithheld(draft, location))
    .flatMap(({ location: { address } }) => [address?.postal_code, address?.address_1])
    .map((secret) => letters(secret ?? ''))
    .filter((secret) => secret.length >= 5)
  if (secrets.length === 0) return false
  const shown = letters(JSON.stringify(withholdAddresses(draft, districts)))
  return secrets.some((secret) => shown.includes(secret))
}

const withhold = (place: Place, districts: Districts): Place => {
  const { name: _name, address, latitude, longitude, point_is: _point, ...rest } = place
  const { address_1: _street, postal_code, ...town } = address ?? {}
  const middle =
    (postal_code && districts.get(districtOf(postal_code))) ||
    (latitude !== undefined && longitude !== undefined && nearestDistrict(districts, latitude, longitude)) ||
    undefined
  return {
    ...rest,
    ...(Object.keys(town).length > 0 && { address: town }),
    ...(middle && { latitude: middle.latitude, longitude: middle.longitude, point_is: 'district' as const }),
  }
}

const letters = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '')
