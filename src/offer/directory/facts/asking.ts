import type { Listing } from '../rules/listing.ts'
import { askingWords as words, capitalised, listInWords } from './words.ts'

type Asker = keyof typeof words.askers

/** Whether a family may ask without somebody to do it for them, and who can if they may not. */
export const howToAsk = (
  listing: Pick<Listing, 'referral_needed' | 'who_can_refer'>,
): { selfReferral: boolean | null; words: string } => {
  const who = listing.who_can_refer ?? []
  const others = listInWords(
    askersInOrder.filter((asker) => who.includes(asker)).map((asker) => words.askers[asker]),
    'or',
  )
  const family = who.includes('self') ? 'self' : who.includes('parent') ? 'parent' : null
  if (family !== null || listing.referral_needed === false)
    return { selfReferral: true, words: familyAsks(family ?? 'self', listing.referral_needed, others) }
  if (others) return { selfReferral: false, words: words.othersOnly(others) }
  if (listing.referral_needed === true) return { selfReferral: false, words: words.someoneElse }
  return { selfReferral: null, words: words.unknown }
}

const askersInOrder: readonly Asker[] = ['school', 'health', 'professional']

const familyAsks = (family: 'self' | 'parent', referral: boolean | undefined, others: string): string => {
  const ask =
    referral === true
      ? family === 'self'
        ? words.referralYourself
        : words.referralParent
      : family === 'self'
        ? words.yourself
        : words.parent
  return [
    ask,
    referral === false ? words.noReferral : null,
    others ? words.othersToo(capitalised(others)) : null,
  ]
    .filter((sentence) => sentence !== null)
    .join(' ')
}
