import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from '#kit/db'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { type Caller, openPeople, type OpenPeople } from './open-people.tsx'
import { child, id, makeWorld } from './world.ts'

let test: TestDatabase
let room: OpenPeople
let people: Readonly<Record<string, Caller>>
beforeAll(async () => {
  test = await testDatabase()
  people = await makeWorld(test.database)
  room = await openPeople(test.database)
})
afterAll(async () => {
  await room.app.close()
  await test.drop()
})

const someone = (who: string) => people[who]!
const rowOf = async <Row>(query: { execute: (db: TestDatabase['database']) => Promise<{ rows: Row[] }> }) =>
  (await query.execute(test.database)).rows[0]!
const first = { 'from_on-day': '1', 'from_on-month': '3', 'from_on-year': '2026' }

describe('an invitation of the family', () => {
  const invite = (who: string, to: string) => room.send(someone(who), `/records/${child}/invite`, { who: to })

  it('is for those who have the case, to those alone who may see the record', async () => {
    const may = ['coordinator allocated', 'coordinator of the team', 'manager', 'business support']
    for (const who of Object.keys(people)) {
      const { status, body } = await room.open(someone(who), `/records/${child}/invite`)
      expect([who, status]).toEqual([who, may.includes(who) ? 200 : 404])
      if (status === 200) expect([who, body.includes('Restricted Bird')]).toEqual([who, false])
    }
  })

  it('gives a letter with a code, and leaves the deed on the child’s record', async () => {
    await room.trail()
    const letter = await invite('business support', `letter:${id(2)}`)
    expect([letter.status, letter.body]).toEqual([200, expect.stringContaining('ABCD-EFGH')])
    expect((await room.trail()).map(({ act }) => act)).toContain('invite family')
  })

  it('goes to nobody who must not be told, nor to an address that is typed', async () => {
    for (const to of [`letter:${id(4)}`, `email:${id(2)}`, 'mail@elsewhere.example', ''])
      expect([to, (await invite('manager', to)).status]).toEqual([to, 422])
  })
})

describe('somebody in the family', () => {
  const named = {
    given_name: 'Other',
    family_name: 'Parent',
    kind: 'mother',
    parental_responsibility: 'yes',
    ...first,
  }
  const add = (fields: Readonly<Record<string, string>>) =>
    room.send(someone('manager'), `/records/${child}/family/add`, { ...named, ...fields })
  const tie = () =>
    rowOf(sql<{
      relative_id: string | null
    }>`select max(relative_id::text) as relative_id from people.relationship
      where child_id = ${child} and relative_id = ${id(21)}`)

  it('of a name that is on a record the asker may not see is added as somebody new, and nothing is told', async () => {
    const sent = await add({ given_name: 'other' })
    expect([sent.status, sent.body.includes('Other Child')]).toEqual([303, false])
    expect((await tie()).relative_id).toBeNull()
  })

  it('of a name that is on a record the asker may see is asked about first, and is then one person', async () => {
    await sql`insert into people.involvement (child_id, team_id, kind, from_on)
      select ${id(20)}, id, 'case team', '2026-01-01' from people.team where name = 'North'`.execute(
      test.database,
    )
    const asked = await add({})
    expect([asked.status, asked.body]).toEqual([422, expect.stringContaining('mother of Other Child')])
    expect(asked.body).toContain('so that nobody is on record twice')
    expect((await add({ known: id(99) })).status).toBe(422)
    expect((await add({ known: id(21) })).status).toBe(303)
    expect((await tie()).relative_id).toBe(id(21))
    expect((await add({ known: 'new' })).status).toBe(303)
  })
})

describe('an agreement', () => {
  it('says what it covers and who asked', async () => {
    const sent = await room.send(someone('coordinator allocated'), `/records/${child}/agreements/add`, {
      respondent_id: id(2),
      about: 'sharing',
      what_for: 'Telling the club',
      scope: 'Her timetable\n\nThe club on Mondays',
      'asked_on-day': '2',
      'asked_on-month': '3',
      'asked_on-year': '2026',
    })
    expect(sent.status).toBe(303)
    const { body } = await room.open(someone('manager'), `/records/${child}`)
    for (const said of ['Her timetable', 'The club on Mondays', 'asked by Ines Corrigan on 2 March 2026'])
      expect(body).toContain(said)
  })
})
