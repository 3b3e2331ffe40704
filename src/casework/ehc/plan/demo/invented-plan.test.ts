import { describe, expect, it } from 'vitest'
import { adviceSetFor, bodyOf } from '../../demo/advice/choose.ts'
import { inventedCases } from '../../demo/cases.ts'
import { faultsOf } from '../rules/draft-checks.ts'
import type { Adviser } from '../rules/traces.ts'
import { inventedPlan } from './invented-plan.ts'

const advisers: readonly Adviser[] = [
  {
    adviceId: 'school',
    who: 'The school',
    points: [
      { number: 1, about: 'need', part: 'education', words: 'Sam reads like a child three years younger.' },
      { number: 2, about: 'need', part: 'education', words: 'Sam leaves the table six times in a morning.' },
      { number: 3, about: 'outcome', part: 'education', words: 'Sam reads a page alone by July.' },
      {
        number: 4,
        about: 'provision',
        part: 'education',
        words: 'A teaching assistant reads with Sam for 20 minutes every day.',
      },
      { number: 6, about: 'provision', part: 'education', words: 'Regular small group work.' },
      { number: 7, about: 'provision', part: 'education', words: 'Access to a calm corner as required.' },
    ],
  },
  {
    adviceId: 'family',
    who: 'The family',
    points: [{ number: 1, about: 'provision', part: 'education', words: 'Pictures help.' }],
  },
]

describe('an invented plan', () => {
  it('takes each point up, words it anew, or says why it is left out', () => {
    const plan = inventedPlan(advisers, 'Sam Ravenhall', false)
    expect(plan.recommendations.map(({ used }) => used)).toEqual([
      'included',
      'included',
      'changed',
      'left out',
      'left out',
    ])
    expect(plan.recommendations.filter(({ used, why }) => used !== 'included' && why === '')).toEqual([])
    expect(plan.placement).toBeNull()
  })

  it.each([false, true])('could be sent: it holds what the law asks for', (isOlder) => {
    const plan = inventedPlan(advisers, 'Sam Ravenhall', isOlder)
    const faults = faultsOf(plan, { advisers, given: ['school', 'family'], year9: isOlder })
    expect(faults.filter(({ weight }) => weight === 'must')).toEqual([])
  })

  it.each([false, true])('made from paper alone could be sent too', (isOlder) => {
    const plan = inventedPlan([], 'Sam Ravenhall', isOlder)
    const faults = faultsOf(plan, { advisers: [], given: [], year9: isOlder })
    expect(faults.filter(({ weight }) => weight === 'must')).toEqual([])
  })
})

describe('an invented plan made of the invented advice', () => {
  const givers = ['family', 'school', 'health', 'psych', 'care'] as const

  it.each(inventedCases.map((one) => [one.worries, one] as const))('could be sent: %s', (_, one) => {
    const set = adviceSetFor(one)
    const said = givers.map((adviceId) => ({
      adviceId,
      who: adviceId,
      points: bodyOf(set[adviceId], 'Sam Ravenhall').points,
    }))
    const isOlder = /high|college/i.test(one.setting)
    const plan = inventedPlan(said, 'Sam Ravenhall', isOlder)
    const faults = faultsOf(plan, { advisers: said, given: [...givers], year9: isOlder })
    expect(faults.filter(({ weight }) => weight === 'must')).toEqual([])
  })
})
