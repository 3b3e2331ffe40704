import type { Listing, Schedule } from '#directory'
import type { partsOf } from '../../src/offer/directory/rules/identity.ts'
import { districts } from '../../src/offer/directory/store/districts.ts'
import type { Chance } from './chance.ts'
import { buildings, streets } from './names.ts'

type Part = ReturnType<typeof partsOf>

/** One to three places with their hours. A private one has its address withheld when it is published. */
export const placesOf = (part: Part, luck: Chance, atHome: boolean): Listing['service_at_locations'] =>
  Array.from({ length: atHome ? 1 : luck.pick([1, 1, 1, 1, 2, 3]) }, (_, index) => {
    const district = luck.pick(invented)
    const middle = districts().get(district)!
    const street = luck.pick(streets)
    const point = luck.often(80) && {
      latitude: round(middle.latitude + (luck.below(2000) - 1000) / 50_000),
      longitude: round(middle.longitude + (luck.below(2000) - 1000) / 30_000),
      point_is: 'address' as const,
    }
    const times = luck.often(75)
      ? schedulesOf(part, `place ${index}`, atHome ? 'service' : 'group', luck)
      : undefined
    return {
      id: part('service_at_location', index),
      location: {
        id: part('location', index),
        location_type: 'physical' as const,
        ...(!atHome && luck.often(70) && { name: `${street.split(' ')[0]} ${luck.pick(buildings)}` }),
        ...point,
        ...(atHome && { address_withheld: true }),
        address: {
          address_1: `${atHome ? 1_000 + luck.below(90_000) : 1 + luck.below(180)} ${street}`,
          city: middle.town ?? 'Northmere',
          postal_code: `${district} ${luck.below(10)}${luck.pick(never)}${luck.pick(atHome ? homesOnly : never)}`,
          country: 'GB',
        },
        ...(!atHome &&
          luck.often(25) && {
            accessibility: [
              {
                id: part('accessibility', index),
                description: luck.pick(['Ramp at the front', 'Lift to all floors']),
              },
            ],
          }),
      },
      ...(times && { schedules: times }),
    }
  })

/** Weekly, fortnightly, nth weekday of the month, term time, and single days for events. */
export const schedulesOf = (part: Part, owner: string, kind: Listing['kind'], luck: Chance): Schedule[] => {
  const id = part('schedule', owner)
  const hour = 9 + luck.below(10)
  const times = { opens_at: clock(hour, luck.pick([0, 15, 30])), closes_at: clock(hour + 2, 0) }
  if (kind === 'event' || luck.often(12)) return [{ id, dtstart: day(luck.below(300)), ...times }]
  if (luck.often(15))
    return [{ id, freq: 'MONTHLY', byday: `${luck.pick([1, 2, 3, -1])}${luck.pick(days)}`, ...times }]
  if (luck.often(10))
    return [{ id, freq: 'WEEKLY', interval: 2, dtstart: day(0), byday: luck.pick(days), ...times }]
  if (luck.often(25))
    return [{ id, freq: 'WEEKLY', byday: days.slice(0, 5).join(','), opens_at: '09:00', closes_at: '17:00' }]
  const term = luck.pick(['always', 'term time', 'term time', 'school holidays'] as const)
  return [{ id, freq: 'WEEKLY', byday: luck.some(days, 1, 2).join(','), ...times, term }]
}

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
const invented = ['ZN1', 'ZN2', 'ZN3', 'ZN4', 'ZN5', 'ZN6', 'ZN7', 'ZN8', 'ZN9']
// The Post Office never ends a postcode with these letters.
const never = ['C', 'K', 'M', 'V'] as const
// Homes have ends and numbers of their own, so that a test can tell when one is given away.
const homesOnly = ['I', 'O'] as const

const clock = (hour: number, minute: number): string =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
const day = (after: number): string =>
  new Date(Date.UTC(2026, 10, 1) + after * 86_400_000).toISOString().slice(0, 10)
const round = (degrees: number): number => Math.round(degrees * 100_000) / 100_000
