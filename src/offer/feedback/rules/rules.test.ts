import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDay } from '#kit/day'
import { readAboutPath } from './about-path.ts'
import { apply, decide, type Standing } from './decide.ts'
import { dueOn } from './due-on.ts'
import { type Command, lifecycle, type State } from './lifecycle.ts'
import { alphabet, newReference, readReference } from './reference.ts'

const day = (iso: string) => parseDay(iso)!

describe('the day an answer is due', () => {
  it.each([
    ['Monday, five days', '2026-03-02', 5, '2026-03-09'],
    ['Friday, one day: the weekend is skipped', '2026-03-06', 1, '2026-03-09'],
    ['Saturday, one day', '2026-03-07', 1, '2026-03-09'],
    ['Maundy Thursday, two days: over Easter', '2026-04-02', 2, '2026-04-08'],
    ['Christmas Eve, one day', '2026-12-24', 1, '2026-12-29'],
    ['the last of February in a leap year, one day', '2028-02-28', 1, '2028-02-29'],
  ])('%s', (_, received, workingDays, due) => {
    expect(dueOn(day(received), workingDays).toString()).toBe(due)
  })
})

describe('a reference', () => {
  it('is read however people write it', () => {
    for (const typed of ['WM-7K3Q-9FMD', 'wm 7k3q 9fmd', '7K3Q9FMD', ' Wm–7k3q–9fmd. '])
      expect(readReference(typed)).toBe('WM-7K3Q-9FMD')
  })

  it.each(['', 'WM', 'WM-0K3Q-9FMD', 'WM-7K3Q-9FM', 'WM-7K3Q-9FMDD', '<script>', 'WM-7K3Q-9FME'])(
    'is not %j',
    (typed) => {
      expect(readReference(typed)).toBeNull()
    },
  )

  it('reads back whichever letters are drawn, and has none that are mistaken for others', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(alphabet.length - 1), { minLength: 8, maxLength: 8 }), (drawn) => {
        let at = 0
        const reference = newReference(() => drawn[at++]!)
        expect(readReference(reference)).toBe(reference)
        expect(reference.slice(3)).not.toMatch(/[01OILBSUZAE]/)
      }),
    )
  })
})

describe('the page a report is about', () => {
  it.each([
    ['/listings/portage', '/listings/portage'],
    ['/', '/'],
    ['/search?q=my+child', '/search'],
    ['/listings/a%20b#top', '/listings/a%20b'],
    ['/a/../listings', '/listings'],
    ['//evil.example', null],
    ['/\\evil.example', null],
    ['/a/..//evil.example', null],
    ['https://evil.example/', null],
    ['javascript:alert(1)', null],
    ['listings/portage', null],
    ['', null],
    ['/a\nb', null],
    ['/<script>', '/%3Cscript%3E'],
    [`/${'a'.repeat(400)}`, null],
  ])('%s gives %s', (given, path) => {
    expect(readAboutPath(given)).toBe(path)
  })

  it('is always a path on this site, whatever is given', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withQueryParameters: true }).map((url) => url.slice(6)),
        (given) => {
          expect(readAboutPath(given) ?? '/').toMatch(/^\/([^/]|$)/)
        },
      ),
    )
  })
})

describe('the life of a work item', () => {
  const states = Object.keys(lifecycle) as (keyof typeof lifecycle)[]
  const commands = [...new Set(states.flatMap((state) => Object.keys(lifecycle[state])))] as Command[]
  const facts = { today: day('2026-03-02'), by: 'Sam Okoro' }

  it('reaches every state, and every step leads to one', () => {
    const targets = states.flatMap((state) => Object.values(lifecycle[state]).map(({ to }) => to))
    expect(new Set(targets)).toEqual(new Set(states.filter((state) => state !== 'not yet')))
  })

  it('does what its table says and nothing else', () => {
    for (const state of states)
      for (const command of commands) {
        const before: Standing | null =
          state === 'not yet' ? null : { state, owner: null, forgetContactOn: day('2026-03-02') }
        const decided = decide(before, command, facts)
        const step = (lifecycle[state] as Record<string, { to: State } | undefined>)[command]
        expect(decided.ok).toBe(step !== undefined)
        if (decided.ok) expect(apply(before, decided.value, 6).state).toBe(step?.to)
      }
  })

  it('belongs to whoever takes it, and to nobody once put back', () => {
    const received: Standing = { state: 'received', owner: null, forgetContactOn: null }
    const taken = decide(received, 'take', facts)
    if (!taken.ok) throw new Error(taken.reason)
    const held = apply(received, taken.value, 6)
    expect(held.owner).toBe('Sam Okoro')
    const back = decide(held, 'put back', facts)
    if (!back.ok) throw new Error(back.reason)
    expect(apply(held, back.value, 6).owner).toBeNull()
  })

  it.each([
    ['close', 'received', '2026-09-02'],
    ['receive as spam', null, '2026-09-02'],
    ['reopen', 'closed', null],
    ['answer', 'in hand', null],
  ] as const)(
    '%s: contact details go after six months, but not while an answer may be owed',
    (command, state, forget) => {
      const before = state === null ? null : { state, owner: null, forgetContactOn: null }
      const decided = decide(before, command, facts)
      if (!decided.ok) throw new Error(decided.reason)
      expect(apply(before, decided.value, 6).forgetContactOn?.toString() ?? null).toBe(forget)
    },
  )

  it.each([
    ['2026-03-01', false],
    ['2026-03-02', true],
    ['2026-03-03', true],
  ])('contact details due to go on 2 March may be deleted on %s: %s', (today, allowed) => {
    const closed: Standing = { state: 'closed', owner: null, forgetContactOn: day('2026-03-02') }
    expect(decide(closed, 'forget', { today: day(today), by: 'time' }).ok).toBe(allowed)
  })
})
