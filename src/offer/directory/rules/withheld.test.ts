import { expect, test } from 'vitest'
import { northmereListings } from '../../../../test/northmere/listings.ts'
import { districts } from '../store/districts.ts'
import { withholdAddresses } from './withheld.ts'

const drafts = northmereListings(200)
const isPrivate = (listing: (typeof drafts)[number]): boolean =>
  listing.service_at_locations?.some(({ location }) => location.address_withheld) ?? false

test('of a withheld address the public sees the town and the middle of the district, and no more', () => {
  for (const draft of drafts.filter(isPrivate)) {
    const [secret] = draft.service_at_locations!
    const [shown] = withholdAddresses(draft, districts()).service_at_locations!
    expect(shown!.location.address).toEqual({ city: secret!.location.address!.city, country: 'GB' })
    const district = districts().get(secret!.location.address!.postal_code!.split(' ')[0]!)!
    expect(shown!.location).toMatchObject({
      latitude: district.latitude,
      longitude: district.longitude,
      point_is: 'district',
    })
  }
})

test('with no postcode, the nearest district stands for the exact point', () => {
  const draft = structuredClone(drafts.find(isPrivate)!)
  const [place] = draft.service_at_locations!
  delete place!.location.address!.postal_code
  Object.assign(place!.location, { latitude: 55.2013, longitude: -0.9022 })
  const [shown] = withholdAddresses(draft, districts()).service_at_locations!
  expect([shown!.location.latitude, shown!.location.longitude]).toEqual([55.2012, -0.9021])
})

test('a listing with nothing to withhold is left as it is', () => {
  for (const draft of drafts.filter((one) => !isPrivate(one)))
    expect(withholdAddresses(draft, districts())).toBe(draft)
})
