export { Temporal } from './temporal.ts'
export { type Day, londonToday, parseDay } from './day.ts'
export { dayInWords, shortDay } from './words.ts'
export {
  type CalendarDate,
  calendarDate,
  daysInMonth,
  type EpochDay,
  epochDayOf,
  epochDayOfIso,
  fromEpochDay,
  isBefore,
  isLeapYear,
  isoOfEpochDay,
  plusDays,
  toEpochDay,
  weekdayOf,
} from './epoch-day.ts'
export { bankHolidays } from './bank-holidays.ts'
export {
  isWorkingDay,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
  workingDaysBetween,
} from './working-days.ts'
