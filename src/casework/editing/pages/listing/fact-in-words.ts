import { type CorrectableField, type Listing, phonesWritten } from '#directory'
import { dayInWords, parseDay } from '#kit/day'
import { words } from './words.ts'

/** One fact as an editor reads it in a list of changes. */
export const factInWords = (field: CorrectableField, value: unknown): string => {
  if (field === 'addresses_private') return value === true ? words.yes : words.no
  if (value === undefined || value === null || value === '') return words.nothing
  if (field === 'phones') return phonesWritten(value as NonNullable<Listing['phones']>)
  if (field === 'status') return words.statuses[value as Listing['status']]
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const day = field === 'assured_date' ? parseDay(text) : null
  return day === null ? text : dayInWords(day)
}
