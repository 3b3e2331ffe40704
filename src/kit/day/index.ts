export { Temporal } from './temporal.ts'
export { type Day, londonToday, parseDay } from './day.ts'
export { dayInWords, shortDay } from './words.ts'
