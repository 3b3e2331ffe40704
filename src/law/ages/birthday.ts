import { calendarDate, type EpochDay, epochDayOf } from '#kit/day'

/** The day somebody reaches an age. One born on 29 February does so on 1 March where there is no 29th. */
export const birthday = (born: EpochDay, age: number): EpochDay => {
  const { year, month, day } = calendarDate(born)
  return epochDayOf(year + age, month, day)
}

/** Whole years of age on a day. */
export const ageOn = (born: EpochDay, on: EpochDay): number => {
  const years = calendarDate(on).year - calendarDate(born).year
  return birthday(born, years) <= on ? years : years - 1
}
