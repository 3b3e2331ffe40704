import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findActs, replay } from '#cases'
import { parseDay } from '#kit/day'
import { sql } from '#kit/db'
import { drafted } from '../../final/proof/drafted.ts'
import { type EhcDesk, jerome, openEhcDesk } from '../../proof/ehc-desk.ts'
import { assessment } from '../../rules/process.ts'
import { remindSettings, tellConsulted } from '../actions/tell-settings.ts'

const [school, senco, left] = ['71', '72', '73'].map((n) => `00000000-0000-4000-8000-0000000007${n}`)
const telling = { siteTitle: 'Northmere Guide', baseUrl: 'https://guide.example' }

let desk: EhcDesk
beforeAll(async () => {
  desk = await openEhcDesk()
  const db = desk.test.database
  await sql`insert into people.organisation (id, name, kind) values (${school}, 'Larkfield Primary School', 'primary school')`.execute(
    db,
  )
  for (const [id, name, email, to] of [
    [senco, 'Marguerite', 'senco@larkfield.example', null],
    [left, 'Gone', 'gone@larkfield.example', '2025-07-31'],
  ] as const) {
    await sql`insert into people.person (id, given_name) values (${id}, ${name})`.execute(db)
    await sql`insert into people.membership (person_id, organisation_id, role, from_on, to_on)
      values (${id}, ${school}, 'SENCO', '2020-01-01', ${to})`.execute(db)
    await sql`insert into people.contact_way (person_id, kind, value, from_on)
      values (${id}, 'email', ${email}, '2020-01-01')`.execute(db)
  }
})
afterAll(() => desk.close())

const consulted = async () => {
  desk.signInAs(jerome)
  const reference = await drafted(desk)
  const { last_act } = await desk.fileOf(reference)
  await desk.send(`/desk/${reference}/consult?seen=${last_act}`, { 'setting-1': school!, others: 'The Hut' })
  return reference
}
const written = async (reference: string) => {
  const { id } = await desk.fileOf(reference)
  const { rows } = await sql<{ address: string; subject: string; body: string }>`
    select address, subject, body from messages.message where case_id = ${id}
       and idempotency_key like 'consultation %'`.execute(desk.test.database)
  return rows
}

describe('a setting that is consulted', () => {
  it('hears so, by whoever answers for it today, without a word of the child', async () => {
    const reference = await consulted()
    const messages = await written(reference)
    expect(messages.map(({ address }) => address)).toEqual(['senco@larkfield.example'])
    const state = replay(assessment, await findActs(desk.cases, (await desk.fileOf(reference)).id))
    expect(state.consulted).toHaveLength(2)
    const [message] = messages
    expect(message!.body).toContain('17 March 2026')
    expect(message!.body).toContain(reference)
    expect(`${message!.subject} ${message!.body}`).not.toMatch(/Child \d|Reading/)
  })

  it('hears once more when its fifteen days are over, and not on the last of them', async () => {
    const reference = await consulted()
    const db = desk.test.database
    const late = async (on: string) => {
      await remindSettings(db, telling, parseDay(on)!)
      return (await written(reference)).filter(({ subject }) => subject.includes('still waited for')).length
    }
    expect(await late('2026-03-17')).toBe(0)
    expect(await late('2026-03-18')).toBe(1)
    expect(await late('2026-03-19')).toBe(1)
  })

  it('hears that the plan is final', async () => {
    const reference = await consulted()
    const file = await desk.fileOf(reference)
    const act = { act: 'send final plan', on: parseDay('2026-03-20')!, by: null, facts: {}, reason: null }
    await desk.test.database.transaction().execute(async (tx) => tellConsulted(tx, telling, file, act))
    expect((await written(reference)).map(({ subject }) => subject)).toContainEqual(
      expect.stringContaining('is final'),
    )
  })
})
