import { describe, expect, it } from 'vitest'
import { parseDay } from '#kit/day'
import { readabilityOf, wholeSentences, wordsOf } from '#kit/readability'
import { clockOfCase } from '../../rules/clock.ts'
import { lifecycle } from '../../rules/lifecycle.ts'
import { assessment } from '../../rules/process.ts'
import { notShown, words } from './words.ts'

const day = parseDay('2026-03-02')!
const begun = assessment.begin({
  act: 'request',
  on: day,
  by: null,
  facts: { receivedOn: '2026-03-02', requestedBy: 'parent', channel: 'online', teamId: null },
  reason: null,
})
/** A case that has met everything it can meet. */
const met = {
  ...begun,
  stage: 'draft sent' as const,
  agreedOn: day,
  draftServedOn: day,
  advice: [{ id: 'a', kind: 'medical' as never, who: 'x', gotOn: day, givenOn: null, enoughAlready: false }],
  consulted: [
    {
      id: 'c',
      setting: 'x',
      on: day,
      organisationId: null,
      kind: null,
      byFamily: false,
      heldBack: [],
      answeredOn: null,
      answer: null,
    },
  ],
}

describe('the words of a request', () => {
  it('tell every stage of the lifecycle', () => {
    expect(Object.keys(words.stages).toSorted()).toEqual(Object.keys(lifecycle).toSorted())
  })

  it('tell every duty of the officer’s clock', () => {
    const duties = [...new Set(clockOfCase(met, false).map(({ duty }) => duty))]
    expect(duties.length).toBeGreaterThan(5)
    expect(duties.filter((duty) => !(duty in words.duties))).toEqual([])
  })

  it('tell every act, or keep it for a person to tell', () => {
    const acts = ['request', 'assign', ...Object.values(lifecycle).flatMap((steps) => Object.keys(steps))]
    expect(acts.filter((act) => !(act in words.acts) && !notShown.includes(act))).toEqual([])
  })

  it('read no harder than grade 6, about age 11, in sentences of 30 words at most', () => {
    const texts = textsIn(words)
    expect(texts.length).toBeGreaterThan(60)
    expect(readabilityOf(texts).grade).toBeLessThanOrEqual(6)
    expect(wholeSentences(texts).filter((sentence) => wordsOf(sentence).length > 30)).toEqual([])
  })
})

const textsIn = (said: unknown): string[] => {
  if (typeof said === 'string') return [said]
  if (typeof said !== 'object' || said === null) return []
  return Object.values(said).flatMap(textsIn)
}
