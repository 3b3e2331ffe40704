import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSearchForm, searchAddress } from './search-form.ts'

const nothingAsked = readSearchForm({})

test('an address is written as a browser writes the form, whatever was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (q) => {
      const expected = new URLSearchParams({ q, postcode: 'CV1 5RR' }).toString()
      expect(searchAddress({ ...nothingAsked, q, postcode: 'CV1 5RR' })).toBe(`/search?${expected}`)
    }),
  )
})

test('what was asked is read back from its own address', () => {
  const form = readSearchForm({
    q: ['my child’s sleep'],
    postcode: ['CV2'],
    radius: ['5'],
    age: ['0'],
    day: ['sa', 'mo'],
    need: ['asd', 'semh'],
    sort: ['distance'],
    page: ['3'],
  })
  const query = Object.fromEntries(
    [...new URL(searchAddress(form), 'http://x').searchParams.keys()].map((name) => [
      name,
      new URL(searchAddress(form), 'http://x').searchParams.getAll(name),
    ]),
  )
  expect(readSearchForm(query)).toEqual(form)
})

test('nothing asked has the plain address', () => {
  expect(searchAddress(nothingAsked)).toBe('/search')
})
