import { parseDay, shortDay } from '#kit/day'
import type { Listing } from '../rules/listing.ts'
import { costWords as words } from './words.ts'

type WithCost = Pick<Listing, 'cost_options' | 'fees_description'>
type CostOption = NonNullable<Listing['cost_options']>[number]

/** `free` is null where nobody has said, or where it is free only to some: the words then say to whom. */
export const costInWords = (listing: WithCost): { free: boolean | null; words: string | null } => {
  const free = isFree(listing)
  const fees = listing.fees_description?.trim() ?? ''
  const options = (listing.cost_options ?? []).map(optionInWords).filter((option) => option !== null)
  const said = [...new Set(options), ...(fees && !options.includes(fees) ? [fees] : [])]
  if (free && said.every((part) => justFree.test(part))) return { free, words: words.free }
  return { free, words: said.length > 0 ? said.join('. ') : null }
}

/** Free to everyone who may come: true only if every price is nothing, or its words say "free" and no more. */
export const isFree = (listing: WithCost): boolean | null => {
  const options = listing.cost_options ?? []
  if (options.some((option) => (option.amount ?? 0) > 0)) return false
  const fees = listing.fees_description?.trim() ?? ''
  if (fees && !justFree.test(fees)) return null
  const allNothing = options.length > 0 && options.every(isNothing)
  return allNothing || (options.length === 0 && fees !== '') ? true : null
}

const justFree =
  /^(it is |this is )?(free|free of charge|no charge|no cost|free for everyone|free to everyone)[.!]?$/i

/** "£0 for members" says nothing of what others pay. */
const isNothing = (option: CostOption): boolean =>
  option.amount === 0
    ? option.amount_description === undefined || justFree.test(option.amount_description.trim())
    : option.amount === undefined && justFree.test(option.amount_description?.trim() ?? '')

const optionInWords = (option: CostOption): string | null => {
  const price =
    option.amount === undefined ? null : option.amount === 0 ? words.free : words.pounds(option.amount)
  const description = option.amount_description?.trim() || null
  const repeats = price === words.free && description !== null && justFree.test(description)
  const said = [price, repeats ? null : description].filter((part) => part !== null).join(' ')
  const forWhom = option.option?.trim()
  const named = said === '' ? forWhom || null : forWhom ? words.forWhom(forWhom, said) : said
  const dates = words.dates(inWords(option.valid_from), inWords(option.valid_to))
  return named === null || dates === '' ? named : `${named} (${dates})`
}

const inWords = (iso: string | undefined): string | null => {
  const day = iso === undefined ? null : parseDay(iso)
  return day && shortDay(day)
}
