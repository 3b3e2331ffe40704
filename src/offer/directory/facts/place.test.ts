import { describe, expect, test } from 'vitest'
import { examplePlace } from './example-listing.ts'
import { mapLink, placeInWords } from './index.ts'

const address = { address_1: '1 Market Street', city: 'Northmere', postal_code: 'NM1 1AA' }
const point = { latitude: 52.40812, longitude: -1.5105 }

describe('a place in words', () => {
  test.each([
    [
      'has its name, street, town and postcode',
      { name: 'The Library', address },
      'The Library, 1 Market Street, Northmere, NM1 1AA',
    ],
    ['says nothing twice', { name: 'Northmere', address: { city: 'Northmere' } }, 'Northmere'],
    ['leaves out what is empty', { address: { address_1: ' ', city: 'Northmere' } }, 'Northmere'],
    [
      'is for letters only if that is what it is',
      { location_type: 'postal', address },
      'For letters only: 1 Market Street, Northmere, NM1 1AA',
    ],
    ['is online if that is where it is', { location_type: 'virtual', address }, 'Online'],
    [
      'gives only the town of a withheld address, and why',
      { name: 'Rose House', address_withheld: true, address },
      'Northmere. We keep the full address private to keep people safe. Ask for it when you get in touch.',
    ],
    [
      'withholds without a town too',
      { address_withheld: true, address: { address_1: '1 Market Street' } },
      'We keep the full address private to keep people safe. Ask for it when you get in touch.',
    ],
    ['is nothing where nothing is known', {}, null],
  ] as const)('%s', (_, facts, words) => {
    expect(placeInWords(examplePlace(facts))).toBe(words)
  })
})

describe('a map', () => {
  const byPostcode = 'https://www.openstreetmap.org/search?query=NM1%201AA'
  const byPoint = 'https://www.openstreetmap.org/?mlat=52.40812&mlon=-1.51050#map=17/52.40812/-1.51050'

  test.each([
    ['shows the point of an address', { ...point, point_is: 'address' }, byPoint],
    ['shows the point of a postcode', { ...point, point_is: 'postcode' }, byPoint],
    ['does not show the middle of a district', { ...point, point_is: 'district' }, null],
    ['does not show a point of nobody knows what', point, null],
    [
      'looks up a full postcode instead of a district',
      { ...point, point_is: 'district', address },
      byPostcode,
    ],
    ['looks up a postcode written its own way', { address: { postal_code: ' nm1 1aa ' } }, byPostcode],
    ['does not look up half a postcode', { address: { postal_code: 'NM1' } }, null],
    [
      'is not for a withheld address',
      { ...point, point_is: 'address', address, address_withheld: true },
      null,
    ],
    ['is not for a post box', { location_type: 'postal', address }, null],
  ] as const)('%s', (_, facts, link) => {
    expect(mapLink(examplePlace(facts))).toBe(link)
  })
})
