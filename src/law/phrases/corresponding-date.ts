import { calendarDate, daysInMonth, type EpochDay, epochDayOf } from '#kit/day'

/**
 * The same date some months on (or back, below nought). A month too short for it gives its last day:
 * Dodds v Walker [1981] 1 WLR 1027.
 */
export const correspondingDate = (
  months: number,
  day: EpochDay,
): { readonly day: EpochDay; readonly monthTooShort: boolean } => {
  const date = calendarDate(day)
  const counted = date.year * 12 + (date.month - 1) + months
  const year = Math.floor(counted / 12)
  const month = counted - year * 12 + 1
  const length = daysInMonth(year, month)
  return { day: epochDayOf(year, month, Math.min(date.day, length)), monthTooShort: date.day > length }
}
