import { createSearch, Remembered, type SearchEntry, stemsOf, type SynonymRow } from '../search/index.ts'

/** A page of this site that answers a question, to be found beside the listings. */
export type SearchablePage = {
  /** Its address on this site. */
  readonly path: string
  readonly title: string
  readonly summary: string
  readonly keywords: readonly string[]
  readonly text: string
}

export type PageIndex = {
  /** Pages that hold what was asked, best first. None for no words. */
  readonly find: (text: string, exact?: boolean) => readonly SearchablePage[]
  readonly titles: (typed: string, most: number) => readonly string[]
}

/** An index of its own, so that pages neither push listings off the first page nor count among them. */
export const openPageIndex = (
  pages: readonly SearchablePage[],
  wordLists: { readonly synonyms: readonly SynonymRow[]; readonly vocabulary: readonly string[] },
): PageIndex => {
  const index = createSearch(wordLists)
  const byPath = new Map(pages.map((page) => [page.path, page]))
  const byTitle = new Map(pages.map((page) => [stemsOf(page.title), page]))
  index.replaceAll(pages.map(entryOf))
  const look = (text: string, exact: boolean): readonly SearchablePage[] => {
    const { hits, matched } = index.search({ text, exact, offset: 0, limit: pages.length })
    if (matched !== 'all' && matched !== 'most') return []
    const found = hits.map(({ id }) => byPath.get(id)!)
    // A page called just what was typed, one or many of it, is the one meant.
    const meant = byTitle.get(stemsOf(text))
    return meant && found.includes(meant) ? [meant, ...found.filter((page) => page !== meant)] : found
  }
  // Pages are read at the start and stay: what was found once is found again.
  const remembered = new Remembered<readonly SearchablePage[]>(mostRemembered)
  const find = (text: string, exact = false): readonly SearchablePage[] =>
    text.trim() === '' || pages.length === 0
      ? []
      : remembered.answer(`${exact}:${text}`, () => look(text, exact))
  return {
    find,
    titles: (typed, most) =>
      find(typed)
        .slice(0, most)
        .map(({ title }) => title),
  }
}

const mostRemembered = 1_000

const entryOf = ({ path, title, summary, keywords, text }: SearchablePage): SearchEntry => ({
  id: path,
  name: title,
  provider: '',
  place: '',
  keywords: keywords.join(' '),
  summary,
  description: text,
  facetWords: '',
  facets: {},
  ageMinMonths: null,
  ageMaxMonths: null,
  times: null,
  points: [],
  placeless: true,
  checkedOn: null,
})
