import { expect, test } from 'vitest'
import { parseDay } from '#kit/day'
import { lastChecked } from './index.ts'

const today = parseDay('2027-03-10')!

test.each([
  ['checked last month is fresh', { assured_date: '2027-02-10' }, false, 'Last checked on 10 February 2027.'],
  [
    'six months to the day is not stale yet',
    { assured_date: '2026-09-10' },
    false,
    'Last checked on 10 September 2026.',
  ],
  [
    'a day more is stale',
    { assured_date: '2026-09-09' },
    true,
    'Last checked on 9 September 2026. Some things may have changed, so please ask the organisation.',
  ],
  [
    'a check outweighs a note',
    { assured_date: '2027-03-10', checked_note: 'stored copy, 2026-11' },
    false,
    'Last checked on 10 March 2027.',
  ],
  [
    'the month a saved copy was read is not a check, and the words say so',
    { checked_note: 'stored copy, 2026-11' },
    true,
    'We read this on a saved copy of a public page in November 2026. The page may be older than that. The organisation has not told us it is right, so please ask them.',
  ],
  [
    'any other note is passed on, and still nobody has vouched for the facts',
    { checked_note: 'leaflet, no date.' },
    true,
    'The organisation has not told us this is right, so please ask them. What we know about its age: leaflet, no date.',
  ],
  [
    'a check on a day to come did not happen',
    { assured_date: '2027-03-11', checked_note: 'stored copy, 2026-11' },
    true,
    'We read this on a saved copy of a public page in November 2026. The page may be older than that. The organisation has not told us it is right, so please ask them.',
  ],
  [
    'a month that does not exist is only a note',
    { checked_note: 'stored copy, 2026-13' },
    true,
    'The organisation has not told us this is right, so please ask them. What we know about its age: stored copy, 2026-13.',
  ],
])('%s', (_, listing, stale, words) => {
  expect(lastChecked(listing, today, 6)).toEqual({ words, stale })
})

test('where nothing is known nothing is said', () => {
  expect(lastChecked({}, today, 6)).toBeNull()
})
