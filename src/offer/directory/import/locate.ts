import { districtOf, readPostcode, spacedPostcode } from '../rules/districts.ts'
import type { Listing } from '../rules/listing.ts'
import { districts } from '../store/districts.ts'
import { pointsOf } from '../store/postcodes.ts'
import type { DirectoryDatabase } from '../store/tables.ts'

/**
 * Gives each place a point: the one its source gave, else its postcode's, else the middle of its district, and
 * says which. Writes postcodes as the Post Office does. Letters' addresses get none.
 */
export const locate = async (db: DirectoryDatabase, listings: readonly Listing[]): Promise<Listing[]> => {
  const wanted = listings.flatMap((listing) =>
    (listing.service_at_locations ?? []).flatMap(({ location }) =>
      location.latitude === undefined && location.address?.postal_code !== undefined
        ? [bare(location.address.postal_code)]
        : [],
    ),
  )
  const points = await pointsOf(db, wanted)
  return listings.map((listing) =>
    listing.service_at_locations
      ? {
          ...listing,
          service_at_locations: listing.service_at_locations.map((place) => ({
            ...place,
            location: locateOne(place.location, points),
          })),
        }
      : listing,
  )
}

type Location = NonNullable<Listing['service_at_locations']>[number]['location']
type Points = ReadonlyMap<string, { latitude: number; longitude: number }>

const locateOne = (location: Location, points: Points): Location => {
  const { latitude, longitude, address } = location
  const postcode = address?.postal_code && bare(address.postal_code)
  const tidy = postcode
    ? { ...location, address: { ...address, postal_code: spacedPostcode(postcode) } }
    : location
  if (latitude !== undefined && longitude !== undefined)
    return { ...tidy, point_is: location.point_is ?? 'address' }
  if (!postcode || location.location_type !== 'physical') return tidy
  const exact = points.get(postcode)
  if (exact) return { ...tidy, ...exact, point_is: 'postcode' }
  const district = districts().get(districtOf(postcode))
  return district
    ? { ...tidy, latitude: district.latitude, longitude: district.longitude, point_is: 'district' }
    : tidy
}

const bare = (postcode: string): string => readPostcode(postcode)?.bare ?? ''
