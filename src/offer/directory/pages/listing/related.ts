import type { Catalogue } from '../../catalogue/index.ts'
import type { Listing } from '../../rules/listing.ts'

const most = 4
const lookedAt = 60

/** Others that help with the same things at the same ages: those that share most come first. */
export const relatedTo = async (listing: Listing, catalogue: Catalogue): Promise<readonly Listing[]> => {
  const terms = (taxonomy: string) =>
    (listing.attributes ?? []).filter((one) => one.taxonomy === taxonomy).map((one) => one.term)
  const from = listing.minimum_age_months
  const { hits } = catalogue.search({
    text: '',
    facets: { category: terms('category'), need: terms('need') },
    ...(from === undefined
      ? {}
      : { age: { fromMonths: from, toMonths: Math.max(listing.maximum_age_months ?? 300, from + 1) } }),
    offset: 0,
    limit: lookedAt,
  })
  const others = await catalogue.byIds(hits.map(({ id }) => id).filter((id) => id !== listing.id))
  return others
    .map((other) => ({ other, shared: sharedWith(listing, other) }))
    .sort((a, b) => b.shared - a.shared || a.other.name.localeCompare(b.other.name))
    .slice(0, most)
    .map(({ other }) => other)
}

/** Terms in common count for, terms of one alone count a little against: a page about everything is like nothing. */
const sharedWith = (listing: Listing, other: Listing): number => {
  const mine = new Set((listing.attributes ?? []).map(({ term }) => term))
  const theirs = (other.attributes ?? []).map(({ term }) => term)
  const shared = theirs.filter((term) => mine.has(term)).length
  const alone = theirs.length + mine.size - 2 * shared
  return (
    shared -
    alone / 2 +
    (other.kind === listing.kind ? 1 : 0) +
    (other.organization.id === listing.organization.id ? 1 : 0)
  )
}
