import { describe, expect, it } from 'vitest'
import { parseDay } from '#kit/day'
import type { Stage } from '../../rules/state.ts'
import { type Copies, lackingIn } from './copies.ts'
import { nothingGathered } from './gathering.ts'

const on = parseDay('2026-03-02')!
const asked = (
  id: string,
  kind: 'psychological' | 'family' = 'psychological',
  givenOn: typeof on | null = null,
) => ({
  id,
  kind,
  who: `Adviser ${id}`,
  gotOn: on,
  givenOn,
  enoughAlready: false,
})
const gave = (adviceId: string, more: Partial<Copies>): Copies => ({
  adviceId,
  papers: [],
  views: [],
  left: [],
  on,
  isLater: false,
  ...more,
})
const inCase = (
  advice: readonly ReturnType<typeof asked>[],
  copies: readonly Copies[] = [],
  stage: Stage = 'assessing',
) => ({
  stage,
  advice,
  gathering: { ...nothingGathered, copies },
})

describe('evidence an adviser does not have', () => {
  it('is what they were sent neither with the request nor after it', () => {
    const copies = [gave('psych', { papers: ['letter'] }), gave('psych', { views: ['said'], isLater: true })]
    const [one] = lackingIn(inCase([asked('psych')], copies), ['letter', 'said', 'photo'])
    expect(one).toMatchObject({ who: 'Adviser psych', lacks: ['photo'], isNew: ['photo'] })
  })

  it('is each adviser’s own matter: what one has, another may lack', () => {
    const state = inCase([asked('psych'), asked('health')], [gave('psych', { papers: ['letter'] })])
    expect(lackingIn(state, ['letter']).map(({ id }) => id)).toEqual(['health'])
  })

  it('is not new where somebody looked at it and left it behind; it can still be sent', () => {
    const state = inCase([asked('psych')], [gave('psych', { left: ['letter'] })])
    expect(lackingIn(state, ['letter'])).toMatchObject([{ lacks: ['letter'], isNew: [] }])
  })

  it.each([
    ['the family, who never reads here what another of it sent', asked('family', 'family'), 'assessing'],
    ['somebody who has given their advice', asked('psych', 'psychological', on), 'assessing'],
    ['anybody once the draft is out', asked('psych'), 'draft sent'],
    ['anybody once the case has ended', asked('psych'), 'ended'],
  ] as const)('is nothing for %s', (_whose, adviser, stage) =>
    expect(lackingIn(inCase([adviser], [], stage), ['letter'])).toEqual([]),
  )
})
