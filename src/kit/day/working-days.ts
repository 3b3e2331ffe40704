import { bankHolidays } from './bank-holidays.ts'
import { calendarDate, type EpochDay, plusDays, weekdayOf } from './epoch-day.ts'

/** Not Saturday, Sunday, Christmas Day, Good Friday or another bank holiday in England and Wales. */
export const isWorkingDay = (day: EpochDay): boolean =>
  weekdayOf(day) <= 5 && !bankHolidays(calendarDate(day).year).has(day)

export const workingDayOnOrAfter = (day: EpochDay): EpochDay =>
  isWorkingDay(day) ? day : workingDayOnOrAfter(plusDays(day, 1))

export const workingDayOnOrBefore = (day: EpochDay): EpochDay =>
  isWorkingDay(day) ? day : workingDayOnOrBefore(plusDays(day, -1))

/** Working days from the first day, counted, up to the last, not counted; none if the last comes first. */
export const workingDaysBetween = (first: EpochDay, beforeThis: EpochDay): number => {
  let count = 0
  for (let day = first; day < beforeThis; day = plusDays(day, 1)) if (isWorkingDay(day)) count++
  return count
}
