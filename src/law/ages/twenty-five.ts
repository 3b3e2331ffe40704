import { calendarDate, type EpochDay, epochDayOf } from '#kit/day'
import { birthday } from './birthday.ts'

/** Nobody is a young person from their 25th birthday on: Children and Families Act 2014, section 83(2). */
export const turns25 = (born: EpochDay): EpochDay => birthday(born, 25)

/**
 * The council may keep a plan until the end of the academic year of the 25th birthday: section 46. Regulation 46
 * ends that year on 31 July in further education; apprenticeships and other courses end with the course.
 */
export const mayMaintainUntil = (born: EpochDay): EpochDay => {
  const birthday25 = turns25(born)
  const { year, month } = calendarDate(birthday25)
  return epochDayOf(month >= 8 ? year + 1 : year, 7, 31)
}
