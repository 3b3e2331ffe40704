import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '#kit/db'
import { testDatabase, type TestDatabase } from '../../../../test/database.ts'
import { invented, inventedChild, inventedOfficer } from '../proof/invented.ts'
import type { Entry } from '../rules/entry.ts'
import { findEntries } from '../store/entries.ts'
import { exemptionsFor, type Exemption, keepFromFamily, showToFamily } from '../store/exemptions.ts'
import { leave } from './leave.ts'
import { whoLooked } from './who-looked.ts'

let test: TestDatabase
let db: Database

beforeAll(async () => {
  test = await testDatabase()
  db = test.database
})
afterAll(() => test.drop())

const uuid = (n: number) => `00000000-0000-4000-8000-${n.toString().padStart(12, '0')}`
const family = { accountId: uuid(900), family: true }
const officer = { accountId: uuid(901), family: false }
const at = Date.UTC(2026, 10, 24, 9)
const left = (...entries: Partial<Entry>[]) =>
  db.transaction().execute(async (tx) => {
    for (const entry of entries) await leave(tx, invented(entry))
  })
const child = (n: number) => ({ authority: 'northmere', id: uuid(n) })
const times = async (n: number, reader = family) =>
  (await whoLooked(db, child(n), reader)).looks.reduce((sum, look) => sum + look.times, 0)

describe('who looked at one child', () => {
  it('is everything about that child, refusals too, the newest first, and nothing about another', async () => {
    await left(
      { subject: uuid(1), at, request: 'a' },
      { subject: uuid(1), at: at + 86_400_000, request: 'b', outcome: 'refused', why: 'not known' },
      { subject: uuid(2), request: 'c' },
      { subject: uuid(1), authority: 'southmere', request: 'd' },
    )
    const { looks, older } = await whoLooked(db, child(1), family)
    expect(looks.map(({ did, day }) => [did, day.toString()])).toEqual([
      ['tried', '2026-11-25'],
      ['looked', '2026-11-24'],
    ])
    expect(older).toBeNull()
  })

  it('goes on to what is older, leaving nothing out', async () => {
    await left(...Array.from({ length: 230 }, (_, n) => ({ subject: uuid(3), at: at + n, request: `r${n}` })))
    const first = await whoLooked(db, child(3), family)
    expect(first.older).not.toBeNull()
    const second = await whoLooked(db, child(3), family, first.older!)
    expect([first.looks[0]!.times, second.looks[0]!.times, second.older]).toEqual([200, 30, null])
  })
})

describe('what is kept from a family', () => {
  const decision = (over: Partial<Exemption>): Exemption => ({
    authority: 'northmere',
    subject: inventedChild,
    account: inventedOfficer,
    glass: null,
    from: at,
    to: at + 1000,
    decidedBy: 'Ines Moor',
    decidedAt: at,
    reason: 'A section 47 enquiry is under way.',
    ...over,
  })

  it('is only what a recorded decision names, for its time, and the privacy officer still sees it', async () => {
    await left(
      ...[at - 1, at, at + 999, at + 1000].map((when) => ({
        subject: uuid(4),
        at: when,
        request: `r${when}`,
      })),
      { subject: uuid(4), at, request: 'other', actor: { ...invented().actor, accountId: uuid(77) } },
    )
    expect(await times(4)).toBe(5)
    const id = await keepFromFamily(db, decision({ subject: uuid(4) }))
    expect(await times(4)).toBe(3)
    expect(await times(4, officer)).toBe(5)
    await showToFamily(db, id, 'Ines Moor', at + 5000)
    await showToFamily(db, id, 'Ines Moor', at + 6000)
    expect(await times(4)).toBe(5)
    expect(await exemptionsFor(db, 'northmere', uuid(4))).toMatchObject([
      { id, lifted: true, reason: 'A section 47 enquiry is under way.' },
    ])
  })

  it('may be one emergency', async () => {
    await left({ subject: uuid(5), at, glass: uuid(500) }, { subject: uuid(5), at, request: 'b' })
    await keepFromFamily(db, decision({ subject: uuid(5), account: null, glass: uuid(500) }))
    expect(await times(5)).toBe(1)
    expect(await exemptionsFor(db, 'northmere', uuid(5))).toMatchObject([{ lifted: false }])
  })

  it('is never kept without a reason, a name and an end', async () => {
    for (const over of [{ reason: '' }, { decidedBy: '' }, { to: at }, { account: null }])
      await expect(keepFromFamily(db, decision(over))).rejects.toThrow('check constraint')
  })
})

describe('searching', () => {
  it('finds by child, person, act, outcome and time, each and all together', async () => {
    await left(
      { authority: 'west', subject: uuid(6), act: 'send letter', at, request: 'a' },
      { authority: 'west', subject: uuid(7), at: at + 1, request: 'b', outcome: 'refused' },
      {
        authority: 'west',
        subject: uuid(6),
        at: at + 2,
        request: 'c',
        actor: { ...invented().actor, accountId: uuid(8) },
      },
    )
    const found = async (over: object) =>
      (await findEntries(db, { authority: 'west', ...over }, 10)).map(({ request }) => request).join('')
    expect(await found({})).toBe('cba')
    expect(await found({ subject: uuid(6) })).toBe('ca')
    expect(await found({ account: uuid(8) })).toBe('c')
    expect(await found({ act: 'send letter' })).toBe('a')
    expect(await found({ outcome: 'refused' })).toBe('b')
    expect(await found({ from: at + 1 })).toBe('cb')
    expect(await found({ until: at + 1 })).toBe('a')
    expect(
      await found({ subject: uuid(6), act: 'see child', from: at, until: at + 9, outcome: 'done' }),
    ).toBe('c')
    const [newest] = await findEntries(db, { authority: 'west' }, 1)
    expect(await found({ before: newest!.id })).toBe('ba')
  })
})
