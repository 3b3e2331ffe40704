import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Library } from '#guidance'
import { linesOfPage, type Readability, readabilityOf } from '#kit/readability'
import { loadAuthority } from '../src/authority.ts'
import { readJson } from '../src/offer/directory/import/read-json.ts'

const authorities = join(import.meta.dirname, '..', 'authorities')

/** Half the listings of a pack read no harder than this age. The pages of councils measured 16 to 23. */
const listingsMedian: Readonly<Record<string, number>> = { coventry: 11, northmere: 8 }

describe.each(['coventry', 'northmere'])('how %s reads', (authority) => {
  let library: Library
  let listings: readonly Told[]
  beforeAll(async () => {
    const read = await loadAuthority(authorities, authority)
    if (!read.ok) throw new Error(read.reason.join('\n'))
    const { pack, listingsFile } = read.value
    library = read.value.library
    const { listingsSource, taxonomies } = pack.directory
    const rows = readJson(readFileSync(listingsFile, 'utf8'), listingsSource, taxonomies)
    if (!rows.ok) throw new Error(rows.reason)
    listings = rows.value.flatMap((row) =>
      'listing' in row ? told(row.key, [row.listing.summary ?? '', row.listing.description ?? '']) : [],
    )
  })

  it('every page of guidance, in every version, has a reading age of 14 at most, or says why not', () => {
    const measured = library.articles.filter(({ hardToRead: reason }) => !reason).flatMap(everyVersion)
    expect(measured.length).toBeGreaterThan(50)
    expect(measured.filter(({ age }) => age > 14)).toEqual([])
  })

  it('half the pages of guidance have a reading age of 11 at most', () => {
    expect(median(library.articles.map((article) => fullPage(article).age))).toBeLessThanOrEqual(11)
  })

  it('Easy Read is easier still: half the pages at 7, none above 9', () => {
    const ages = library.articles.flatMap(easyRead).map(({ age }) => age)
    expect(median(ages)).toBeLessThanOrEqual(7)
    expect(Math.max(...ages)).toBeLessThanOrEqual(9)
  })

  it('no sentence of guidance is longer than 35 words', () => {
    const long = library.articles
      .flatMap(everyVersion)
      .flatMap(({ longest }) => longest)
      .filter((sentence) => sentence.split(' ').length > 35)
    expect(long).toEqual([])
  })

  it('half the listings are no harder than they were', () => {
    expect(listings.length).toBeGreaterThan(100)
    expect(median(listings.map(({ age }) => age))).toBeLessThanOrEqual(listingsMedian[authority] ?? 0)
  })

  it('no listing has a reading age above 14', () => {
    expect(listings.filter(({ age }) => age > 14)).toEqual([])
  })
})

type Told = Readability & { readonly name: string }
type Article = Library['articles'][number]

const told = (name: string, lines: readonly string[]): Told => ({ name, ...readabilityOf(lines) })

const fullPage = ({ slug, summary, onPaper }: Article): Told =>
  told(slug, [summary, ...linesOf(onPaper.html)])

const easyRead = ({ slug, easyRead: rows }: Article): readonly Told[] =>
  rows.length === 0
    ? []
    : [
        told(
          `${slug}, Easy Read`,
          rows.map(({ words }) => words),
        ),
      ]

const youngPerson = ({ slug, youngPerson: young }: Article): readonly Told[] =>
  young ? [told(`${slug}, young person`, linesOf(withoutNotes(young.words.html)))] : []

const everyVersion = (article: Article): readonly Told[] => [
  fullPage(article),
  ...easyRead(article),
  ...youngPerson(article),
]

const linesOf = (html: string): readonly string[] => linesOfPage(`<main>${html}</main>`)

/** The notes that explain a word are not part of the sentence they stand in. */
const withoutNotes = (html: string): string =>
  html.replace(/<span class="wm-term__note".*?<\/a><\/span>/gs, '')

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0
