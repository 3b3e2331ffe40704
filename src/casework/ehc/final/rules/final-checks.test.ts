import { describe, expect, it } from 'vitest'
import { parseDay } from '#kit/day'
import type { Plan } from '../../plan/rules/plan.ts'
import { inventedPlan } from '../proof/invented-plan.ts'
import { differencesOf, finalFaults, type Said } from './final-checks.ts'

const day = (text: string) => parseDay(text)!
const draft: Plan = { ...inventedPlan(3), placement: null }
const accepted = (about: string, kind: Said['kind'] = 'wording'): Said => ({
  about,
  kind,
  answer: { verdict: 'accepted' },
})
const withNeed: Plan = {
  ...draft,
  needs: draft.needs.map((one, at) => (at === 0 ? { ...one, words: 'Other words.' } : one)),
}
const withHelp: Plan = {
  ...draft,
  provision: draft.provision.map((one, at) => (at === 0 ? { ...one, howOften: '3 times a week' } : one)),
}
const why = (plan: Plan, said: readonly Said[] = []) =>
  differencesOf(draft, plan, said).map(({ change, because }) => [change.part, because])

// SEND Code of Practice 2015, paragraph 9.125.
describe('what a final plan may change of the last draft', () => {
  it('the setting, and a personal budget', () => {
    expect(why({ ...draft, placement: { name: 'Larkfield', type: 'Mainstream school' } })).toEqual([
      ['I', 'placement'],
    ])
    expect(why({ ...draft, directPayment: { provision: ['p1'], how: 'A direct payment.' } })).toEqual([
      ['J', 'personal budget'],
    ])
  })

  it('what the family said of that line or its section, once it was accepted', () => {
    expect(why(withNeed, [accepted('n1')])).toEqual([['n1', 'representations']])
    expect(why(withNeed, [accepted('B', 'comment')])).toEqual([['n1', 'representations']])
  })

  it('nothing because of what was declined, is not answered, or is about another line', () => {
    const declined: Said = { about: 'n1', kind: 'wording', answer: { verdict: 'declined' } }
    expect(
      why(withNeed, [declined, { ...declined, answer: null }, accepted('n2'), accepted('n1', 'agree')]),
    ).toEqual([['n1', null]])
  })

  it('how help is given, for a budget that was asked for; never what the needs are', () => {
    expect(why(withHelp, [accepted('all', 'budget')])).toEqual([['p1', 'personal budget']])
    expect(why(withNeed, [accepted('all', 'budget')])).toEqual([['n1', null]])
  })
})

describe('what stops a final plan', () => {
  const state = { placement: {} as never, draftServedOn: day('2026-04-27'), draftAnsweredOn: null }
  it('the family’s fifteen days, on the last of them; not the day after, and not once they answered', () => {
    expect(finalFaults(state, [], day('2026-05-11'))).toEqual(['the family still has time'])
    expect(finalFaults(state, [], day('2026-05-12'))).toEqual([])
    expect(finalFaults({ ...state, draftAnsweredOn: day('2026-05-01') }, [], day('2026-05-02'))).toEqual([])
  })

  it('a change that only a changed draft may make', () =>
    expect(finalFaults(state, differencesOf(draft, withNeed, []), day('2026-06-01'))).toEqual([
      'it changes what only a changed draft may',
    ]))

  it('no draft, or no decision about the setting', () =>
    expect(finalFaults({ ...state, placement: null }, null, day('2026-06-01'))).toEqual([
      'no draft was sent',
      'nothing was decided about the setting',
    ]))

  it('never that it is late', () => expect(finalFaults(state, [], day('2028-01-01'))).toEqual([]))
})
