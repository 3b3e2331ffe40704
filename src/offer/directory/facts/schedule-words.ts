/** The words for times that come round again. */

/** Monday first, as ISO 8601 counts them from 1. */
export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

export const scheduleWords = {
  everyDay: 'Every day',
  dayRange: (first: string, last: string) => `${first}s to ${last}s`,
  every: (days: string) => `Every ${days}`,
  everyOther: (day: string) => `Every other ${day}`,
  everyThird: (day: string) => `Every third ${day}`,
  everyWeeks: (weeks: number, days: string) =>
    weeks === 2 ? `Every other week on ${days}` : `Every ${weeks} weeks on ${days}`,
  ofTheMonth: (days: string, interval: number) => `${days} of ${months(interval)}`,
  weekdaysOfTheMonth: (days: string, interval: number) =>
    interval === 1 ? `Every ${days}` : `Every ${days} of ${months(interval)}`,
  dayOfTheMonth: (day: number) => `The ${ordinal(day)}`,
  nth: (nth: number) => (nth > 0 ? fromTheStart[nth - 1] : fromTheEnd[-nth - 1]) ?? ordinal(Math.abs(nth)),
  ifThereIsOne: 'when there is one',
  from: (day: string) => `from ${day}`,
  until: (day: string) => `until ${day}`,
  fromTo: (from: string, to: string) => `from ${from} to ${to}`,
  term: { always: null, 'term time': 'term time only', 'school holidays': 'school holidays only' },
}

export const clockWords = {
  noon: '12 noon',
  midnight: 'midnight',
  dayAndNight: 'all day and all night',
  range: (opens: string, closes: string) => `${opens} to ${closes}`,
  from: (opens: string) => `from ${opens}`,
  until: (closes: string) => `until ${closes}`,
}

const fromTheStart = ['first', 'second', 'third', 'fourth', 'fifth']
const fromTheEnd = ['last', 'second to last', 'third to last', 'fourth to last', 'fifth to last']

const months = (interval: number): string =>
  interval === 1 ? 'the month' : interval === 2 ? 'every other month' : `every ${interval} months`

const ordinal = (day: number): string => {
  const ending = day % 100 > 10 && day % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')
  return `${day}${ending}`
}
