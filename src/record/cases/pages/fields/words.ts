import type { DateProblem } from '#kit/form'

export const faults = { choose: 'Choose one of the answers shown' } as const

export const dayFaults: Readonly<Record<Exclude<DateProblem['kind'], 'empty'>, string>> = {
  'part missing': 'Enter the day, the month and the year',
  'year not in full': 'Enter the year with 4 numbers, like 2026',
  'not a date': 'Enter a day that is in the calendar',
  'too early': 'Enter a day after 1 September 2014',
  'too late': 'Enter a day that is not too far off: what has happened was today or before',
}
