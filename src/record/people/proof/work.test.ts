import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from '#kit/db'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { type Caller, openPeople, type OpenPeople } from './open-people.tsx'
import { canaries, child, makeWorld } from './world.ts'

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

const work = [
  [
    '/records',
    [
      'coordinator allocated',
      'coordinator of the team',
      'coordinator elsewhere',
      'manager',
      'business support',
      'privacy officer',
    ],
  ],
  [
    '/records/new',
    [
      'SENCO here',
      'SENCO elsewhere',
      'coordinator allocated',
      'coordinator of the team',
      'coordinator elsewhere',
      'manager',
      'business support',
    ],
  ],
  ['/privacy/emergencies', ['privacy officer']],
  ['/privacy/trail', ['privacy officer']],
  ['/privacy/unusual', ['privacy officer']],
  ['/admin/people', ['administrator']],
  ['/admin/people/new', ['administrator']],
  ['/admin/teams', ['administrator']],
  ['/admin/teams/new', ['administrator']],
  ['/admin/settings', ['administrator']],
  ['/admin/settings/new', ['administrator']],
  ['/admin/invitations', ['administrator', 'business support']],
  ['/admin/roles', ['administrator', 'business support']],
] as const satisfies readonly (readonly [string, readonly string[]])[]

describe.each(work)('%s', (path, mayOpen: readonly string[]) => {
  it('opens for who may and is not there for anybody else; each leaves one visit and shows nobody’s child', async () => {
    for (const who of Object.keys(people)) {
      await room.trail()
      const { status, body } = await room.open(someone(who), path)
      expect([who, status]).toEqual([who, mayOpen.includes(who) ? 200 : 404])
      expect([who, (await room.trail()).length]).toEqual([who, 1])
      expect(
        Object.values(canaries).filter(
          (one) => one !== canaries.setting && one !== canaries.worker && body.includes(one),
        ),
      ).toEqual([])
    }
  })
})

describe('/home', () => {
  it('begins with something for everybody, and shows a child to nobody who may not see one', async () => {
    for (const who of Object.keys(people)) {
      await room.trail()
      const { status, body } = await room.open(someone(who), '/home')
      expect([who, status, body.includes('Hello, ')]).toEqual([who, 200, true])
      expect([who, new Set((await room.trail()).map(({ request }) => request)).size]).toEqual([who, 1])
    }
    expect((await room.open(someone('mother'), '/home')).body).toContain(canaries.knownAs)
    for (const who of [
      'parent told nothing',
      'editor',
      'administrator',
      'coordinator elsewhere',
      'other parent',
    ])
      expect((await room.open(someone(who), '/home')).body).not.toContain(canaries.knownAs)
  })
})

describe('what is happening', () => {
  it('is told to a family with who has it and, where it is late, that we are sorry; to staff with the day', async () => {
    const family = (await room.open(someone('mother'), '/home')).body
    for (const said of [
      'We are writing a draft',
      'Ines Corrigan',
      'The draft was due by 1 March 2026',
      'We are sorry',
      'If you do not agree, speak to the mediation adviser by 20 March 2026',
    ])
      expect(family).toContain(said)
    const staff = (await room.open(someone('coordinator allocated'), '/home')).body
    for (const said of ['href="/desk/RQ-1"', '1 March 2026', 'Late']) expect(staff).toContain(said)
    expect(staff).not.toContain('mediation adviser')
  })
})

describe('an administrator', () => {
  it('gives a role between two days, and ends it', async () => {
    const { organisation } = await rowOf(
      sql<{
        organisation: string
      }>`select id as organisation from people.organisation where name = ${canaries.setting}`,
    )
    const added = await room.send(someone('administrator'), '/admin/people/new', {
      given_name: 'Nova',
      family_name: 'Teacher',
      role: 'class teacher',
      place: `place:${organisation}`,
      ...first,
    })
    expect(added.status).toBe(303)
    const person = added.location.split('?')[0]!
    const { id: role } = await rowOf(
      sql<{ id: string }>`select id from people.membership where role = 'class teacher'`,
    )
    const end = { 'to_on-day': '9', 'to_on-month': '3', 'to_on-year': '2026' }
    expect((await room.send(someone('administrator'), `${person}/roles/${role}/end`, end)).status).toBe(303)
    expect((await room.open(someone('administrator'), person)).body).toContain('9 March 2026')
  })

  it('adds a school with its numbers, is told which are wrong or taken, and puts it right once', async () => {
    const admin = someone('administrator')
    const add = (fields: Readonly<Record<string, string>>) =>
      room.send(admin, '/admin/settings/new', { kind: 'primary school', ...fields })
    const wrong = await add({ name: 'New School', urn: '12345', dfe_number: '98/2001' })
    expect([wrong.status, wrong.body]).toEqual([422, expect.stringContaining('A URN has 6 figures')])
    expect(wrong.body).toContain('A DfE number has 7 figures')
    const { location } = await add({
      name: 'New School',
      phase: 'junior',
      urn: ' 123 456',
      dfe_number: '9872001',
    })
    const path = location.split('?')[0]!
    const { body } = await room.open(admin, path)
    for (const fact of ['123456', '987/2001', 'Junior', 'Nobody holds this role here today'])
      expect(body).toContain(fact)
    const taken = await add({ name: 'NEW SCHOOL', urn: '123456' })
    expect(taken.body).toContain('Another place has this URN')
    expect(taken.body).toContain('a place of this name and kind already')
    const change = { name: 'Newer School', kind: 'primary school', version: '1' }
    expect((await room.send(admin, `${path}/change`, change)).status).toBe(303)
    const late = await room.send(admin, `${path}/change`, { ...change, name: 'Oldest School' })
    expect([late.status, late.body]).toEqual([422, expect.stringContaining('Somebody changed this')])
    expect(late.body).toContain('Oldest School')
  })

  it('sees who is in a team, and gives it another name that no other has', async () => {
    const admin = someone('administrator')
    const { id: team } = await rowOf(sql<{ id: string }>`select id from people.team where name = 'North'`)
    expect((await room.open(admin, `/admin/teams/${team}`)).body).toContain('North')
    const name = (to: string) => room.send(admin, `/admin/teams/${team}/name`, { name: to })
    expect((await name('South')).status).toBe(422)
    expect((await name('North East')).location).toBe(`/admin/teams/${team}?done=1`)
    expect((await name('North')).status).toBe(303)
  })

  it('invites whoever holds a role, by a letter that says the code', async () => {
    const { person_id: person } = await rowOf(
      sql<{ person_id: string }>`select person_id from people.membership where role = 'class teacher'`,
    )
    const send = (fields: Readonly<Record<string, string>>) =>
      room.send(someone('business support'), `/admin/people/${person}/invite`, fields)
    expect((await send({ kind: 'professional', email: 'nobody' })).status).toBe(422)
    const letter = await send({ kind: 'professional' })
    expect([letter.status, letter.body]).toEqual([200, expect.stringContaining('ABCD-EFGH')])
    expect((await room.open(someone('business support'), `/admin/people/${child}/invite`)).status).toBe(404)
  })

  it('cannot reach a child through the pages about people', async () =>
    expect((await room.open(someone('administrator'), `/admin/people/${child}`)).status).toBe(404))
})
