import { expect, test } from 'vitest'
import { listingSchema } from '#directory'
import { northmereListings } from './listings.ts'

test('every invented listing is one the site could publish', () => {
  const faults = northmereListings(500).flatMap((listing) => {
    const parsed = listingSchema.strict().safeParse(listing)
    return parsed.success ? [] : [`${listing.name}: ${parsed.error.message}`]
  })
  expect(faults).toEqual([])
})

test('the same seed tells the same story, and a shorter one is its beginning', () => {
  expect(northmereListings(50, 7)).toEqual(northmereListings(80, 7).slice(0, 50))
  expect(northmereListings(50, 7)).not.toEqual(northmereListings(50, 8))
})

test('every kind of listing, time, place and price is there', () => {
  const all = northmereListings(400)
  const times = all.flatMap((listing) => [
    ...(listing.schedules ?? []),
    ...(listing.service_at_locations ?? []).flatMap((place) => place.schedules ?? []),
  ])
  expect(new Set(all.map(({ kind }) => kind)).size).toBe(5)
  expect(times.some(({ freq, dtstart }) => !freq && dtstart)).toBe(true)
  expect(times.some(({ byday }) => byday && /^-?\d/.test(byday))).toBe(true)
  expect(times.some(({ term }) => term === 'term time')).toBe(true)
  expect(all.some((one) => one.service_at_locations?.some(({ location }) => location.address_withheld))).toBe(
    true,
  )
  expect(all.some((one) => one.name.includes('’'))).toBe(true)
  expect(all.some((one) => one.name.length > 200)).toBe(true)
  expect(new Set(all.map(({ slug }) => slug)).size).toBe(all.length)
})
