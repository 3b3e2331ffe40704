import { type EpochDay, epochDayOf, plusDays, weekdayOf } from './epoch-day.ts'

/**
 * Bank holidays in England and Wales, substitute days included: Banking and Financial Dealings Act 1971 and
 * the proclamations under it. Right from 2002; a proclamation made after this table was checked is not in it.
 */
export const bankHolidays = (year: number): ReadonlySet<EpochDay> => {
  const known = worked.get(year)
  if (known) return known
  const holidays = workOut(year)
  worked.set(year, holidays)
  return holidays
}

/** Days given once, by proclamation. */
const givenOnce: Readonly<Record<number, readonly (readonly [month: number, day: number])[]>> = {
  2002: [[6, 3]], // Golden Jubilee
  2011: [[4, 29]], // royal wedding
  2012: [[6, 5]], // Diamond Jubilee
  2022: [
    [6, 3], // Platinum Jubilee
    [9, 19], // State funeral
  ],
  2023: [[5, 8]], // Coronation
}

/** Years in which a Monday holiday was moved, and where to. */
const earlyMayMoved: Readonly<Record<number, readonly [month: number, day: number]>> = { 2020: [5, 8] }
const springMoved: Readonly<Record<number, readonly [month: number, day: number]>> = {
  2002: [6, 4],
  2012: [6, 4],
  2022: [6, 2],
}

const worked = new Map<number, ReadonlySet<EpochDay>>()

const workOut = (year: number): ReadonlySet<EpochDay> => {
  const easter = easterSunday(year)
  const [earlyMayMonth, earlyMayDay] = earlyMayMoved[year] ?? [5, 0]
  const [springMonth, springDay] = springMoved[year] ?? [5, 0]
  const holidays = new Set([
    plusDays(easter, -2),
    plusDays(easter, 1),
    earlyMayDay ? epochDayOf(year, earlyMayMonth, earlyMayDay) : mondayOnOrAfter(epochDayOf(year, 5, 1)),
    springDay ? epochDayOf(year, springMonth, springDay) : mondayOnOrAfter(epochDayOf(year, 5, 25)),
    mondayOnOrAfter(epochDayOf(year, 8, 25)),
    ...(givenOnce[year] ?? []).map(([month, day]) => epochDayOf(year, month, day)),
  ])
  for (const fixed of [epochDayOf(year, 1, 1), epochDayOf(year, 12, 25), epochDayOf(year, 12, 26)])
    holidays.add(orNextFreeWeekday(fixed, holidays))
  return holidays
}

const orNextFreeWeekday = (day: EpochDay, taken: ReadonlySet<EpochDay>): EpochDay =>
  weekdayOf(day) > 5 || taken.has(day) ? orNextFreeWeekday(plusDays(day, 1), taken) : day

const mondayOnOrAfter = (day: EpochDay): EpochDay => plusDays(day, (8 - weekdayOf(day)) % 7)

/** The Sunday after the church's reckoned full moon on or after 21 March. */
const easterSunday = (year: number): EpochDay => {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const moonDrift = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25)
  const epact = (19 * golden + moonDrift + 15) % 30
  const fullMoon = epact - (epact > 28 || (epact === 28 && golden > 10) ? 1 : 0)
  const paschal = plusDays(epochDayOf(year, 3, 21), fullMoon)
  return plusDays(paschal, 7 - (weekdayOf(paschal) % 7))
}
