import type { partsOf } from '../rules/identity.ts'
import { readSchedules } from './open-referral-schedules.ts'
import { groupOf, groupsOf, isGroup, numberOf, textOf, type Told } from './told.ts'

/** One place of a service as the standard tells it. A point off the map is left out, not guessed. */
export const readPlace = (place: Told, part: ReturnType<typeof partsOf>, index: number): Told => {
  const location = groupOf(place['location'])
  const type = textOf(location['location_type'])?.toLowerCase()
  return {
    id: part('service_at_location', index),
    location: {
      id: part('location', index),
      location_type: type && types.includes(type) ? type : 'physical',
      name: location['name'],
      ...pointOf(location),
      address_withheld: location['address_withheld'],
      address: addressOf(location),
      accessibility: groupsOf(
        location['accessibility'] ?? location['accessibility_for_disabilities'],
      ).flatMap((access, at) => {
        const description = textOf(access['description']) ?? textOf(access['accessibility'])
        return description
          ? [{ id: part('accessibility', index, at), description, details: access['details'] }]
          : []
      }),
    },
    schedules: readSchedules(place, part, `place ${index}`),
  }
}

const types = ['physical', 'postal', 'virtual']

const pointOf = (location: Told): Told => {
  const [latitude, longitude] = [numberOf(location['latitude']), numberOf(location['longitude'])]
  const onTheMap =
    typeof latitude === 'number' &&
    typeof longitude === 'number' &&
    Math.abs(latitude) <= 90 &&
    Math.abs(longitude) <= 180 &&
    (latitude !== 0 || longitude !== 0)
  return onTheMap ? { latitude, longitude, point_is: location['point_is'] ?? undefined } : {}
}

const addressOf = (location: Told): Told | undefined => {
  const address =
    groupsOf(location['addresses'])[0] ??
    groupsOf(location['physical_addresses'])[0] ??
    location['partial_address']
  if (!isGroup(address)) return undefined
  const street = [address['address_1'], address['address_2']].flatMap((line) => textOf(line) ?? [])
  return {
    address_1: street.length > 0 ? street.join(', ') : undefined,
    city: address['city'],
    state_province: address['state_province'],
    postal_code: address['postal_code'],
    country: address['country'],
  }
}
