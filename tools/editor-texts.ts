import { readFileSync } from 'node:fs'
import { parseDay } from '#kit/day'
import type { Listing } from '#directory'
import { type Article, linksIn, plainLines, type Text } from '#guidance'
import type { LoadedPack } from '../src/authority.ts'
import { readJson } from '../src/offer/directory/import/read-json.ts'

/** Everything a council publishes in words of its own or ours, as the editor's rules read it. */
export const textsOf = ({ pack, library, listingsFile }: LoadedPack): readonly Text[] => [
  ...library.articles.map(pageText),
  ...listingsIn(listingsFile, pack).map((listing) => listingText(listing, pack.directory.staleAfterMonths)),
]

export const listingsIn = (file: string, { directory }: LoadedPack['pack']): readonly Listing[] => {
  const rows = readJson(readFileSync(file, 'utf8'), directory.listingsSource, directory.taxonomies)
  return rows.ok ? rows.value.flatMap((row) => ('listing' in row ? row.listing : [])) : []
}

const pageText = (article: Article): Text => {
  const { slug, title, summary, body, youngPerson, easyRead, reviewed, nextReview, hardToRead } = article
  const written = [body, youngPerson?.body ?? ''].join('\n\n')
  return {
    where: `page ${slug}`,
    kind: 'page',
    lines: [title, summary, ...plainLines(written), ...easyRead.map(({ words }) => words)],
    links: linksIn(written),
    reviewed,
    due: nextReview,
    ...(hardToRead === undefined ? {} : { hardToRead }),
  }
}

const listingText = (listing: Listing, staleAfterMonths: number): Text => {
  const {
    name,
    summary,
    description,
    eligibility_description: who,
    application_process: how,
    wait_time,
  } = listing
  const checked = parseDay(listing.assured_date ?? '')
  return {
    where: `listing ${listing.slug ?? name}`,
    kind: 'listing',
    lines: [name, summary, description, who, how, wait_time, listing.alert].flatMap((part) =>
      part ? plainLines(part) : [],
    ),
    links: listing.url ? [listing.url] : [],
    ...(checked ? { reviewed: checked, due: checked.add({ months: staleAfterMonths }) } : {}),
  }
}
