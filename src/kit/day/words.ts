import type { Day } from './day.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** Monday 2 March 2026 */
export const dayInWords = (day: Day): string => `${weekdays[day.dayOfWeek - 1]} ${shortDay(day)}`

/** 2 March 2026 */
export const shortDay = (day: Day): string => `${day.day} ${months[day.month - 1]} ${day.year}`
