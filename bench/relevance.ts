import { createSearch, loadWordLists, type Search } from '../src/offer/directory/search/index.ts'
import { printClaim } from './claim.ts'
import { coventryEntries } from './coventry-entries.ts'
import { heldOutQueries, tuningQueries, type JudgedQuery } from './data/judged-queries.ts'

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
export const judge = (search: Search, query: JudgedQuery): Judgement => {
  const got = search.search({ text: query.text, offset: 0, limit: 10 }).hits.map((hit) => hit.id)
  return { query, got, rank: got.findIndex((id) => query.right.includes(id)) + 1 }
}

/** The share of queries with a right answer among the first three. */
export const successAt3 = (judgements: readonly Judgement[]): number =>
  judgements.filter(({ rank }) => rank >= 1 && rank <= 3).length / judgements.length

/** Prints one line a claim; true if every goal is met. The held-out line has no goal: it keeps the other one honest. */
export const run = async (): Promise<boolean> => {
  const search = coventrySearch()
  const all = [...tuningQueries, ...heldOutQueries].map((query) => judge(search, query))
  const heldOut = heldOutQueries.map((query) => judge(search, query))
  return [
    printClaim({
      goal: `relevance: success@3 ≥ ${goal} over ${all.length} judged queries`,
      ours: successAt3(all).toFixed(3),
      peer: 'chance 0.06',
      ratio: (successAt3(all) / goal).toFixed(2),
      pass: successAt3(all) >= goal,
    }),
    printClaim({
      goal: `relevance: success@3 ≥ 0.8 over the ${heldOut.length} queries written last`,
      ours: successAt3(heldOut).toFixed(3),
      peer: 'chance 0.06',
      ratio: (successAt3(heldOut) / 0.8).toFixed(2),
      pass: successAt3(heldOut) >= 0.8,
    }),
  ].every(Boolean)
}

const goal = 0.95

if (import.meta.main) {
  await run()
  if (process.argv.includes('--misses')) {
    const search = coventrySearch()
    const shown = process.argv.includes('--held-out') ? heldOutQueries : tuningQueries
    for (const query of shown) {
      const { rank, got } = judge(search, query)
      if (rank < 1 || rank > 3) process.stdout.write(`${rank} ${query.text}: ${got.slice(0, 5).join(', ')}\n`)
    }
  }
}
