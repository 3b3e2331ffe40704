import { describe, expect, it } from 'vitest'
import { invented, inventedOfficer } from '../proof/invented.ts'
import type { Entry } from './entry.ts'
import { whoLookedLines } from './who-looked.ts'

const parent = { accountId: 'parent-account', family: true }
const officer = { accountId: 'privacy-account', family: false }
const actor = (over: Partial<Entry['actor']>) => ({ ...invented().actor, ...over })

describe('who looked, in lines', () => {
  it('makes one line of what one person did for one reason in a day, and counts visits, not parts of a page', () => {
    const lines = whoLookedLines(
      [
        invented({ at: Date.UTC(2026, 10, 24, 16, 10), request: 'c' }),
        invented({ at: Date.UTC(2026, 10, 24, 9, 5), request: 'a', act: 'see health text' }),
        invented({ at: Date.UTC(2026, 10, 24, 9, 4), request: 'a' }),
        invented({ at: Date.UTC(2026, 10, 24, 12), request: 'b' }),
      ],
      parent,
    )
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({ from: '09:04', to: '16:10', times: 3, did: 'looked', emergency: false })
    expect(lines[0]!.day.toString()).toBe('2026-11-24')
  })

  it('keeps apart another day, another reason, a deed, a refusal and an emergency', () => {
    const lines = whoLookedLines(
      [
        invented(),
        invented({ at: Date.UTC(2026, 10, 23, 9) }),
        invented({ why: 'office work' }),
        invented({ act: 'send letter' }),
        invented({ outcome: 'refused', why: 'not known' }),
        invented({ glass: 'g', why: 'an emergency' }),
      ],
      parent,
    )
    expect(lines.map(({ did }) => did)).toEqual(['looked', 'looked', 'looked', 'worked', 'tried', 'looked'])
    expect(lines.at(-1)!.emergency).toBe(true)
  })

  it('counts the day in London: half past midnight in summer is still the evening before in Greenwich', () => {
    const [line] = whoLookedLines([invented({ at: Date.UTC(2026, 5, 30, 23, 30) })], parent)
    expect([line!.day.toString(), line!.from]).toEqual(['2026-07-01', '00:30'])
  })

  it('names staff as they were called that day', () => {
    const [line] = whoLookedLines([invented()], parent)
    expect(line!.who).toEqual({
      kind: 'named',
      name: 'Olu Bright',
      role: 'EHC coordinator',
      team: 'North team',
    })
  })

  it.each([
    ['the reader', actor({ accountId: 'parent-account', role: 'family member' }), { kind: 'you' }],
    [
      'another of the family, who is not named to them',
      actor({ accountId: 'other', name: 'Jo Reed', role: 'family member' }),
      { kind: 'family' },
    ],
    ['work done by the calendar', actor({ accountId: null, role: 'the calendar' }), { kind: 'the system' }],
    [
      'somebody who was not signed in',
      actor({ accountId: null, name: '', role: '' }),
      { kind: 'named', name: 'Somebody who was not signed in', role: '', team: null },
    ],
  ])('says who it was: %s', (_who, by, wanted) => {
    expect(whoLookedLines([invented({ actor: by })], parent)[0]!.who).toEqual(wanted)
  })

  it('tells the privacy officer every name', () => {
    const by = actor({ accountId: 'other', name: 'Jo Reed', role: 'family member', team: null })
    expect(whoLookedLines([invented({ actor: by })], officer)[0]!.who).toMatchObject({ name: 'Jo Reed' })
    expect(whoLookedLines([invented()], { accountId: inventedOfficer, family: false })[0]!.who).toEqual({
      kind: 'you',
    })
  })
})
