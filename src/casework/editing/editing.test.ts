import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  actOnCase,
  type CasesDatabase,
  type CasesTables,
  findCaseByReference,
  findTasks,
  type Worker,
} from '#cases'
import { type FeedbackTables, findInFull, lifecycle } from '#feedback'
import { parseDay, toEpochDay } from '#kit/day'
import { sql } from '#kit/db'
import { findLatest, type MessagesTables } from '#messages'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { takeIn } from './actions/take-in.ts'
import { editingDesks } from './desks.tsx'
import { processOf } from './rules/process.ts'
import { words } from './words.ts'

let test: TestDatabase
let cases: CasesDatabase
beforeAll(async () => {
  test = await testDatabase()
  cases = test.database.withTables<CasesTables>()
})
afterAll(() => test.drop())

const today = parseDay('2026-03-02')!
const team = '00000000-0000-4000-8000-000000000003'
const asEditor = (role: 'content editor' | 'panel member'): Worker => ({
  asker: {
    accountId: 'account',
    personId: '00000000-0000-4000-8000-000000000001',
    memberships: [
      { role, authority: 'northmere', organisationId: null, teamId: team, from: toEpochDay(today), to: null },
    ],
    today: toEpochDay(today),
    now: 0,
    provedAt: null,
    glass: [],
  },
  personId: '00000000-0000-4000-8000-000000000001',
  name: 'Ines Corrigan',
  as: 'Ines Corrigan, content editor',
  teams: [{ id: team, name: 'Family Guide team' }],
})
const ines = asEditor('content editor')

const feedback = () => test.database.withTables<FeedbackTables>()
const desk = () =>
  editingDesks({
    feedback: feedback(),
    authority: 'northmere',
    siteTitle: 'Northmere Family Guide',
    baseUrl: 'https://guide.northmere.example',
    forgetAfterMonths: 6,
  })[0]!

let number = 0
const reported = async (contact: object | null = { email: 'pat@family.example' }): Promise<string> => {
  const reference = `WM-7K3Q-9FM${'CDFGHJKM'[number++]}`
  await sql`
    with item as (
      insert into feedback.work_item (reference, kind, state, owner_team, received_on, due_on, about_path, details, contact, idempotency_key)
      values (${reference}, 'problem', 'received', 'Family Guide team', '2026-03-02', '2026-03-16', '/listings/x',
        '{"wrong":["contact"],"more":"It rings out"}', ${contact === null ? null : JSON.stringify(contact)}, ${reference})
      returning id
    )
    insert into feedback.work_item_act (item_id, sequence, act, done_by, done_on)
    select id, 1, 'received', 'reporter', '2026-03-02' from item
  `.execute(test.database)
  await takingIn()
  return reference
}
const takingIn = () =>
  takeIn({ cases, feedback: feedback(), teamIdOf: () => team, nameOf: () => 'Toy library' })
const doing = async (reference: string, act: string, text?: string) => {
  const file = (await findCaseByReference(cases, reference))!
  const one = { act, on: today, by: ines.personId, facts: text ? { text } : {}, reason: text ?? null }
  return actOnCase(cases, desk().process, {
    caseId: file.id,
    seen: file.last_act,
    act: one,
    as: ines.as,
    alongside: (tx) => desk().alongside!(tx, { file, act: one, worker: ines }),
  })
}
const stateOf = async (reference: string) => (await findInFull(feedback(), 'every team', reference))?.state

describe('a problem that a family reports', () => {
  it('is a case once, named for the page, due when the family was told', async () => {
    const reference = await reported()
    expect(await takingIn()).toBe(0)
    const file = await findCaseByReference(cases, reference)
    expect(file).toMatchObject({ title: 'Something is wrong: Toy library', stage: 'received', team_id: team })
    expect(await findTasks(cases, file!.id)).toEqual([{ duty: 'answer', dueOn: '2026-03-16', doneOn: null }])
  })

  it('moves for the family as it moves on the desk', async () => {
    const reference = await reported()
    await doing(reference, 'take')
    expect(await stateOf(reference)).toBe('in hand')
    await doing(reference, 'answer', 'We have put it right.')
    expect(await stateOf(reference)).toBe('answered')
    expect(await findCaseByReference(cases, reference)).toMatchObject({
      stage: 'answered',
      next_due_on: null,
    })
  })

  it('once answered, sends the family one e-mail that says where to look and nothing else', async () => {
    const reference = await reported()
    await doing(reference, 'answer', 'We have put the number right.')
    const sent = await findLatest(test.database.withTables<MessagesTables>(), 50)
    const mine = sent.filter(({ body }) => body.includes(reference))
    expect(mine).toHaveLength(1)
    expect(mine[0]).toMatchObject({ channel: 'email', address: 'pat@family.example', state: 'written' })
    expect(mine[0]!.body).not.toContain('number')
  })

  it('from somebody who left no address, sends nothing', async () => {
    const reference = await reported(null)
    await doing(reference, 'answer', 'We have put it right.')
    const sent = await findLatest(test.database.withTables<MessagesTables>(), 50)
    expect(sent.filter(({ body }) => body.includes(reference))).toEqual([])
  })

  it('is not closed without a reason', async () => {
    const reference = await reported()
    expect(await doing(reference, 'close')).toEqual({ ok: false, reason: { why: 'needs a reason' } })
    expect(await stateOf(reference)).toBe('received')
  })

  it('stays as it is on both sides where the family’s side cannot follow', async () => {
    const reference = await reported()
    await sql`update feedback.work_item set state = 'closed', forget_contact_on = '2026-09-02' where reference = ${reference}`.execute(
      test.database,
    )
    await expect(doing(reference, 'take')).rejects.toThrow('could not follow')
    expect(await findCaseByReference(cases, reference)).toMatchObject({ stage: 'received', last_act: 1 })
  })
})

describe('the desk', () => {
  it('is for content editors of the team that owns it', async () => {
    const file = (await findCaseByReference(cases, await reported()))!
    expect(await desk().allows(ines, 'moderate feedback', file)).toBe(true)
    expect(await desk().allows(asEditor('panel member'), 'moderate feedback', file)).toBe(false)
    expect(await desk().allows({ ...ines, teams: [] }, 'moderate feedback', file)).toBe(false)
  })

  it('knows every step that staff may take, and no other', () => {
    const staff = Object.values(lifecycle).flatMap((steps) =>
      Object.entries(steps).flatMap(([command, { by }]) => (by === 'team' ? [command] : [])),
    )
    const offered = Object.values(processOf('problem').lifecycle).flatMap((steps) => Object.keys(steps))
    expect(offered).toEqual(staff)
    for (const command of staff) expect(words.commands).toHaveProperty(command)
    for (const stage of Object.keys(processOf('problem').lifecycle).filter((name) => name !== 'not yet'))
      expect(words.stages).toHaveProperty(stage)
  })
})
