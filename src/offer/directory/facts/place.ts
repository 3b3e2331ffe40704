import type { Place } from './sessions.ts'
import { placeWords as words } from './words.ts'

/** One line. A withheld address gives its town, why, and how to learn more; null where nothing is known. */
export const placeInWords = (location: Place): string | null => {
  const { address } = location
  if (location.address_withheld) {
    const locality = address?.city?.trim()
    return locality ? words.withheldIn(locality) : words.withheld
  }
  if (location.location_type === 'virtual') return words.online
  const lines = [location.name, address?.address_1, address?.city, address?.postal_code]
    .map((line) => line?.trim().replace(/,+$/, '') ?? '')
    .filter((line) => line !== '')
  const line = [...new Set(lines)].join(', ')
  if (line === '') return null
  return location.location_type === 'postal' ? words.lettersTo(line) : line
}

/**
 * Where to look it up on OpenStreetMap; null for a withheld address, a place for letters only, or one known
 * no better than its postcode district, whose middle is somebody else's door.
 */
export const mapLink = (location: Place): string | null => {
  if (location.address_withheld || location.location_type !== 'physical') return null
  const { latitude, longitude, point_is: pointIs } = location
  if (
    latitude !== undefined &&
    longitude !== undefined &&
    (pointIs === 'address' || pointIs === 'postcode')
  ) {
    const [north, east] = [latitude.toFixed(5), longitude.toFixed(5)]
    return `https://www.openstreetmap.org/?mlat=${north}&mlon=${east}#map=17/${north}/${east}`
  }
  const postcode = location.address?.postal_code?.trim().toUpperCase() ?? ''
  return fullPostcode.test(postcode)
    ? `https://www.openstreetmap.org/search?query=${encodeURIComponent(postcode)}`
    : null
}

const fullPostcode = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/
