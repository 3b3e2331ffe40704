import { afterAll, beforeAll, expect, it } from 'vitest'
import { epochDayOf, isoOfEpochDay, plusDays } from '#kit/day'
import { sql } from '#kit/db'
import { compulsorySchoolAgeEnds } from '#law'
import { testDatabase, type TestDatabase } from '../../../../test/database.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await testDatabase()
})
afterAll(() => test.drop())

it('the database ends compulsory school age on the day the law does, for every birthday of 40 years', async () => {
  const first = epochDayOf(1995, 1, 1)
  const { rows } = await sql<{ born: string; ends: string }>`
    select born::date as born, access.compulsory_school_age_ends(born::date) as ends
    from generate_series('1995-01-01'::date, '2034-12-31', '1 day') as born order by 1`.execute(test.database)
  expect(rows).toHaveLength(14_610)
  const wrong = rows.filter(
    ({ born, ends }, n) =>
      born !== isoOfEpochDay(plusDays(first, n)) ||
      ends !== isoOfEpochDay(compulsorySchoolAgeEnds(plusDays(first, n))),
  )
  expect(wrong).toEqual([])
})
