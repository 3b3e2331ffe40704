import { describe, expect, it } from 'vitest'
import { textOf } from '../../final/papers/text-of.ts'
import { inventedPlan } from '../../final/proof/invented-plan.ts'
import { onPaper } from '../proof/on-paper.ts'
import { isOfTheQuestion, keptIn, partsForSettings } from './not-for-settings.ts'

const plan = {
  ...inventedPlan(3),
  childSays: 'I like trains.',
  familySays: 'His brother is in trouble too.',
  directPayment: { provision: ['p1'], how: 'A direct payment.' },
}

describe('what a setting reads of a draft', () => {
  it('all of it, section A too, where nothing is marked (Code of Practice 9.80)', () => {
    const text = textOf(onPaper(plan))
    for (const { text: said } of partsForSettings(plan)) expect(text).toContain(said)
    expect(text).not.toContain('not in this copy')
  })

  it('nothing of what is marked, part by part, and that something is missing there', () => {
    for (const { id, text: said } of partsForSettings(plan).filter(({ text }) => text !== '')) {
      const text = textOf(onPaper(plan, [id]))
      const others = partsForSettings(plan).filter((one) => one.id !== id && one.text.includes(said))
      if (others.length === 0) expect([id, text.includes(said)]).toEqual([id, false])
      expect([id, text.split('not in this copy').length - 1]).toEqual([id, 1])
    }
  })

  it('what is left under the number it has for everybody else', () => {
    const [first, second] = plan.needs
    const text = JSON.stringify(onPaper(plan, [first!.id]))
    expect(text).toContain(second!.words)
    expect(text).toMatch(/"B2"/)
    expect(text).not.toMatch(/"B1"|B1,/)
  })

  it('marks of what is no longer in the draft are forgotten, the others in its order', () =>
    expect(keptIn(plan, ['gone', 'n1', 'familySays'])).toEqual(['familySays', 'n1']))

  it('says of needs, outcomes and help that no setting can answer for them', () =>
    expect(['familySays', 'n1', 'o1', 'p1', 'J', 'K'].filter(isOfTheQuestion)).toEqual(['n1', 'o1', 'p1']))
})
