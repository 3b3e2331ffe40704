import { createSearch, loadWordLists, type Search } from '../src/offer/directory/search/index.ts'
import { coventryEntries } from './coventry-entries.ts'
import { heldOutQueries, tuningQueries, type JudgedQuery } from './judged-queries.ts'

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

export const run = (): string[] => {
  const search = coventrySearch()
  const line = (name: string, queries: readonly JudgedQuery[]): string => {
    const judgements = queries.map((query) => judge(search, query))
    const share = successAt3(judgements)
    const first = judgements.filter(({ rank }) => rank === 1).length / judgements.length
    const verdict = share >= goal ? 'PASS' : 'FAIL'
    const ours = `${share.toFixed(3)} success@3 (${first.toFixed(2)} first) of ${queries.length}`
    return `goal ${name}: success@3 ≥ ${goal} | ours ${ours} | peer – | ratio ${(share / goal).toFixed(2)} | ${verdict}`
  }
  return [
    line('relevance, all judged queries', [...tuningQueries, ...heldOutQueries]),
    line('relevance, held-out queries', heldOutQueries),
  ]
}

const goal = 0.95

if (import.meta.main) {
  process.stdout.write(`${run().join('\n')}\n`)
  if (process.argv.includes('--misses')) {
    const search = coventrySearch()
    const shown = process.argv.includes('--held-out') ? heldOutQueries : tuningQueries
    for (const query of shown) {
      const { rank, got } = judge(search, query)
      if (rank < 1 || rank > 3) process.stdout.write(`${rank} ${query.text}: ${got.slice(0, 5).join(', ')}\n`)
    }
  }
}
