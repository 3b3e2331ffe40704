import { timesMask, waitBand, costInWords } from '../facts/index.ts'
import type { DirectoryPack } from '../rules/directory-pack.ts'
import type { Listing } from '../rules/listing.ts'
import type { SearchEntry } from '../search/index.ts'

/** What search keeps of a listing. A fact nobody stated stays unknown, so that it is shown as unknown. */
export const searchEntry = (listing: Listing, pack: DirectoryPack): SearchEntry => {
  const terms = (taxonomy: string) =>
    (listing.attributes ?? []).filter((one) => one.taxonomy === taxonomy).map((one) => one.term)
  const { free } = costInWords(listing)
  const wait = waitBand(listing)
  const places = (listing.service_at_locations ?? []).map(({ location }) => location)
  return {
    id: listing.id,
    name: listing.name,
    provider: listing.organization.name,
    place: places
      .flatMap(({ name, address }) => [name, address?.address_1, address?.city, address?.postal_code])
      .filter(Boolean)
      .join(' '),
    keywords: [listing.alternate_name, listing.kind].filter(Boolean).join(' '),
    summary: listing.summary ?? '',
    description: listing.description ?? '',
    facetWords: termNames(listing, pack).join(' '),
    facets: {
      kind: [listing.kind],
      category: terms('category'),
      need: terms('need'),
      access: terms('access'),
      how: listing.delivery ?? [],
      language: (listing.languages ?? []).map(({ name }) => name),
      referral: listing.referral_needed === undefined ? [] : [listing.referral_needed ? 'needed' : 'self'],
      cost: free === null ? [] : [free ? 'free' : 'paid'],
      wait: wait === null ? [] : [wait],
    },
    ageMinMonths: listing.minimum_age_months ?? null,
    ageMaxMonths: listing.maximum_age_months ?? null,
    times: timesMask(listing),
    points: places.flatMap(({ latitude, longitude }) =>
      latitude === undefined || longitude === undefined ? [] : [{ latitude, longitude }],
    ),
    placeless: comesToYou(listing),
    checkedOn: listing.assured_date ?? null,
  }
}

/** At home, online or by phone: it does not matter how far away it is kept. */
const comesToYou = (listing: Listing): boolean =>
  (listing.delivery ?? []).some((how) => how !== 'in person') || listing.kind === 'information'

const termNames = (listing: Listing, pack: DirectoryPack): string[] =>
  (listing.attributes ?? []).flatMap(({ taxonomy, term }) => {
    const found = pack.taxonomies.find(({ id }) => id === taxonomy)?.terms.find(({ id }) => id === term)
    return found ? [found.name, ...(found.alsoCalled ?? [])] : []
  })
