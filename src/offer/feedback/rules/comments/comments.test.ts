import { describe, expect, it } from 'vitest'
import { parseDay } from '#kit/day'
import {
  applyToComment,
  type CommentDeed,
  type CommentFacts,
  type CommentStanding,
  decideComment,
} from './decide.ts'
import { type CommentCommand, commentLifecycle, type CommentState } from './lifecycle.ts'
import { namesATeam, type Outcome, type Publication } from './publication.ts'
import { yearOf } from './year.ts'

const day = (iso: string) => parseDay(iso)!
const today = day('2026-03-02')

const facts = (change: Partial<CommentFacts> = {}): CommentFacts => ({
  today,
  by: 'Sam Okoro',
  cleaned: 'The wait was too long.',
  hasOriginal: true,
  hasContact: true,
  outcome: 'planned',
  ...change,
})

const standing = (state: CommentState): CommentStanding => ({
  state,
  owner: null,
  endedOn: null,
  forgetOn: today,
})

const planned: Outcome = {
  outcome: 'planned',
  action: 'Open a second clinic',
  team: 'Health team',
  due: day('2026-06-01'),
}
const publication = (change: Partial<Publication> = {}): Publication => ({
  answer: 'We are sorry.',
  what: planned,
  confirmed: [],
  showsPage: true,
  showsWho: true,
  ...change,
})

const deedFor = (command: CommentCommand): CommentDeed => {
  if (command === 'clean') return { do: command, words: 'Too long a wait.' }
  if (command === 'publish') return { do: command, publication: publication() }
  if (command === 'refuse') return { do: command, reason: 'duplicate' }
  if (command === 'finish action') return { do: command, on: today }
  if (command === 'give up action') return { do: command, why: 'There is no money for it.', confirmed: [] }
  return { do: command }
}

const refusalTo = (
  deed: CommentDeed,
  change: Partial<CommentFacts> = {},
  state: CommentState = 'in hand',
) => {
  const decided = decideComment(standing(state), deed, facts(change))
  return decided.ok ? null : decided.reason.why
}

describe('the life of a comment', () => {
  const states = Object.keys(commentLifecycle) as (keyof typeof commentLifecycle)[]
  const commands = [
    ...new Set(states.flatMap((state) => Object.keys(commentLifecycle[state]))),
  ] as CommentCommand[]

  it('reaches every state, and every step leads to one', () => {
    const targets = states.flatMap((state) => Object.values(commentLifecycle[state]).map(({ to }) => to))
    expect(new Set(targets)).toEqual(new Set(states.filter((state) => state !== 'not yet')))
  })

  it('does what its table says and nothing else', () => {
    for (const state of states)
      for (const command of commands) {
        const before = state === 'not yet' ? null : standing(state)
        const decided = decideComment(before, deedFor(command), facts())
        const step = (commentLifecycle[state] as Record<string, { to: CommentState } | undefined>)[command]
        expect(decided.ok, `${state}, ${command}`).toBe(step !== undefined)
        if (decided.ok) expect(applyToComment(before, decided.value, 6).state).toBe(step?.to)
      }
  })

  it('has no way to the public but through somebody’s hands', () => {
    const ways = states.filter((state) => 'publish' in commentLifecycle[state])
    expect(ways).toEqual(['in hand'])
  })

  it('keeps the words as sent while it is open, for a set time after it ends, and no longer for later deeds', () => {
    const acts = [
      ['received', '2026-03-02', null],
      ['taken', '2026-03-03', null],
      ['published', '2026-03-05', '2026-09-05'],
      ['action done', '2026-08-01', '2026-09-05'],
      ['withdrawn', '2026-08-02', null],
      ['published', '2026-08-03', '2027-02-03'],
      ['original destroyed', '2027-02-03', null],
    ] as const
    let now: CommentStanding | null = null
    for (const [act, on, forgetOn] of acts) {
      now = applyToComment(now, { act, by: 'Sam Okoro', on: day(on) }, 6)
      expect(now.forgetOn?.toString() ?? null, act).toBe(forgetOn)
    }
    expect(now?.endedOn?.toString()).toBe('2026-03-05')
  })
})

describe('what cannot be published', () => {
  it.each([
    ['nothing cleaned yet', publication(), null],
    ['no answer', publication({ answer: ' ' }), 'The wait was too long.'],
    ['no action', publication({ what: { ...planned, action: '' } }), 'The wait was too long.'],
    ['not a team', publication({ what: { ...planned, team: 'Sam Okoro' } }), 'The wait was too long.'],
    [
      'due day has passed',
      publication({ what: { ...planned, due: day('2026-03-01') } }),
      'The wait was too long.',
    ],
    [
      'done day is to come',
      publication({
        what: { outcome: 'done', action: 'Opened it', team: 'Health team', on: day('2026-03-03') },
      }),
      'The wait was too long.',
    ],
    ['identifies someone', publication(), 'Ring 07700 900123, it was too long.'],
    [
      'identifies someone',
      publication({ confirmed: ['07700 900123'] }),
      'Ring 07700 900123, it was too long.',
    ],
    ['not confirmed', publication(), 'My son Jayden waited.'],
    ['not confirmed', publication({ confirmed: ['Tomasz'] }), 'My son Jayden waited.'],
    ['not confirmed', publication({ answer: 'We are sorry, Jayden.' }), 'The wait was too long.'],
    ['identifies someone', publication({ answer: 'Born on 3 May 2019, so yes.' }), 'The wait was too long.'],
    ['not confirmed', publication({ answer: 'Ring us on 01632 960101.' }), 'The wait was too long.'],
  ] as const)('%s', (why, given, cleaned) => {
    expect(refusalTo({ do: 'publish', publication: given }, { cleaned })).toBe(why)
  })

  it.each([
    [
      'a name that somebody has looked at and that is a place',
      'We love Skylark.',
      publication({ confirmed: ['skylark'] }),
    ],
    [
      'the council’s own number, looked at',
      'Too long.',
      publication({ answer: 'Ring 01632 960101.', confirmed: ['01632 960101'] }),
    ],
    [
      'a thank-you that needs nothing done',
      'Lovely staff.',
      publication({ what: { outcome: 'nothing needed' } }),
    ],
    ['an action due today', 'Too long.', publication({ what: { ...planned, due: today } })],
  ] as const)('but %s can', (_, cleaned, given) => {
    expect(refusalTo({ do: 'publish', publication: given }, { cleaned })).toBeNull()
  })

  it.each([
    ['passed to nobody', { do: 'refuse', reason: 'about one child', passedTo: ' ' }, {}, 'in hand'],
    ['nobody to answer', { do: 'answer privately' }, { hasContact: false }, 'in hand'],
    ['nothing left of it', { do: 'reopen' }, { hasOriginal: false }, 'not published'],
    ['nothing planned', { do: 'finish action', on: today }, { outcome: 'done' }, 'published'],
    ['done day is to come', { do: 'finish action', on: day('2026-03-03') }, {}, 'published'],
    ['no action', { do: 'give up action', why: ' ', confirmed: [] }, {}, 'published'],
    ['not confirmed', { do: 'give up action', why: 'Because of Tomasz', confirmed: [] }, {}, 'published'],
    ['not before its day', { do: 'forget' }, { today: day('2026-03-01') }, 'published'],
  ] as const)('%s', (why, deed, change, state) => {
    expect(refusalTo(deed, change, state)).toBe(why)
  })

  it.each([
    ['Early Years Service', true],
    ['Local Offer editors', true],
    ['Whinmoor School', true],
    ['Sam Okoro', false],
    ['', false],
  ])('“%s” names a team: %s', (name, answer) => {
    expect(namesATeam(name)).toBe(answer)
  })
})

describe('a year of comments in numbers', () => {
  const one = (receivedOn: string, endedOn: string | null, change = {}) => ({
    subject: 'quality' as const,
    who: null,
    state: 'published' as const,
    reason: null,
    receivedOn: day(receivedOn),
    dueOn: day(receivedOn).add({ days: 14 }),
    endedOn: endedOn === null ? null : day(endedOn),
    ...change,
  })

  it('counts working days from the day after receipt, so that the same day is none and the next is one', () => {
    expect(yearOf([one('2026-03-02', '2026-03-02')], today).slowest).toBe(0)
    expect(yearOf([one('2026-03-02', '2026-03-03')], today).slowest).toBe(1)
    expect(yearOf([one('2026-03-06', '2026-03-09')], today).slowest).toBe(1)
  })

  it('names no middle until there are five answers', () => {
    const four = ['2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06'].map((ended) =>
      one('2026-03-02', ended),
    )
    expect(yearOf(four, today).median).toBeNull()
    expect(yearOf([...four, one('2026-03-02', '2026-03-20')], today)).toMatchObject({
      median: 3,
      slowest: 14,
    })
  })

  it('says what nobody spoke of, what waits and what is late', () => {
    const late = one('2026-02-02', null, { state: 'received' })
    const waiting = one('2026-03-02', null, { state: 'in hand' })
    expect(yearOf([late, waiting], today)).toMatchObject({
      total: 2,
      waiting: 2,
      overdue: 1,
      answered: 0,
      slowest: null,
      silent: ['missing', 'information', 'reach', 'making'],
    })
  })
})
