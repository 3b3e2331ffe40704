import { type EpochDay, isWorkingDay, plusDays } from '#kit/day'

/** "within N working days of D": D is not counted; weekends and bank holidays in England and Wales are passed over. */
export const withinWorkingDaysOf = (days: number, day: EpochDay): EpochDay => {
  let last = day
  for (let left = days; left > 0;) {
    last = plusDays(last, 1)
    if (isWorkingDay(last)) left--
  }
  return last
}

/** "within N working days beginning with D": D is day 1 if it is a working day. */
export const workingDaysBeginningWith = (days: number, day: EpochDay): EpochDay =>
  withinWorkingDaysOf(days, plusDays(day, -1))
