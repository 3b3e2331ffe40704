import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { wayBack } from './way-back.ts'

it.each([
  ['/search?q=speech&postcode=CV1', '/search?q=speech&postcode=CV1'],
  ['/listings/portage', '/listings/portage'],
  ['/search?q=it%27s#portage', '/search?q=it%27s#portage'],
  ['/', '/'],
])('leads back to a page of this site: %s', (given, way) => {
  expect(wayBack(given)).toBe(way)
})

it.each([
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/.//evil.example',
  '/x/..//evil.example',
  'https://evil.example/',
  'javascript:alert(1)',
  'search',
  '',
  `/${'a'.repeat(2_000)}`,
])('leads nowhere else: %j', (given) => {
  expect(wayBack(given)).toBeNull()
})

it('never leads off the site, whatever is put together from its parts', () => {
  const parts = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    'a',
    '\t',
    '\n',
    '?',
    '#',
    '@',
    ':',
    'evil.example',
    '%2f',
    ' ',
  )
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 8 }), (pieces) => {
      const way = wayBack(`/${pieces.join('')}`) ?? '/'
      expect(new URL(way, 'https://ours.example').origin).toBe('https://ours.example')
    }),
  )
})
