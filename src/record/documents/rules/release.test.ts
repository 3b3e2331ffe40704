import { describe, expect, it } from 'vitest'
import { firstState, isFlagged, recipientFault, type RecipientFacts } from './release.ts'

const parent: RecipientFacts = {
  isTied: true,
  restrictions: [],
  mayReadAll: true,
  channel: 'letter',
  address: { confirmed: true },
}

describe('who is not sent a bundle', () => {
  it.each([
    [
      'somebody who must not be told, whatever else they are',
      { restrictions: ['not to be told'], isTied: false },
      'must not be told',
    ],
    [
      'somebody who must not be contacted',
      { restrictions: ['not to be contacted'] },
      'must not be contacted',
    ],
    ['a stranger to the record', { isTied: false, mayReadAll: false }, 'not on this child’s record'],
    ['somebody who may not read one of the papers', { mayReadAll: false }, 'may not read all of it'],
    ['an address that is not theirs today', { address: null }, 'address not on the record'],
    [
      'an address that changed since somebody asked',
      { address: { confirmed: false } },
      'address not confirmed',
    ],
  ] as const)('%s', (_, facts, why) => expect(recipientFault({ ...parent, ...facts })).toBe(why))

  it('a parent with a confirmed address, or who reads it signed in, is', () => {
    expect(recipientFault(parent)).toBeNull()
    expect(recipientFault({ ...parent, channel: 'online', address: null })).toBeNull()
  })

  it('a parent kept from some of it is sent what they may read', () =>
    expect(recipientFault({ ...parent, restrictions: ['kept from some of it'] })).toBeNull())
})

describe('what must happen first', () => {
  it.each([
    [false, [], 'ready'],
    [false, ['soft'], 'to look at'],
    [false, ['soft', 'hard'], 'to agree'],
    [true, [], 'to agree'],
  ] as const)('flagged %s with %j: %s', (flagged, weights, state) =>
    expect(
      firstState(
        flagged,
        weights.map((weight) => ({ weight })),
      ),
    ).toBe(state),
  )

  it('safeguarding papers and restricted children are flagged', () => {
    expect(isFlagged(['ordinary', 'safeguarding'], false)).toBe(true)
    expect(isFlagged(['ordinary'], true)).toBe(true)
    expect(isFlagged(['ordinary', 'health'], false)).toBe(false)
  })
})
