import MiniSearch from 'minisearch'
import {
  createSearch,
  loadWordLists,
  type Search,
  type SearchEntry,
} from '../src/offer/directory/search/index.ts'
import { printClaim } from './claim.ts'
import { coventryEntries } from './coventry-entries.ts'
import {
  fifthQueries,
  fourthQueries,
  neverTunedFor,
  secondQueries,
  thirdQueries,
} from './data/fresh-queries.ts'
import { seventhQueries, sixthQueries } from './data/later-queries.ts'
import { firstQueries } from './data/judged-queries.ts'
import type { JudgedQuery } from './data/judged-query.ts'

/** All that were ever looked at while the search was made. */
export const judgedQueries = [
  ...firstQueries,
  ...secondQueries,
  ...thirdQueries,
  ...fourthQueries,
  ...fifthQueries,
  ...sixthQueries,
  ...seventhQueries,
]

/** A search over the Coventry listings with the word lists every council starts with. */
export const coventrySearch = (): Search => {
  const search = createSearch(loadWordLists(new URL('../src/offer/directory/search/data/', import.meta.url)))
  search.replaceAll(coventryEntries())
  return search
}

export type Judgement = {
  readonly query: JudgedQuery
  readonly rank: number
  readonly got: readonly string[]
}

/** The place of the first right answer among the first ten, counted from 1; 0 when there is none. */
export const judge = (search: Search, query: JudgedQuery): Judgement =>
  judged(
    query,
    search.search({ text: query.text, offset: 0, limit: 10 }).hits.map((hit) => hit.id),
  )

/** The share of queries with a right answer among the first three. */
export const successAt3 = (judgements: readonly Judgement[]): number =>
  judgements.filter(({ rank }) => rank >= 1 && rank <= 3).length / judgements.length

/** Prints one line a claim; true if every goal is met. The line on queries never tuned for keeps the other one honest. */
export const run = async (): Promise<boolean> => {
  const search = coventrySearch()
  const peer = miniSearch()
  const claim = (what: string, goal: number, queries: readonly JudgedQuery[]): boolean => {
    const mine = successAt3(queries.map((query) => judge(search, query)))
    const theirs = successAt3(queries.map((query) => judged(query, peer(query.text))))
    return printClaim({
      goal: `relevance: success@3 ≥ ${goal} over ${queries.length} ${what}`,
      ours: mine.toFixed(3),
      peer: `MiniSearch ${theirs.toFixed(3)}`,
      ratio: (mine / theirs).toFixed(2),
      pass: mine >= goal,
    })
  }
  return [
    claim('judged queries', 0.95, judgedQueries),
    claim('queries never tuned for', 0.8, neverTunedFor),
  ].every(Boolean)
}

const judged = (query: JudgedQuery, got: readonly string[]): Judgement => ({
  query,
  got,
  rank: got.findIndex((id) => query.right.includes(id)) + 1,
})

/** With the same field weights, prefixes and a fifth of a word's letters wrong; better here with "any word" than "all". */
const miniSearch = (): ((text: string) => string[]) => {
  const engine = new MiniSearch<SearchEntry>({
    fields: ['name', 'provider', 'place', 'keywords', 'facetWords', 'summary', 'description'],
    searchOptions: {
      boost: { name: 8, provider: 4, place: 4, facetWords: 4, summary: 2 },
      prefix: true,
      fuzzy: 0.2,
    },
  })
  engine.addAll(coventryEntries())
  return (text) =>
    engine
      .search(text)
      .map((hit) => hit.id as string)
      .slice(0, 10)
}

if (import.meta.main) {
  process.exitCode = (await run()) ? 0 : 1
  const search = coventrySearch()
  const misses = judgedQueries.map((query) => judge(search, query)).filter(({ rank }) => rank < 1 || rank > 3)
  if (process.argv.includes('--misses'))
    for (const { query, rank, got } of misses)
      process.stdout.write(`${rank} ${query.text}: ${got.slice(0, 5).join(', ')}\n`)
}
