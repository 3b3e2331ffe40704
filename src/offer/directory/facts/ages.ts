import type { Listing } from '../rules/listing.ts'
import { ageWords as words, capitalised } from './words.ts'

/** "18 months to 3 years"; null where no age is known, or where the youngest is older than the oldest. */
export const agesInWords = (
  listing: Pick<Listing, 'minimum_age_months' | 'maximum_age_months'>,
): string | null => {
  const { minimum_age_months: youngest, maximum_age_months: oldest } = listing
  if (youngest === undefined) return oldest === undefined ? null : upToInWords(oldest)
  if (oldest === undefined) return youngest === 0 ? words.fromBirth : words.andOver(ageInWords(youngest))
  return youngest > oldest ? null : rangeInWords(youngest, oldest)
}

/** The top age is only ever "about", so whole years need no unit. */
const upToInWords = (oldest: number): string => {
  const top = throughTheYear(oldest)
  return words.upTo(isYears(top) ? String(top / 12) : ageInWords(top))
}

const rangeInWords = (youngest: number, oldest: number): string => {
  const top = throughTheYear(oldest)
  if (youngest === 0) return words.range(words.birth, ageInWords(top))
  if (youngest === top) return words.exactly(ageInWords(top))
  if (isYears(youngest) && isYears(top)) return words.range(String(youngest / 12), words.years(top / 12))
  if (youngest < 24 && !isYears(top) && top < 24) return words.range(String(youngest), words.months(top))
  return capitalised(words.range(ageInWords(youngest), ageInWords(top)))
}

/** 59 months is the last month of being 4: families say "4", not "4 years 11 months". */
const throughTheYear = (months: number): number => (months > 24 && months % 12 === 11 ? months - 11 : months)

const isYears = (months: number): boolean => months > 0 && months % 12 === 0

const ageInWords = (months: number): string => {
  if (isYears(months)) return words.years(months / 12)
  if (months < 24) return words.months(months)
  return `${words.years(Math.floor(months / 12))} ${words.months(months % 12)}`
}
