import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseDay } from '#kit/day'
import { sql } from '#kit/db'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import type { FeedbackPack } from '../feedback-pack.ts'
import { apply, type Standing } from '../rules/decide.ts'
import type { FeedbackTables } from '../store/tables.ts'
import { type FeedbackDatabase, findForReporter } from '../store/work-items.ts'
import { forgetContacts } from './forget-contacts.ts'
import { moveOn } from './move-on.ts'
import { receive, type Receipt } from './receive.ts'

const today = parseDay('2026-03-02')!
const team = { team: 'Local Offer team', workingDays: 5 }
const pack: FeedbackPack = {
  problem: team,
  suggestion: team,
  missing: team,
  comment: team,
  forgetContactAfterMonths: 6,
}

const report = (change: Partial<Receipt> = {}): Receipt => ({
  message: { kind: 'problem', details: { wrong: ['closed'], more: 'It shut in May. 🦖 <b>"Bye"</b>' } },
  contact: { name: "Zoë O'Neill", email: 'zoe@example.org' },
  about: { path: '/listings/portage', listingId: '6f0c9a52-6f3e-4a8e-9c55-0d1c7d5b2a11' },
  suspectedSpam: false,
  key: crypto.randomUUID(),
  ...change,
})

let test: TestDatabase
let db: FeedbackDatabase
beforeAll(async () => {
  test = await testDatabase()
  db = test.database.withTables<FeedbackTables>()
})
afterAll(() => test.drop())

const rowOf = (reference: string) =>
  db.selectFrom('feedback.work_item').selectAll().where('reference', '=', reference).executeTakeFirstOrThrow()

const actsOf = (id: string) =>
  db.selectFrom('feedback.work_item_act').selectAll().where('item_id', '=', id).orderBy('sequence').execute()

describe('taking a message in', () => {
  it('makes a work item with an owner, a state and a due day, and the act that says so', async () => {
    const reference = await receive(db, report(), { pack, today })
    const row = await rowOf(reference)
    expect(row).toMatchObject({
      kind: 'problem',
      state: 'received',
      owner_team: 'Local Offer team',
      received_on: '2026-03-02',
      due_on: '2026-03-09',
      about_path: '/listings/portage',
      details: { wrong: ['closed'], more: 'It shut in May. 🦖 <b>"Bye"</b>' },
      contact: { name: "Zoë O'Neill", email: 'zoe@example.org' },
      forget_contact_on: null,
    })
    expect(await actsOf(row.id)).toMatchObject([{ sequence: 1, act: 'received', done_by: 'reporter' }])
  })

  it('sent fifty times at once is one record, and all fifty get the same reference', async () => {
    const receipt = report()
    const sendings = Array.from({ length: 50 }, () => receive(db, receipt, { pack, today }))
    const references = new Set(await Promise.all(sendings))
    expect(references.size).toBe(1)
    const row = await rowOf([...references][0]!)
    expect(await actsOf(row.id)).toHaveLength(1)
  })

  it('sent again after midnight is still the same record', async () => {
    const receipt = report()
    const first = await receive(db, receipt, { pack, today })
    expect(await receive(db, receipt, { pack, today: today.add({ days: 1 }) })).toBe(first)
  })

  it('put right and sent again is a new record: nothing a person wrote is lost', async () => {
    const receipt = report()
    const first = await receive(db, receipt, { pack, today })
    const second = await receive(db, { ...receipt, contact: { phone: '01632 960001' } }, { pack, today })
    expect(second).not.toBe(first)
  })

  it('that looks like spam is kept apart, and its contact details go in time', async () => {
    const reference = await receive(db, report({ suspectedSpam: true }), { pack, today })
    const row = await rowOf(reference)
    expect(row).toMatchObject({ state: 'suspected spam', forget_contact_on: '2026-09-02' })
    expect(await actsOf(row.id)).toMatchObject([{ act: 'held as spam' }])
  })

  it('that is too odd for the database leaves nothing behind, neither item nor act', async () => {
    const key = crypto.randomUUID()
    const odd = report({ key, about: { path: '//elsewhere' } })
    await expect(receive(db, odd, { pack, today })).rejects.toThrow('about_is_on_this_site')
    expect(await receive(db, report({ key }), { pack, today })).toMatch(/^WM-/)
  })
})

describe('what a reporter may see', () => {
  it('is how far it has come, and not what it says or who wrote it', async () => {
    const reference = await receive(db, report(), { pack, today })
    expect(await findForReporter(db, reference)).toEqual({
      reference,
      kind: 'problem',
      state: 'received',
      dueOn: parseDay('2026-03-09'),
      leftContact: true,
      answer: null,
    })
  })
})

describe('working on an item', () => {
  const facts = { today, by: 'Sam Okoro', teams: ['Local Offer team'], forgetAfterMonths: 6 }

  it('leaves a row that its acts, replayed, give again', async () => {
    const reference = await receive(db, report(), { pack, today })
    for (const command of ['take', 'answer', 'close', 'reopen', 'close'] as const)
      expect(await moveOn(db, reference, command, facts)).toMatchObject({ ok: true })
    const row = await rowOf(reference)
    const acts = await actsOf(row.id)
    expect(acts.map(({ act }) => act)).toEqual([
      'received',
      'taken',
      'answered',
      'closed',
      'reopened',
      'closed',
    ])
    const replayed = acts.reduce<Standing | null>(
      (standing, { act, done_by, done_on }) =>
        apply(standing, { act, by: done_by, on: parseDay(done_on)! }, 6),
      null,
    )
    expect(replayed).toEqual({
      state: row.state,
      owner: row.owner,
      forgetContactOn: parseDay(row.forget_contact_on ?? ''),
    })
  })

  it('is done once when two people do it at once', async () => {
    const reference = await receive(db, report(), { pack, today })
    const both = await Promise.all([
      moveOn(db, reference, 'take', facts),
      moveOn(db, reference, 'take', facts),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('is refused for a reference nobody was given', async () => {
    expect(await moveOn(db, 'WM-2222-2222', 'take', facts)).toEqual({ ok: false, reason: 'not found' })
  })

  it('never changes or removes an act', async () => {
    await receive(db, report(), { pack, today })
    for (const change of [
      sql`update feedback.work_item_act set done_by = 'nobody'`,
      sql`delete from feedback.work_item_act`,
      sql`truncate feedback.work_item_act`,
    ])
      await expect(change.execute(db)).rejects.toThrow('added to, never changed')
  })
})

describe('forgetting who wrote', () => {
  it('deletes contact details on their day, not before, and only once', async () => {
    const reference = await receive(db, report(), { pack, today })
    await moveOn(db, reference, 'close', {
      today,
      by: 'Sam Okoro',
      teams: ['Local Offer team'],
      forgetAfterMonths: 6,
    })
    const dayBefore = parseDay('2026-09-01')!
    await forgetContacts(test.database, { pack, today: dayBefore })
    expect((await rowOf(reference)).contact).not.toBeNull()
    const theDay = parseDay('2026-09-02')!
    expect(await forgetContacts(test.database, { pack, today: theDay })).toBeGreaterThan(0)
    expect(await rowOf(reference)).toMatchObject({ contact: null, state: 'closed' })
    expect(await forgetContacts(test.database, { pack, today: theDay })).toBe(0)
  })
})
