import { describe, expect, test } from 'vitest'
import type { Listing } from '../rules/listing.ts'
import { exampleListing, examplePlace, exampleSchedule, listingAt } from './example-listing.ts'
import { structuredData } from './index.ts'

const page = 'https://localoffer.example/listings/stay-and-play'
const hall = examplePlace({
  name: 'The Hall',
  latitude: 52.4,
  longitude: -1.5,
  point_is: 'address',
  address: { address_1: '1 Market Street', city: 'Northmere', postal_code: 'NM1 1AA' },
})
const saturdays = exampleSchedule({ byday: 'SA', opens_at: '10:00', closes_at: '12:00' })

test('a listing that says only its name says only its name', () => {
  expect(structuredData(exampleListing(), page)).toEqual({
    '@context': 'https://schema.org',
    '@id': page,
    mainEntityOfPage: page,
    name: 'Stay and play',
    '@type': 'Organization',
    parentOrganization: { '@type': 'Organization', name: 'Northmere Toy Library' },
  })
})

test.each([
  ['service', 'Service'],
  ['group', 'Organization'],
  ['school', 'School'],
  ['information', 'WebPage'],
  ['event', 'Event'],
] as const)('a %s is a %s', (kind, type) => {
  expect(structuredData(exampleListing({ kind }), page)).toMatchObject({ '@type': type })
})

test('a service says who gives it, for which ages, when, where, and by which phone', () => {
  const listing = listingAt(hall, [saturdays], {
    kind: 'service',
    url: 'https://toys.example/play',
    minimum_age_months: 18,
    maximum_age_months: 60,
    phones: [{ id: '00000000-0000-4000-8000-000000000008', number: '024 7683 1614' }],
    cost_options: [
      { id: '00000000-0000-4000-8000-000000000009', amount: 3, amount_description: 'a session' },
    ],
  })
  expect(structuredData(listing, page)).toMatchObject({
    url: 'https://toys.example/play',
    provider: { '@type': 'Organization', name: 'Northmere Toy Library' },
    audience: { '@type': 'PeopleAudience', suggestedMinAge: 1.5, suggestedMaxAge: 5 },
    offers: [{ '@type': 'Offer', price: 3, priceCurrency: 'GBP', description: 'a session' }],
    hoursAvailable: [{ dayOfWeek: ['https://schema.org/Saturday'], opens: '10:00', closes: '12:00' }],
    availableChannel: {
      servicePhone: { '@type': 'ContactPoint', telephone: ['+442476831614'] },
      serviceLocation: [
        { '@type': 'Place', name: 'The Hall', address: { postalCode: 'NM1 1AA' }, geo: { latitude: 52.4 } },
      ],
    },
  })
})

describe('an event', () => {
  const event = (facts: Partial<Listing>) => exampleListing({ kind: 'event', ...facts })

  test('has its beginning and end with London’s offset on that day', () => {
    const schedules = [exampleSchedule({ dtstart: '2027-07-03', opens_at: '11:00', closes_at: '15:00' })]
    expect(structuredData(event({ schedules }), page)).toMatchObject({
      startDate: '2027-07-03T11:00:00+01:00',
      endDate: '2027-07-03T15:00:00+01:00',
    })
  })

  test('without times has its day', () => {
    const schedules = [exampleSchedule({ dtstart: '2027-07-03' })]
    expect(structuredData(event({ schedules }), page)).toMatchObject({ startDate: '2027-07-03' })
  })

  test('that comes round again has a schedule and no made-up beginning', () => {
    const data = structuredData(
      event({ schedules: [{ ...saturdays, interval: 2, valid_to: '2027-07-17' }] }),
      page,
    )
    expect(data).toMatchObject({ eventSchedule: [{ repeatFrequency: 'P2W', endDate: '2027-07-17' }] })
    expect(data).not.toHaveProperty('startDate')
  })

  test('is free only where somebody said so', () => {
    expect(structuredData(event({ fees_description: 'free' }), page)).toHaveProperty(
      'isAccessibleForFree',
      true,
    )
    expect(structuredData(event({}), page)).not.toHaveProperty('isAccessibleForFree')
  })
})

test.each(['service', 'group', 'school', 'information', 'event'] as const)(
  'a withheld address, people’s names and addresses that are not web addresses are nowhere in a %s',
  (kind) => {
    const listing = listingAt({ ...hall, address_withheld: true }, [saturdays], {
      kind,
      url: 'javascript:alert(1)',
      contacts: [{ id: '00000000-0000-4000-8000-00000000000a', name: 'Sam Example' }],
    })
    const text = JSON.stringify(structuredData(listing, page))
    for (const secret of ['Market', 'NM1', '52.4', 'The Hall', 'Sam', 'javascript'])
      expect(text).not.toContain(secret)
  },
)

test('the middle of a postcode is not given as where a place is', () => {
  const text = JSON.stringify(structuredData(listingAt({ ...hall, point_is: 'postcode' }, []), page))
  expect(text).toContain('NM1 1AA')
  expect(text).not.toContain('52.4')
})

test('hours that follow the school year are left out, for schema.org cannot say so', () => {
  const listing = listingAt(hall, [{ ...saturdays, term: 'term time' }], { kind: 'service' })
  expect(structuredData(listing, page)).not.toHaveProperty('hoursAvailable')
})
