import { readFileSync } from 'node:fs'
import type { SearchEntry } from '../src/offer/directory/search/index.ts'

type Listing = {
  slug: string
  name: string
  organisation: string
  kind: string
  summary: string
  description: string
  categories: string[]
  needs: string[]
  age_min_months: number | null
  age_max_months: number | null
  referral_needed: boolean | null
  cost: string | null
  address: { line1: string | null; town: string | null; postcode: string | null } | null
  postcode_district: string | null
  delivery: string[]
}

/** The Coventry pack's listings as search entries; the slug is the id. */
export const coventryEntries = (): SearchEntry[] => {
  const file = new URL('../authorities/coventry/listings.json', import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as Listing[]).map(entryOf)
}

const entryOf = (listing: Listing): SearchEntry => ({
  id: listing.slug,
  name: listing.name,
  provider: listing.organisation,
  place: [...Object.values(listing.address ?? {}), listing.postcode_district].filter(Boolean).join(' '),
  keywords: '',
  summary: listing.summary,
  description: listing.description,
  facetWords: [...listing.categories, ...listing.needs].join(', '),
  facets: {
    category: listing.categories,
    need: listing.needs,
    kind: [listing.kind],
    how: listing.delivery,
    cost: listing.cost === null ? [] : [/\bfree\b/.test(listing.cost) ? 'free' : 'paid'],
    referral: listing.referral_needed === null ? [] : [listing.referral_needed ? 'needed' : 'self'],
  },
  ageMinMonths: listing.age_min_months,
  ageMaxMonths: listing.age_max_months,
  times: null,
  points: [],
  placeless: listing.delivery.some((way) => way !== 'in person'),
  checkedOn: null,
})
