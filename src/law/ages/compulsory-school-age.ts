import { calendarDate, type EpochDay, epochDayOf, plusDays, weekdayOf } from '#kit/day'
import { birthday } from './birthday.ts'
import { schoolYearOf } from './school-year.ts'

/**
 * Begins on the 31 March, 31 August or 31 December on or next after the fifth birthday: Education Act 1996
 * section 8(2) and the Start of Compulsory School Age Order 1998. Not read at source.
 */
export const compulsorySchoolAgeBegins = (born: EpochDay): EpochDay => {
  const fifth = birthday(born, 5)
  const { year } = calendarDate(fifth)
  const [spring, summer, winter] = [
    epochDayOf(year, 3, 31),
    epochDayOf(year, 8, 31),
    epochDayOf(year, 12, 31),
  ]
  if (fifth <= spring) return spring
  return fifth <= summer ? summer : winter
}

/**
 * Ends with the last Friday of June in the school year of the sixteenth birthday: Education Act 1996
 * section 8(3) and the School Leaving Date Order 1997. Not read at source; the Code says the same.
 */
export const compulsorySchoolAgeEnds = (born: EpochDay): EpochDay =>
  lastFridayOfJune(schoolYearOf(birthday(born, 16)) + 1)

const lastFridayOfJune = (year: number): EpochDay => {
  const lastDay = epochDayOf(year, 6, 30)
  return plusDays(lastDay, -((weekdayOf(lastDay) + 2) % 7))
}
