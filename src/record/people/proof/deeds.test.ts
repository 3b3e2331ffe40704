import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Asker, decide } from '#access'
import { sql } from '#kit/db'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { childrenFor, itemOf } from '../store/children.ts'
import type { PeopleTables } from '../store/tables.ts'
import { askerFor, type Caller, openPeople, type OpenPeople } from './open-people.tsx'
import { canaries, child, id, makeWorld } from './world.ts'

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

describe('a fact', () => {
  const home = { lines: '5 New Road', postcode: 'zz12ab', confidential: 'no', ...first }

  it('is added once, with what was before, and one deed in the trail', async () => {
    await room.trail()
    const sent = await room.send(someone('coordinator allocated'), `/records/${child}/homes/add`, home)
    expect(sent).toMatchObject({ status: 303, location: `/records/${child}?done=homes` })
    const kept = await rowOf(
      sql<{ postcode: string }>`select postcode from people.address where lines = '{5 New Road}'`,
    )
    expect(kept.postcode).toBe('ZZ1 2AB')
    expect(await room.trail()).toMatchObject([
      { act: 'correct contact details', outcome: 'done', subject: child },
    ])
  })

  it('about how to write to a mother without an account says who asked, stands on the record, and in what changed', async () => {
    const wish = {
      person_id: id(2),
      how: 'post',
      large_print: 'yes',
      easy_read: 'no',
      language: 'Polish',
      ...first,
    }
    const unsaid = await room.send(someone('coordinator allocated'), `/records/${child}/wishes/add`, wish)
    expect(unsaid.status).toBe(422)
    expect(unsaid.body).toContain('Say who asked for this')
    const said = { ...wish, asked_by: 'herself, by phone' }
    await room.send(someone('coordinator allocated'), `/records/${child}/wishes/add`, said)
    const { body } = await room.open(someone('manager'), `/records/${child}`)
    for (const shown of ['By post, please', 'Polish', 'Large print', 'asked for by herself, by phone'])
      expect(body).toContain(shown)
    expect(body).toContain('How they want to be written to: added')
    const stranger = await room.open(someone('coordinator elsewhere'), `/records/${child}/wishes/add`)
    expect(stranger.status).toBe(404)
  })

  it('with mistakes comes back with every answer and saves nothing', async () => {
    const sent = await room.send(someone('manager'), `/records/${child}/homes/add`, {
      ...home,
      postcode: 'nowhere',
      lines: '6 New Road',
    })
    expect(sent.status).toBe(422)
    expect(sent.body).toContain('6 New Road')
    expect(sent.body).toContain('Enter a full postcode')
  })

  it('that somebody saved over meanwhile is shown beside one’s own, and nothing is lost', async () => {
    const { id: fact } = await rowOf(
      sql<{
        id: string
      }>`select id from people.status_fact where child_id = ${child} and kind = 'SEN support'`,
    )
    const path = `/records/${child}/statuses/${fact}/change`
    const typed = (source: string) => ({ kind: 'SEN support', source, version: '1', ...first })
    expect((await room.send(someone('manager'), path, typed('Theirs'))).status).toBe(303)
    const late = await room.send(someone('coordinator allocated'), path, typed('Mine'))
    expect(late.status).toBe(409)
    expect(late.body).toContain('Theirs')
    expect(late.body).toContain('Mine')
  })

  it('ends on its last day, which may not come before its first', async () => {
    const { id: fact } = await rowOf(
      sql<{ id: string }>`select id from people.enrolment where child_id = ${child}`,
    )
    const path = `/records/${child}/settings/${fact}/end`
    const end = (year: string) => ({ version: '1', 'to_on-day': '1', 'to_on-month': '2', 'to_on-year': year })
    expect((await room.send(someone('manager'), path, end('2020'))).status).toBe(422)
    expect((await room.send(someone('manager'), path, end('2027'))).status).toBe(303)
  })

  it('that is withheld cannot be reached by its address either', async () => {
    const { id: fact } = await rowOf(
      sql<{ id: string }>`select id from people.address where confidential and person_id = ${child}`,
    )
    expect((await room.open(someone('mother'), `/records/${child}/homes/${fact}/change`)).status).toBe(404)
    expect((await room.open(someone('manager'), `/records/${child}/homes/${fact}/change`)).status).toBe(200)
  })
})

describe('an agreement', () => {
  it('is answered by whoever was asked, and by nobody else in the family', async () => {
    const { id: fact } = await rowOf(sql<{ id: string }>`
      insert into people.agreement (child_id, about, what_for, asked_on, respondent_id)
      values (${child}, 'service', 'A visit at home', '2026-02-01', ${id(2)}) returning id`)
    const path = `/records/${child}/agreements/${fact}/answer`
    expect(
      (await room.send(someone('parent kept from some'), path, { response: 'given', version: '1' })).status,
    ).toBe(404)
    const page = await room.open(someone('mother'), path)
    expect(page.body).toContain('<strong>A visit at home</strong>')
    expect((await room.send(someone('mother'), path, { response: 'refused', version: '1' })).status).toBe(303)
    const kept = await rowOf(
      sql`select response, route, responded_on from people.agreement where id = ${fact}`,
    )
    expect(kept).toEqual({ response: 'refused', route: 'online', responded_on: '2026-03-02' })
  })
})

describe('a page that ends a fact', () => {
  it('says which one, since two may look alike', async () => {
    const { id: tie } = await rowOf(
      sql<{
        id: string
      }>`select id from people.relationship where child_id = ${child} and relative_id = ${id(2)}`,
    )
    const page = await room.open(someone('manager'), `/records/${child}/family/${tie}/end`)
    expect(page.body).toMatch(/<strong>[^<]+, mother<\/strong>/)
  })
})

describe('finding a child', () => {
  const found = async (who: string, words: string) =>
    (await room.send(someone(who), '/records', { who: words })).body

  it('finds by names in any order and by number, among those one may see', async () => {
    expect(await found('manager', 'bird lorik')).toContain(`/records/${child}`)
    expect(await found('manager', '999 000 1006')).toContain(`/records/${child}`)
    expect(await found('coordinator elsewhere', 'bird lorik')).not.toContain(canaries.knownAs)
  })

  it('lists exactly those that a single check would let in, for every kind of person', async () => {
    const db = test.database.withTables<PeopleTables>()
    for (const caller of Object.values(people))
      for (const act of [
        'see child',
        'see contact details',
        'see safeguarding text',
        'correct details',
      ] as const) {
        const asker: Asker = askerFor(caller, id(50))
        const listed = (await childrenFor(db, 'northmere', asker, act)).map((row) => row.id)
        const items = await Promise.all([child, id(20)].map((each) => itemOf(db, 'northmere', each)))
        const checked = items.filter((item) => decide(asker, act, item).ok).map(({ childId }) => childId)
        expect([caller.name, act, new Set(listed)]).toEqual([caller.name, act, new Set(checked)])
      }
  })
})

describe('putting a child on record', () => {
  const born = { 'born_on-day': '2', 'born_on-month': '2', 'born_on-year': '2019' }

  it('gives whoever adds them a way back in, and looks first at one who is alike', async () => {
    const typed = { given_name: 'Peregrine', family_name: 'Falconer', ...born }
    const added = await room.send(someone('SENCO elsewhere'), '/records/new', typed)
    expect(added.status).toBe(303)
    expect((await room.open(someone('SENCO elsewhere'), added.location)).status).toBe(200)
    const again = await room.send(someone('SENCO here'), '/records/new', typed)
    expect(again.body).toContain('There is a record that you may not open')
    expect(again.body).not.toContain(added.location.split('?')[0])
    const own = await room.send(someone('SENCO elsewhere'), '/records/new', typed)
    expect(own.body).toContain('It is Peregrine Falconer')
  })

  it('never takes a twin for the other', async () => {
    const twin = { given_name: 'Kestrel', family_name: 'Falconer', ...born }
    expect((await room.send(someone('manager'), '/records/new', twin)).status).toBe(303)
  })
})

describe('an emergency', () => {
  const said = {
    who: 'Macaw Bird',
    reason: 'child at risk now',
    words: 'The school rang and he is missing',
    minutes: '15',
  }
  const bornOn = { 'born_on-day': '21', 'born_on-month': '2', 'born_on-year': '2018' }

  it('opens the record for a while, tells the privacy officer, and waits for a verdict', async () => {
    const stranger = someone('coordinator elsewhere')
    expect((await room.send(stranger, '/emergency', { ...said, who: 'Macaw Brid', ...bornOn })).status).toBe(
      422,
    )
    const broken = await room.send(stranger, '/emergency', { ...said, ...bornOn })
    expect(broken).toMatchObject({ status: 303, location: `/records/${child}` })
    expect(room.alerts).toHaveLength(1)
    const page = await room.open(stranger, `/records/${child}`)
    expect(page.body).toContain('You see this because you said it is an emergency')
    const queue = await room.open(someone('privacy officer'), '/privacy/emergencies')
    expect(queue.body).toContain('The school rang and he is missing')
    const verdict = { verdict: 'was right', words: 'I rang the school' }
    expect(
      (await room.send(someone('privacy officer'), `/privacy/emergencies/${room.alerts[0]}`, verdict)).status,
    ).toBe(303)
    expect((await room.open(someone('privacy officer'), '/privacy/emergencies')).body).toContain(
      'nothing to look into',
    )
    expect((await room.open(someone('mother'), `/records/${child}/who-looked`)).body).toContain('Emergency')
    expect((await room.send(stranger, `/emergency/${room.alerts[0]}/end`, {})).status).toBe(303)
  })

  it('is not there for roles that have none', async () =>
    expect((await room.open(someone('SENCO here'), '/emergency')).status).toBe(404))
})
