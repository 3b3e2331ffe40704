import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../../test/database.ts'
import { calendarFile } from '../rules/calendar-file.ts'
import { readTrayQuestion } from '../rules/tray.ts'
import * as store from '../store/arrangements.ts'
import { findFlags, lowerFlag, raiseFlag, watch } from '../store/attention.ts'
import type { CasesDatabase, CasesTables } from '../store/tables.ts'
import { findTray } from '../store/tray.ts'
import { act, doing, ines, omar, opened, team } from './lending.ts'

let test: TestDatabase
let db: CasesDatabase
beforeAll(async () => {
  test = await testDatabase()
  db = test.database.withTables<CasesTables>()
})
afterAll(() => test.drop())

const today = '2026-03-02'
const given = async (ownerId: string) => {
  const id = (await opened(db))!
  await doing(db, id, 1, act('assign', { facts: { ownerId, teamId: team } }))
  return id
}

describe('cover', () => {
  it('said twice is one, ends when whoever is away says so, and nobody else can end it', async () => {
    const days = { awayId: omar, coverId: ines, from: '2026-03-02', to: '2026-03-06' }
    await Promise.all([days, days, days].map((one) => store.keepCover(db, one)))
    expect(await store.findCover(db, omar, today)).toHaveLength(1)
    const [cover] = await store.findCover(db, ines, today)
    await store.endCover(db, cover!.id, ines)
    expect(await store.findCover(db, omar, today)).not.toEqual([])
    await store.endCover(db, cover!.id, omar)
    expect(await store.findCover(db, ines, today)).toEqual([])
  })

  it('is over the day after its last day', async () => {
    await store.keepCover(db, { awayId: omar, coverId: ines, from: '2026-03-02', to: '2026-03-06' })
    expect(await store.findCover(db, ines, '2026-03-06')).toHaveLength(1)
    expect(await store.findCover(db, ines, '2026-03-07')).toEqual([])
  })
})

describe('a calendar of one’s dates', () => {
  it('opens by its secret alone; a new one ends the old, and only a digest is kept', async () => {
    const first = await store.newCalendar(db, ines)
    expect(await store.ownerOfCalendar(db, first)).toBe(ines)
    const second = await store.newCalendar(db, ines)
    expect([await store.ownerOfCalendar(db, first), await store.ownerOfCalendar(db, second)]).toEqual([
      null,
      ines,
    ])
    const { key_hash } = await db.selectFrom('cases.calendar').selectAll().executeTakeFirstOrThrow()
    expect(key_hash).not.toContain(second)
    await store.endCalendar(db, ines)
    expect(await store.ownerOfCalendar(db, second)).toBeNull()
  })

  it('holds what is open in what they have, and nothing of others', async () => {
    const mine = await given(ines)
    await given(omar)
    const due = await store.findDaysDue(db, [ines])
    expect(due.map(({ id }) => id)).toEqual([mine])
  })

  it('says what and which, in lines no longer than 75 bytes, with nothing left open to a clever name', () => {
    const what =
      'Answer; a very, very long duty \\ that Zoë must do before the end of the second week of this term'
    const file = calendarFile('Work', [{ id: 'a', on: '2026-03-09', what, href: 'https://x' }], today)
    expect(file).toContain('DTSTART;VALUE=DATE:20260309\r\n')
    const lines = file.split('\r\n')
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(file.replaceAll('\r\n ', '')).toContain(
      'SUMMARY:Answer\\; a very\\, very long duty \\\\ that Zoë must',
    )
  })
})

describe('flags', () => {
  it('raised twice is up once; taken down it stays on the record', async () => {
    const caseId = await given(ines)
    const flag = { caseId, kind: 'urgent', by: ines, on: today } as const
    await Promise.all(['one', 'two'].map((reason) => raiseFlag(db, { ...flag, reason })))
    expect(await findFlags(db, [caseId])).toHaveLength(1)
    await lowerFlag(db, flag)
    expect(await findFlags(db, [caseId])).toEqual([])
    await raiseFlag(db, { ...flag, reason: 'again' })
    const kept = await db.selectFrom('cases.flag').selectAll().where('case_id', '=', caseId).execute()
    expect(kept).toHaveLength(2)
  })
})

describe('what somebody follows', () => {
  it('has a place of its own, and following gives no sight of what is not theirs', async () => {
    const theirs = await given(omar)
    await watch(db, theirs, ines)
    const followed = (teamIds: readonly string[]) =>
      findTray(db, { personId: ines, teamIds }, readTrayQuestion({ whose: 'watched' }), '2026-04-01')
    expect((await followed([team])).rows.map(({ id }) => id)).toEqual([theirs])
    expect((await followed(['00000000-0000-4000-8000-0000000000aa'])).rows).toEqual([])
  })
})

describe('kept views', () => {
  it('are one’s own, and kept again under a name are changed', async () => {
    await store.keepView(db, ines, { name: 'Late ones', query: '?when=overdue' })
    await store.keepView(db, ines, { name: 'Late ones', query: '?whose=team&when=overdue' })
    expect(await store.findViews(db, ines)).toEqual([
      { name: 'Late ones', query: '?whose=team&when=overdue' },
    ])
    expect(await store.findViews(db, omar)).toEqual([])
    await store.forgetView(db, ines, 'Late ones')
    expect(await store.findViews(db, ines)).toEqual([])
  })
})
