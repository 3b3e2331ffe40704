import { calendarDate, type EpochDay } from '#kit/day'

/** The year in which the school year a day falls in began, on 1 September. */
export const schoolYearOf = (day: EpochDay): number => {
  const { year, month } = calendarDate(day)
  return month >= 9 ? year : year - 1
}

/**
 * The national curriculum year of a child taught with their age group: year 9 is the one in which they turn 14,
 * reception is 0, nursery below. A child taught out of their year has another, which must be asked.
 */
export const nominalYearGroup = (born: EpochDay, on: EpochDay): number =>
  schoolYearOf(on) - schoolYearOf(born) - 5

/** "in or beyond year 9": SEND Regulations 2014, regulations 6(1)(g), 12(3) and 20(6). */
export const inOrBeyondYear9 = (born: EpochDay, on: EpochDay): boolean => nominalYearGroup(born, on) >= 9
