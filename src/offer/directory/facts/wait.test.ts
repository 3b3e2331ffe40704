import { expect, test } from 'vitest'
import { waitBand, waitInWords } from './index.ts'

test.each([
  ['no wait is no wait', 0, 'No wait', 'none'],
  ['half a week is less than a week', 0.5, 'Less than a week', 'up to 6 weeks'],
  ['one week is not weeks', 1, 'About 1 week', 'up to 6 weeks'],
  ['six weeks is still up to six', 6, 'About 6 weeks', 'up to 6 weeks'],
  ['a day over six weeks is not', 6.2, 'About 6 weeks', 'up to 18 weeks'],
  [
    'eighteen weeks is still up to eighteen, and is said in months too',
    18,
    'About 18 weeks (4 months)',
    'up to 18 weeks',
  ],
  ['a year is longer', 52, 'About 52 weeks (12 months)', 'longer'],
  ['nobody has said', undefined, null, null],
])('%s', (_, weeks, words, band) => {
  expect(waitInWords({ wait_weeks: weeks })).toBe(words)
  expect(waitBand({ wait_weeks: weeks })).toBe(band)
})

test('the organisation’s own words about its wait come first', () => {
  expect(waitInWords({ wait_time: 'Two terms', wait_weeks: 26 })).toBe('Two terms')
})

test('words about a wait are shown but not made into a number', () => {
  expect(waitBand({ wait_time: 'About two weeks' } as { wait_weeks?: number })).toBeNull()
})
