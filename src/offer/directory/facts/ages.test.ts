import { expect, test } from 'vitest'
import { agesInWords } from './index.ts'

test.each([
  ['a service for the first three years says so from birth', 0, 36, 'Birth to 3 years'],
  ['a baby’s first months are months', 0, 6, 'Birth to 6 months'],
  ['under two, months matter', 18, 36, '18 months to 3 years'],
  ['two ages in months share the word', 6, 18, '6 to 18 months'],
  ['before two, the last month of a year is still a month', 12, 23, '12 to 23 months'],
  ['two ages in years share the word', 60, 132, '5 to 11 years'],
  ['one is a year, not years', 0, 12, 'Birth to 1 year'],
  ['months after two are still said', 30, 60, '2 years 6 months to 5 years'],
  ['the last month of being four is four', 36, 59, '3 to 4 years'],
  ['the only year a child is two is two', 24, 35, 'About 2 years'],
  ['no top age is "and over"', 60, undefined, '5 years and over'],
  ['no top age from birth is not "0 years and over"', 0, undefined, 'From birth'],
  ['no bottom age is "up to about", for the top age is never exact', undefined, 300, 'Up to about 25'],
  ['a top age in months says months', undefined, 18, 'Up to about 18 months'],
  ['nobody has said', undefined, undefined, null],
  ['ages the wrong way round say nothing rather than something wrong', 60, 36, null],
])('%s', (_, youngest, oldest, words) => {
  expect(agesInWords({ minimum_age_months: youngest, maximum_age_months: oldest })).toBe(words)
})
