import { array, assert, asyncProperty, constantFrom, property } from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseDay } from '#kit/day'
import { sql } from '#kit/db'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { actOnCase } from './actions/act-on-case.ts'
import { openCase } from './actions/open-case.ts'
import { type Act, commandsIn, nextDue, type Process, replay, type Standing } from './rules/process.ts'
import { reconcile } from './rules/tasks.ts'
import { readTrayQuestion, trayAddress, urgencyOf } from './rules/tray.ts'
import { findActs } from './store/acts.ts'
import { findCase } from './store/case-files.ts'
import { findNotes, insertNote } from './store/notes.ts'
import { findTasks } from './store/tasks.ts'
import { findTray } from './store/tray.ts'
import type { CasesDatabase, CasesTables } from './store/tables.ts'

const day = (text: string) => parseDay(text)!
const [ines, omar, team] = [1, 2, 3].map((n) => `00000000-0000-4000-8000-00000000000${n}`) as [
  string,
  string,
  string,
]

type Loan = Standing & { readonly backOn: string | null }

/** Lending a toy from a library: small, but with a promise, an end and a way back. */
const lending: Process<Loan> = {
  name: 'toy lent',
  lifecycle: {
    asked: {
      lend: { to: 'lent', permission: 'decide' },
      refuse: { to: 'ended', permission: 'decide', needsReason: true },
    },
    lent: { 'give back': { to: 'ended', permission: 'decide' }, renew: { to: 'lent', permission: 'decide' } },
    ended: { reopen: { to: 'asked', permission: 'decide' } },
  },
  ended: ['ended'],
  begin: () => ({ stage: 'asked', ownerId: null, teamId: team, backOn: null }),
  apply: (loan, { facts }) => ({ ...loan, backOn: (facts['backOn'] as string | undefined) ?? null }),
  duties: (loan) =>
    loan.stage === 'lent' && loan.backOn !== null
      ? [{ duty: 'bring it back', on: day(loan.backOn) }]
      : [{ duty: 'answer', on: day('2026-03-09') }],
}

const act = (name: string, more: Partial<Act> = {}): Act => ({
  act: name,
  on: day('2026-03-02'),
  by: ines,
  facts: {},
  reason: null,
  ...more,
})
const lend = (backOn: string) => act('lend', { facts: { backOn } })

let test: TestDatabase
let db: CasesDatabase
beforeAll(async () => {
  test = await testDatabase()
  db = test.database.withTables<CasesTables>()
})
afterAll(() => test.drop())

let number = 0
const opened = async (from: string | null = null): Promise<string> => {
  const id = await openCase(db, lending, {
    reference: `TL-${++number}`,
    title: 'A bear',
    childId: null,
    from,
    act: act('ask'),
    as: 'a visitor',
  })
  return id!
}
const doing = (caseId: string, seen: number, one: Act) =>
  actOnCase(db, lending, { caseId, seen, act: one, as: 'Ines Corrigan, librarian' })

describe('a case', () => {
  it('opens with its first act and what is owed', async () => {
    const id = await opened()
    expect(await findCase(db, id)).toMatchObject({
      stage: 'asked',
      last_act: 1,
      next_duty: 'answer',
      next_due_on: '2026-03-09',
    })
    expect(await findTasks(db, id)).toEqual([{ duty: 'answer', dueOn: '2026-03-09', doneOn: null }])
  })

  it('is never opened twice from the same thing', async () => {
    await opened('letter 7')
    expect(await opened('letter 7')).toBeNull()
  })

  it('moves on by its table: the old duty is done, the new one begins', async () => {
    const id = await opened()
    expect(await doing(id, 1, lend('2026-04-01'))).toMatchObject({ ok: true, value: { stage: 'lent' } })
    expect(await findTasks(db, id)).toEqual([
      { duty: 'answer', dueOn: '2026-03-09', doneOn: '2026-03-02' },
      { duty: 'bring it back', dueOn: '2026-04-01', doneOn: null },
    ])
  })

  it('that has ended owes nothing, and owes again when it is opened again', async () => {
    const id = await opened()
    await doing(id, 1, act('refuse', { reason: 'It is broken' }))
    expect(await findCase(db, id)).toMatchObject({ closed_on: '2026-03-02', next_due_on: null })
    await doing(id, 2, act('reopen'))
    expect(await findCase(db, id)).toMatchObject({ closed_on: null, next_due_on: '2026-03-09' })
  })

  it('can be given to somebody while it is open, and not once it has ended', async () => {
    const id = await opened()
    await doing(id, 1, act('assign', { facts: { ownerId: omar, teamId: team } }))
    expect(await findCase(db, id)).toMatchObject({ owner_id: omar, stage: 'asked' })
    await doing(id, 2, act('refuse', { reason: 'It is broken' }))
    expect(await doing(id, 3, act('assign'))).toEqual({
      ok: false,
      reason: { why: 'not now', stage: 'ended' },
    })
  })

  it.each([
    ['what its stage does not know', act('give back'), { why: 'not now', stage: 'asked' }],
    ['a refusal without a reason', act('refuse'), { why: 'needs a reason' }],
  ])('refuses %s, and nothing is saved', async (_, one, reason) => {
    const id = await opened()
    expect(await doing(id, 1, one)).toEqual({ ok: false, reason })
    expect(await findActs(db, id)).toHaveLength(1)
  })

  it('tells the second of two people what the first did', async () => {
    const id = await opened()
    const [one, other] = await Promise.all([
      doing(id, 1, lend('2026-04-01')),
      doing(id, 1, act('refuse', { reason: 'No' })),
    ])
    expect([one.ok, other.ok].filter(Boolean)).toHaveLength(1)
    const refusal = one.ok ? other : one
    expect(refusal).toMatchObject({
      ok: false,
      reason: { why: 'changed meanwhile', since: [{ sequence: 2 }] },
    })
  })

  it('keeps nothing if what goes alongside fails', async () => {
    const id = await opened()
    const alongside = () => Promise.reject(new Error('the post room burnt down'))
    await expect(
      actOnCase(db, lending, { caseId: id, seen: 1, act: lend('2026-04-01'), as: 'Ines', alongside }),
    ).rejects.toThrow('burnt')
    expect(await findCase(db, id)).toMatchObject({ stage: 'asked', last_act: 1 })
    expect(await findTasks(db, id)).toHaveLength(1)
  })

  it('has acts that nobody can change', async () => {
    await opened()
    await expect(sql`update cases.act set reason = 'other'`.execute(db)).rejects.toThrow('never changed')
    await expect(sql`delete from cases.act`.execute(db)).rejects.toThrow('never changed')
  })

  it('stands as its acts say, whatever is done to it in whatever order', () => {
    const deeds = constantFrom(
      lend('2026-04-01'),
      act('give back'),
      act('renew', { facts: { backOn: '2026-05-01' } }),
      act('refuse', { reason: 'No' }),
      act('reopen'),
      act('assign', { facts: { ownerId: omar, teamId: team } }),
    )
    return assert(
      asyncProperty(array(deeds, { maxLength: 8 }), async (chosen) => {
        const id = await opened()
        for (const one of chosen) await doing(id, (await findCase(db, id))!.last_act, one)
        const file = (await findCase(db, id))!
        const state = replay(lending, await findActs(db, id))
        const due = nextDue(lending, state)
        expect({ ...file, due: file.next_due_on }).toMatchObject({
          stage: state.stage,
          owner_id: state.ownerId,
          due: due?.on.toString() ?? null,
        })
        const open = (await findTasks(db, id)).filter(({ doneOn }) => doneOn === null)
        expect(open.map(({ dueOn }) => dueOn)).toEqual(due ? [due.on.toString()] : [])
      }),
      { numRuns: 25 },
    )
  })
})

describe('tasks', () => {
  it('already on file for a duty still owed are left alone', () => {
    const due = { duty: 'answer', on: day('2026-03-09') }
    assert(
      property(constantFrom(0, 1), (n) => {
        const open = n === 0 ? [] : [{ duty: 'answer', dueOn: '2026-03-09' }]
        const { begin, end } = reconcile(open, [due])
        expect([begin.length + open.length, end.length]).toEqual([1, 0])
      }),
    )
  })
})

describe('a work tray', () => {
  const holder = { personId: ines, teamIds: [team] }
  const seen = async (query: Record<string, string>, who = holder, today = '2026-03-02') =>
    findTray(db, who, readTrayQuestion({ process: 'toy lent', ...query }), today)

  it('holds what is mine, what is my teams’, and what nobody has', async () => {
    const before = await seen({ whose: 'unassigned' })
    const id = await opened()
    expect((await seen({ whose: 'unassigned' })).counts.all).toBe(before.counts.all + 1)
    await doing(id, 1, act('assign', { facts: { ownerId: ines, teamId: team } }))
    expect((await seen({ whose: 'unassigned' })).counts.all).toBe(before.counts.all)
    expect((await seen({})).rows.map((row) => row.id)).toContain(id)
  })

  it('holds the work of somebody away, for whoever covers, on the days they cover', async () => {
    const id = await opened()
    await doing(id, 1, act('assign', { facts: { ownerId: omar, teamId: null } }))
    await db
      .insertInto('cases.cover')
      .values({ away_id: omar, cover_id: ines, from_on: '2026-03-02', to_on: '2026-03-03' })
      .execute()
    const on = async (today: string) => (await seen({}, holder, today)).rows.some((row) => row.id === id)
    expect([
      await on('2026-03-01'),
      await on('2026-03-02'),
      await on('2026-03-03'),
      await on('2026-03-04'),
    ]).toEqual([false, true, true, false])
  })

  it('holds nothing for somebody in no team', async () => {
    const stranger = { personId: '00000000-0000-4000-8000-00000000000f', teamIds: [] }
    for (const whose of ['mine', 'team', 'unassigned'])
      expect((await seen({ whose }, stranger)).counts.all).toBe(0)
  })

  it('the due day itself is not late; the day after is', async () => {
    await opened()
    expect((await seen({ whose: 'team', when: 'overdue' }, holder, '2026-03-09')).rows).toEqual([])
    const late = await seen({ whose: 'team', when: 'overdue' }, holder, '2026-03-10')
    expect(late.rows.length).toBeGreaterThan(0)
    expect(late.rows.every((row) => row.next_due_on! < '2026-03-10')).toBe(true)
  })

  it.each([
    ['2026-03-09', 'late', '2026-03-10'],
    ['2026-03-09', 'today', '2026-03-09'],
    ['2026-03-09', 'this week', '2026-03-02'],
    ['2026-03-09', 'later', '2026-03-01'],
  ])('something due on %s is %s on %s', (due, urgency, today) => expect(urgencyOf(due, today)).toBe(urgency))

  it.each([
    [{}, '/work'],
    [{ whose: 'team', when: 'overdue', page: '3' }, '/work?whose=team&when=overdue&page=3'],
    [{ whose: 'everybody’s', page: '-1', order: 'x' }, '/work'],
  ])('asked for as %j has the address %s', (query, address) =>
    expect(trayAddress('/work', readTrayQuestion(query))).toBe(address),
  )
})

describe('a note', () => {
  it('sent twice is one note', async () => {
    const caseId = await opened()
    const note = { caseId, by: ines, as: 'Ines', body: 'Rang the family', key: 'k1' }
    await insertNote(db, note)
    await insertNote(db, note)
    expect(await findNotes(db, caseId)).toMatchObject([{ as: 'Ines', body: 'Rang the family' }])
  })
})

it('whoever may do nothing in a stage is offered nothing', () => {
  expect(Object.keys(commandsIn(lending, 'ended'))).toEqual(['reopen'])
  expect(Object.keys(commandsIn(lending, 'asked'))).toEqual(['lend', 'refuse', 'assign'])
})
