import { describe, expect, it } from 'vitest'
import { parseDay } from '#kit/day'
import { addresseeOf, copiesOf } from './addressees.ts'

const day = (text: string) => parseDay(text)!

describe('to whom a letter is written', () => {
  // Born 14 May 2010: compulsory school age ends on the last Friday of June 2026, the 26th.
  it.each([
    ['the last day of compulsory school age', '2026-06-26', 'the child’s parent'],
    ['the day after', '2026-06-27', 'the young person'],
  ])('on %s, %s: %s', (_, on, wanted) => {
    expect(addresseeOf(day('2010-05-14'), 'parent', day(on))).toBe(wanted)
  })

  it('a young person over that age has the letter, whoever asked', () => {
    for (const asked of ['parent', 'setting', 'brought to attention'])
      expect(addresseeOf(day('2008-01-10'), asked, day('2026-03-02'))).toBe('the young person')
  })

  it('where no birthday is known, whoever asked says it', () => {
    expect(addresseeOf(null, 'young person', day('2026-03-02'))).toBe('the young person')
    expect(addresseeOf(null, 'setting', day('2026-03-02'))).toBe('the child’s parent')
  })
})

describe('who must have a copy', () => {
  it.each(['agreement to assess', 'refusal to assess'] as const)(
    'of the %s: everybody who was told it was considered (regulation 5(2))',
    (name) => expect(copiesOf(name).map(({ to }) => to)).toEqual(['health body', 'social care', 'setting']),
  )

  it('of a letter that there is no plan: the health body and the setting (regulation 10(2))', () =>
    expect(copiesOf('no plan after assessment').map(({ to }) => to)).toEqual(['health body', 'setting']))

  it('of thanks and of a draft: nobody', () => {
    expect(copiesOf('acknowledgement')).toEqual([])
    expect(copiesOf('draft plan')).toEqual([])
  })
})
