import Holidays from 'date-holidays'
import { describe, expect, test } from 'vitest'
import { bankHolidays, isoOfEpochDay } from './index.ts'

const calendar = new Holidays('GB', 'ENG')

/** The days off a working calendar shows; a weekend day whose substitute is listed is no bank holiday of its own. */
const listedElsewhere = (year: number): string[] =>
  calendar
    .getHolidays(year)
    .filter((holiday) => holiday.type === 'public' || holiday.type === 'bank')
    .map((holiday) => holiday.date.slice(0, 10))
    .filter((date) => ![0, 6].includes(new Date(`${date}T12:00:00Z`).getUTCDay()))

const ours = (year: number): string[] => [...bankHolidays(year)].map(isoOfEpochDay).toSorted()

describe('bank holidays in England and Wales', () => {
  for (let year = 2021; year <= 2030; year++)
    test(`in ${year} are those another calendar lists`, () => {
      expect(ours(year)).toEqual([...new Set(listedElsewhere(year))].toSorted())
    })

  test('in 2020 the early May holiday moved to VE Day', () => {
    expect(ours(2020)).toContain('2020-05-08')
    expect(ours(2020)).not.toContain('2020-05-04')
  })

  test('in 2022 there were ten, with the Jubilee and the State funeral', () => {
    expect(ours(2022)).toHaveLength(10)
    expect(ours(2022)).toEqual(expect.arrayContaining(['2022-06-02', '2022-06-03', '2022-09-19']))
  })

  test('when Christmas Day is a Saturday, Monday and Tuesday stand in for it and Boxing Day', () => {
    expect(ours(2021).slice(-2)).toEqual(['2021-12-27', '2021-12-28'])
  })
})
