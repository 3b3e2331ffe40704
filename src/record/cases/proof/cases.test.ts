import { array, assert, asyncProperty, constantFrom, property } from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from '#kit/db'
import { testDatabase, type TestDatabase } from '../../../../test/database.ts'
import { actOnCase } from '../actions/act-on-case.ts'
import { act, day, doing as doingIn, ines, lend, lending, omar, opened as openedIn, team } from './lending.ts'
import { type Act, commandsIn, nextDue, replay } from '../rules/process-table.ts'
import { reconcile } from '../rules/tasks.ts'
import { findActs } from '../store/acts.ts'
import { findCase } from '../store/case-files.ts'
import { findNotes, insertNote } from '../store/notes.ts'
import { findTasks } from '../store/tasks.ts'
import type { CasesDatabase, CasesTables } from '../store/tables.ts'

let test: TestDatabase
let db: CasesDatabase
beforeAll(async () => {
  test = await testDatabase()
  db = test.database.withTables<CasesTables>()
})
afterAll(() => test.drop())

const opened = async (from: string | null = null) => (await openedIn(db, from))!
const doing = (caseId: string, seen: number, one: Act) => doingIn(db, caseId, seen, one)

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
