import { expect, it } from 'vitest'
import type { AdvicePoints } from '../../advice/index.ts'
import { bundlePaper } from './bundle.ts'

const advice = (more: Partial<AdvicePoints>): AdvicePoints => ({
  adviceId: 'psych',
  who: 'Dr Henrietta Voss',
  kind: 'psychological',
  how: 'written here',
  labels: ['ordinary'],
  says: '',
  reports: [],
  points: [
    { number: 1, about: 'need', part: 'education', words: 'Reading is hard.' },
    { number: 2, about: 'need', part: 'education', words: 'A fear at home.', labels: ['safeguarding'] },
    { number: 3, about: 'need', part: 'education', words: 'Hill Street.', labels: ['kept from a parent'] },
  ],
  ...more,
})

it('a bundle holds no point, and no advice, that its mark keeps from one of those who read it', () => {
  const health = advice({ who: 'Paediatrics', labels: ['ordinary', 'health'] })
  const care = advice({ who: 'Social care', labels: ['ordinary', 'safeguarding'] })
  const paper = bundlePaper({
    name: 'Sam',
    reference: 'RQ-1',
    asked: null,
    acts: [],
    actWords: {},
    advice: [advice({}), health, care],
    versions: [],
    proposals: [],
    consulted: [],
  })
  const told = JSON.stringify(paper)
  for (const said of ['Dr Henrietta Voss', 'Paediatrics', '1. Reading is hard.']) expect(told).toContain(said)
  for (const kept of ['Social care', 'A fear at home', 'Hill Street']) expect(told).not.toContain(kept)
})
