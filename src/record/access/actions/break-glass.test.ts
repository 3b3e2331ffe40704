import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { epochDayOf } from '#kit/day'
import { type Database, sql } from '#kit/db'
import { testDatabase, type TestDatabase } from '../../../../test/database.ts'
import type { Asker } from '../rules/asker.ts'
import type { Breaking } from '../rules/break-glass.ts'
import { decide } from '../rules/core.ts'
import type { Item } from '../rules/item.ts'
import type { StaffRole } from '../rules/roles.ts'
import { liveGlass } from '../store/broken-glass.ts'
import { breakGlass, endGlass } from './break-glass.ts'
import { brokenGlassToReview, judgeGlass } from './review-glass.ts'

let test: TestDatabase
let db: Database

beforeAll(async () => {
  test = await testDatabase()
  db = test.database
})
afterAll(() => test.drop())

const today = epochDayOf(2026, 11, 24)
const noon = Date.UTC(2026, 10, 24, 12)
const account = (n: number) => `00000000-0000-4000-8000-0000000000${n.toString().padStart(2, '0')}`
const child = (n: number) => `00000000-0000-4000-8000-0000000001${n.toString().padStart(2, '0')}`

const staff = (role: StaffRole, n: number, now = noon): Asker & { readonly name: string } => ({
  accountId: account(n),
  name: `Officer ${n}`,
  personId: null,
  memberships: [{ role, authority: 'northmere', organisationId: null, teamId: null, from: today, to: null }],
  today,
  now,
  provedAt: null,
  glass: [],
})

const record = (n: number): Item & { readonly childId: string } => ({
  authority: 'northmere',
  childId: child(n),
  caseId: null,
  relationships: [
    {
      kind: 'in the authority',
      childId: child(n),
      caseId: null,
      party: 'northmere',
      from: today,
      to: null,
    },
  ],
})

const said: Breaking = {
  reason: 'child at risk now',
  words: 'The school rang: she has not come home.',
  minutes: 60,
  hiddenBecause: null,
}

const broken = async (asker = staff('EHC coordinator', 1), item = record(1), words = said) => {
  const result = await breakGlass(db, asker, item, words)
  if (!result.ok) throw new Error(result.reason)
  return result.value
}

describe('seeing a record in an emergency', () => {
  it('opens that child’s record, and tells the privacy officer without naming the child', async () => {
    const asker = staff('EHC coordinator', 1)
    expect(decide(asker, 'see ordinary text', record(1)).ok).toBe(false)
    const { glass, alert } = await broken(asker)
    const now = { ...asker, glass: await liveGlass(db, asker.accountId, noon) }
    expect(decide(now, 'see ordinary text', record(1))).toEqual({
      ok: true,
      value: { role: 'EHC coordinator', through: 'broken glass', glass: glass.id },
    })
    expect(decide(now, 'see ordinary text', record(2)).ok).toBe(false)
    expect(decide(now, 'send letter', record(1)).ok).toBe(false)
    expect(alert).toMatchObject({ to: 'privacy officer', by: 'Officer 1', at: noon })
    expect(JSON.stringify(alert)).not.toContain(child(1))
  })

  it('ends to the second: the last second is in, the end itself is out', async () => {
    const asker = staff('EHC manager', 2)
    await broken(asker, record(2), { ...said, minutes: 1 })
    const at = async (now: number) => (await liveGlass(db, asker.accountId, now)).length
    expect(await at(noon - 1)).toBe(0)
    expect(await at(noon)).toBe(1)
    expect(await at(noon + 59_999)).toBe(1)
    expect(await at(noon + 60_000)).toBe(0)
  })

  it('ends at once when whoever broke it is finished, and only for them', async () => {
    const asker = staff('EHC coordinator', 3)
    const { glass } = await broken(asker, record(3))
    const stranger = staff('EHC coordinator', 4, noon + 1000)
    expect((await endGlass(db, stranger, glass.id)).ok).toBe(false)
    expect((await endGlass(db, { ...asker, now: noon + 1000 }, glass.id)).ok).toBe(true)
    expect((await endGlass(db, { ...asker, now: noon + 1001 }, glass.id)).ok).toBe(false)
    expect(await liveGlass(db, asker.accountId, noon + 999)).toHaveLength(1)
    expect(await liveGlass(db, asker.accountId, noon + 1000)).toEqual([])
  })

  it.each([
    [{ words: 'urgent' }, 'say more'],
    [{ minutes: 61 }, 'too long'],
    [{ minutes: 0 }, 'too long'],
    [{ minutes: 1.5 }, 'too long'],
    [{ hiddenBecause: 'no' }, 'say why it is hidden'],
  ] as const)('asks again for %j: %s', async (over, reason) => {
    const result = await breakGlass(db, staff('EHC coordinator', 1), record(1), { ...said, ...over })
    expect(result).toEqual({ ok: false, reason })
  })

  it('is not for those whose work has no emergencies', async () => {
    for (const role of ['administrator', 'panel member', 'class teacher', 'content editor'] as const)
      expect(await breakGlass(db, staff(role, 5), record(5), said)).toMatchObject({ ok: false })
  })

  it('cannot be written into the database for longer than an hour', async () => {
    const { glass } = await broken(staff('EHC coordinator', 6), record(6))
    await expect(
      sql`insert into access.broken_glass (id, authority, account_id, account_name, child_id, reason, words, from_at, until_at)
        select gen_random_uuid(), authority, account_id, account_name, child_id, reason, words, from_at, from_at + 3600001
        from access.broken_glass where id = ${glass.id}`.execute(db),
    ).rejects.toThrow('an_hour_at_most')
  })
})

describe('looking into it afterwards', () => {
  const officer = staff('privacy officer', 50, noon + 5000)
  const judging = { verdict: 'was right', words: 'The call was real.', hiddenBecause: null } as const

  it('keeps each on the list until it has a verdict, and nothing else takes it off', async () => {
    const { glass } = await broken(staff('EHC coordinator', 7), record(7))
    const waiting = async () => {
      const list = await brokenGlassToReview(db, officer, 'northmere')
      return list.ok && list.value.some(({ id }) => id === glass.id)
    }
    expect(await waiting()).toBe(true)
    await endGlass(db, staff('EHC coordinator', 7, noon + 10), glass.id)
    for (const statement of ['delete from access.broken_glass', 'truncate access.broken_glass'])
      await expect(sql.raw(statement).execute(db)).rejects.toThrow('never removed')
    await expect(
      sql`update access.broken_glass set words = 'something else' where id = ${glass.id}`.execute(db),
    ).rejects.toThrow('stays as it was recorded')
    await expect(
      sql`update access.broken_glass set verdict = 'was right' where id = ${glass.id}`.execute(db),
    ).rejects.toThrow('verdict_is_whole')
    expect(await waiting()).toBe(true)
    expect((await judgeGlass(db, officer, 'northmere', glass.id, judging)).ok).toBe(true)
    expect(await waiting()).toBe(false)
  })

  it('takes one verdict, and keeps it', async () => {
    const { glass } = await broken(staff('EHC coordinator', 8), record(8))
    const twice = await Promise.all(
      [1, 2, 3].map(() =>
        db.transaction().execute((tx) => judgeGlass(tx, officer, 'northmere', glass.id, judging)),
      ),
    )
    expect(twice.filter(({ ok }) => ok)).toHaveLength(1)
    await expect(
      sql`update access.broken_glass set verdict = 'was a breach' where id = ${glass.id}`.execute(db),
    ).rejects.toThrow('stays as it was given')
    await expect(
      sql`update access.broken_glass set ended_at = from_at where id = ${glass.id}`.execute(db),
    ).resolves.toBeDefined()
    await expect(
      sql`update access.broken_glass set ended_at = null where id = ${glass.id}`.execute(db),
    ).rejects.toThrow('ends once')
  })

  it('is not done by whoever did it, nor by anybody but the privacy officer', async () => {
    const both = staff('privacy officer', 9)
    const asker = {
      ...both,
      memberships: [...both.memberships, ...staff('EHC coordinator', 9).memberships],
    }
    const { glass } = await broken(asker, record(9))
    expect(await judgeGlass(db, asker, 'northmere', glass.id, judging)).toEqual({
      ok: false,
      reason: 'their own',
    })
    for (const other of [null, staff('EHC manager', 10), staff('administrator', 11)]) {
      expect((await judgeGlass(db, other, 'northmere', glass.id, judging)).ok).toBe(false)
      expect((await brokenGlassToReview(db, other, 'northmere')).ok).toBe(false)
    }
  })

  it('asks for words, and finds nothing of another council', async () => {
    const { glass } = await broken(staff('EHC coordinator', 12), record(12))
    const judge = (id: string, over: object) =>
      judgeGlass(db, officer, 'northmere', id, { ...judging, ...over })
    expect(await judge(glass.id, { words: ' ' })).toEqual({ ok: false, reason: 'say more' })
    expect(await judge(glass.id, { hiddenBecause: 'no' })).toEqual({ ok: false, reason: 'say more' })
    expect(await judge(account(99), {})).toEqual({ ok: false, reason: 'no such glass' })
    expect(await judge(glass.id, { hiddenBecause: 'He would learn that she told us.' })).toMatchObject({
      ok: true,
      value: { hiddenBecause: 'He would learn that she told us.' },
    })
  })
})

describe('races with the clock', () => {
  it('lets nobody read after the end, in 10,000 tries', () => {
    fc.assert(
      fc.property(
        fc.nat(60 * 60_000),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: -2, max: 2 }),
        fc.boolean(),
        (started, minutes, off, nearEnd) => {
          const from = noon + started
          const until = from + minutes * 60_000
          const now = (nearEnd ? until : from) + off
          const asker = {
            ...staff('EHC coordinator', 1, now),
            glass: [{ id: 'g', childId: child(1), from, until }],
          }
          expect(decide(asker, 'see child', record(1)).ok).toBe(nearEnd ? off < 0 : off >= 0)
        },
      ),
      { numRuns: 10_000, seed: 12 },
    )
  })

  it('agrees with the database when breaking, ending and reading happen at once', async () => {
    const tries = Array.from({ length: 60 }, async (_, n) => {
      const asker = staff('EHC coordinator', 20 + (n % 20))
      const { glass } = await broken(asker, record(20 + (n % 20)), { ...said, minutes: 1 + (n % 60) })
      const endsAt = noon + ((n * 7919) % 60_000)
      const [, before, after] = await Promise.all([
        endGlass(db, { ...asker, now: endsAt }, glass.id),
        liveGlass(db, asker.accountId, endsAt - 1),
        liveGlass(db, asker.accountId, noon + 60 * 60_000),
      ])
      const settled = await liveGlass(db, asker.accountId, endsAt)
      return (
        (endsAt === noon || before.some(({ id }) => id === glass.id)) &&
        after.length === 0 &&
        settled.every(({ id }) => id !== glass.id)
      )
    })
    expect(await Promise.all(tries)).not.toContain(false)
  })
})
