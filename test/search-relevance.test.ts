import { expect, it } from 'vitest'
import { neverTunedFor } from '../bench/data/fresh-queries.ts'
import { coventrySearch, judge, judgedQueries, successAt3 } from '../bench/relevance.ts'

const search = coventrySearch()

it('gives families a right answer among the first three for 95 in 100 of the judged queries', () => {
  const judgements = judgedQueries.map((query) => judge(search, query))
  expect(judgements.length).toBeGreaterThanOrEqual(100)
  expect(successAt3(judgements)).toBeGreaterThanOrEqual(0.95)
})

it('names only listings that exist as right answers', () => {
  const known = new Set(search.search({ text: '', offset: 0, limit: 1_000 }).hits.map((hit) => hit.id))
  const unknown = [...judgedQueries, ...neverTunedFor].flatMap(({ right }) =>
    right.filter((id) => !known.has(id)),
  )
  expect(unknown).toEqual([])
})

it.each(['my child wants to die', 'he says he will kill himself', 'suicidal'])(
  '“%s” finds the crisis team first, and no hospice',
  (text) => {
    const { hits } = coventrySearch().search({ text, offset: 0, limit: 3 })
    expect(hits[0]?.id).toBe('camhs-crisis-team')
    expect(hits.map(({ id }) => id)).not.toContain('zoes-place')
  },
)
