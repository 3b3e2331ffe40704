import { type Day, fromEpochDay, plusDays, toEpochDay, workingDayOnOrAfter } from '#kit/day'

/**
 * The day an answer is due: so many working days after the day of receipt, which is not itself counted. What
 * comes on a Saturday, Sunday or bank holiday counts as received then all the same.
 */
export const dueOn = (receivedOn: Day, workingDays: number): Day => {
  let day = toEpochDay(receivedOn)
  for (let left = workingDays; left > 0; left--) day = workingDayOnOrAfter(plusDays(day, 1))
  return fromEpochDay(day)
}
