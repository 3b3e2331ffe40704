import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../../test/database.ts'
import { act, doing as doingIn, ines, omar, opened as openedIn, team } from './lending.ts'
import type { Act } from '../rules/process-table.ts'
import { readTrayQuestion, trayAddress, urgencyOf } from '../rules/tray.ts'
import { findTray } from '../store/tray.ts'
import type { CasesDatabase, CasesTables } from '../store/tables.ts'

let test: TestDatabase
let db: CasesDatabase
beforeAll(async () => {
  test = await testDatabase()
  db = test.database.withTables<CasesTables>()
})
afterAll(() => test.drop())

const opened = async () => (await openedIn(db))!
const doing = (caseId: string, seen: number, one: Act) => doingIn(db, caseId, seen, one)

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
    [{}, '/desk'],
    [{ whose: 'team', when: 'overdue', page: '3' }, '/desk?whose=team&when=overdue&page=3'],
    [{ whose: 'everybody’s', page: '-1', order: 'x' }, '/desk'],
  ])('asked for as %j has the address %s', (query, address) =>
    expect(trayAddress('/desk', readTrayQuestion(query))).toBe(address),
  )
})
