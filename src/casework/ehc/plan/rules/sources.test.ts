import { describe, expect, it } from 'vitest'
import { emptyPlan, type Plan } from './plan.ts'
import { sourcesOf, withoutSource } from './sources.ts'
import type { Adviser } from './traces.ts'

const psychologist: Adviser = {
  adviceId: 'psych',
  who: 'Dr Voss',
  points: [
    { number: 1, about: 'need', part: 'education', words: 'He finds reading new words very hard.' },
    { number: 2, about: 'need', part: 'health', words: 'He tires quickly.' },
    {
      number: 3,
      about: 'provision',
      part: 'education',
      words: 'Teaching of letter sounds in a small group.',
    },
  ],
}
const need = (
  id: string,
  section: 'B' | 'C',
  words: string,
  numbers: readonly number[],
): Plan['needs'][number] => ({
  id,
  section,
  area: null,
  words,
  sources: numbers.map((number) => ({ adviceId: 'psych', number })),
})
const plan: Plan = {
  ...emptyPlan,
  needs: [
    need('n1', 'B', 'Reading new words is hard for him. He has a dog called Biscuit.', [1, 2]),
    need('n2', 'B', 'He tires.', []),
    need('n3', 'C', 'He tires quickly.', [2]),
  ],
}

describe('where each sentence came from', () => {
  const parts = sourcesOf(plan, [psychologist])

  it('is the point that says most of the same, in the adviser’s own words', () =>
    expect(parts[0]?.sentences[0]?.from).toEqual({
      adviceId: 'psych',
      number: 1,
      who: 'Dr Voss',
      said: 'He finds reading new words very hard.',
    }))

  it('is nowhere for a sentence no adviser said anything of', () =>
    expect(parts[0]?.sentences[1]).toEqual({ text: 'He has a dog called Biscuit.', from: null }))

  it('is nowhere for a part that names no point, even where somebody said it', () =>
    expect(parts[1]?.sentences).toEqual([{ text: 'He tires.', from: null }]))

  it('is asked of sections B and F, and of no other', () =>
    expect(parts.map(({ id }) => id)).toEqual(['n1', 'n2']))

  it('counts what has none', () => expect(withoutSource(parts)).toBe(2))
})
