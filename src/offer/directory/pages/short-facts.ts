import { agesInWords, costInWords } from '../facts/index.ts'
import type { Listing } from '../rules/listing.ts'
import { inOneSentence } from './search/value-names.ts'
import { valueNames } from './search/words.ts'

/** The few facts one scans for in a list of results. Only what is known. */
export const shortFacts = (listing: Listing): readonly string[] => {
  const ages = agesInWords(listing)
  const { free } = costInWords(listing)
  const how = (listing.delivery ?? []).map((one) => valueNames[one] ?? one)
  return [
    ...(ages === null ? [] : [ages]),
    ...(how.length > 0 && listing.kind !== 'information' ? [inOneSentence(how)] : []),
    ...(free === true ? [valueNames['free']!] : []),
    ...(listing.referral_needed === true ? ['Needs a referral'] : []),
    ...(listing.status === 'temporarily closed' ? ['Closed for now'] : []),
  ]
}
