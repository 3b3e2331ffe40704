import { expect, test } from 'vitest'
import { searchFrom } from './question.ts'

const none = { from: '', until: '', act: '', outcome: '', before: '' }

test.each(['24 11 2026', '24/11/2026', '24 November 2026', '24.11.2026', ' 2026-11-24 '])(
  'the day %j is read as it was meant, from midnight in London to the next',
  (typed) => {
    const { from, until } = searchFrom({ ...none, from: typed, until: typed }, { authority: 'northmere' })
    expect([from, until]).toEqual([Date.UTC(2026, 10, 24), Date.UTC(2026, 10, 25)])
  },
)

test.each(['', '31 11 2026', 'yesterday', '24 11 26'])('%j is no day, and narrows nothing', (typed) => {
  expect(searchFrom({ ...none, from: typed }, { authority: 'northmere' }).from).toBeUndefined()
})
