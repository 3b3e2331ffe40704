import { isDeepStrictEqual } from 'node:util'
import type { Listing } from '../rules/listing.ts'
import { fieldName } from './words.ts'

/** One field that an import would change, as a person reads it; empty text where there is nothing. */
export type FieldChange = { field: string; from: string; to: string }

/** What differs between two tellings of a listing, field by field. When it was saved is not a difference. */
export const compare = (before: Listing, after: Listing): FieldChange[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => field !== 'last_modified')
    .map((field) => field as keyof Listing)
    .filter((field) => !isDeepStrictEqual(before[field], after[field]))
    .map((field) => ({ field: fieldName(field), from: inWords(before[field]), to: inWords(after[field]) }))

const inWords = (value: unknown): string => {
  if (value === undefined || value === null) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return value.map(inWords).join('; ')
  if (typeof value === 'string') return value
  if (typeof value !== 'object') return JSON.stringify(value)
  return Object.entries(value)
    .filter(([field]) => field !== 'id')
    .map(([, one]) => inWords(one))
    .filter((text) => text !== '')
    .join(', ')
}
