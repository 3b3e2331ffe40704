import type { Listing } from '../rules/listing.ts'
import { askingWords as words, capitalised, listInWords } from './words.ts'

type Askers = NonNullable<Listing['who_can_refer']>

/** Whether a family may ask without somebody to do it for them, and who can if they may not. */
export const howToAsk = (
  listing: Pick<Listing, 'referral_needed' | 'who_can_refer'>,
): { selfReferral: boolean | null; words: string } => {
  const who = listing.who_can_refer ?? []
  const others = capitalised(othersInWords(who))
  const family = who.includes('self') ? 'self' : who.includes('parent') ? 'parent' : null
  if (family !== null || listing.referral_needed === false)
    return { selfReferral: true, words: familyAsks(family ?? 'self', listing.referral_needed, others) }
  if (others) return { selfReferral: false, words: words.othersOnly(others) }
  if (listing.referral_needed === true) return { selfReferral: false, words: words.someoneElse }
  return { selfReferral: null, words: words.unknown }
}

/** The school comes last, for it is itself a list. */
const othersInWords = (who: Askers): string => {
  const askers: string[] = who.includes('health') ? [words.health] : []
  if (who.includes('professional')) askers.push(words.professional(who.length > 1))
  if (!who.includes('school')) return listInWords(askers, 'or')
  return askers.length === 0 ? words.school : `${askers.join(', ')}, or ${words.school}`
}

const familyAsks = (family: 'self' | 'parent', referral: boolean | undefined, others: string): string => {
  const ask =
    referral === true
      ? family === 'self'
        ? words.referralYourself
        : words.referralParent
      : family === 'self'
        ? words.yourself
        : words.parent
  return [ask, referral === false ? words.noReferral : null, others ? words.othersToo(others) : null]
    .filter((sentence) => sentence !== null)
    .join(' ')
}
