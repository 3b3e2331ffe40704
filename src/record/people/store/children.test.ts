import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Asker } from '#access'
import { epochDayOf } from '#kit/day'
import { testDatabase, type TestDatabase } from '../../../../test/database.ts'
import { childrenFor, holdRecord } from './children.ts'
import { insertPerson, nothingKnown } from './persons.ts'
import type { PeopleDatabase, PeopleTables } from './tables.ts'

let test: TestDatabase
let db: PeopleDatabase
beforeAll(async () => {
  test = await testDatabase()
  db = test.database.withTables<PeopleTables>()
  for (const [given_name, family_name, known_as] of children) {
    const { id } = await insertPerson(db, { ...nothingKnown, given_name, family_name, known_as })
    await holdRecord(db, id, 'northmere', '2020-09-01')
  }
})
afterAll(() => test.drop())

const children = [
  ['Zoë', 'O’Connor-Smythe', null],
  ['José María', 'del Río', 'Pepe'],
  ['Bo', 'Ng', null],
  ['Ṣọlá', null, null],
  ['Ann', 'Nadir', null],
] as const

const manager: Asker = {
  accountId: '00000000-0000-4000-9000-000000000001',
  personId: '00000000-0000-4000-9000-000000000002',
  memberships: [
    {
      role: 'EHC manager',
      authority: 'northmere',
      organisationId: null,
      teamId: null,
      from: epochDayOf(2020, 1, 1),
      to: null,
    },
  ],
  today: epochDayOf(2026, 3, 2),
  now: Date.UTC(2026, 2, 2, 12),
  provedAt: Date.UTC(2026, 2, 2, 12),
  glass: [],
}

const found = async (...words: string[]) =>
  (await childrenFor(db, 'northmere', manager, 'see child', { words })).map(({ given_name }) => given_name)

describe('a child is found by any part of any of their names', () => {
  it.each([
    ['in small letters, without the accent', ['zoe'], ['Zoë']],
    ['with another apostrophe', ["O'Connor"], ['Zoë']],
    ['without one, or the hyphen', ['OConnorSmythe'], ['Zoë']],
    ['by two names together, in any order', ['smythe', 'zoe'], ['Zoë']],
    ['by the name they are known as', ['pepe', 'RIO'], ['José María']],
    ['by two names written as one', ['josemaria'], ['José María']],
    ['by a name of two letters', ['ng'], ['Bo']],
    ['by the one name they have', ['sola'], ['Ṣọlá']],
    ['by a part that several have, in order of family name', ['n'], ['Ann', 'Bo', 'Zoë']],
  ])('%s', async (_how, words, those) => {
    expect((await found(...words)).toSorted()).toEqual(those)
  })

  it('but not by the end of one name and the start of the next', async () => {
    expect(await found('nnn')).toEqual([])
    expect(await found('bong')).toEqual([])
  })

  it('and under the new name from the moment it is put right', async () => {
    await db
      .updateTable('people.person')
      .set({ family_name: 'Okoye' })
      .where('given_name', '=', 'Bo')
      .execute()
    expect(await found('okoye')).toEqual(['Bo'])
    expect(await found('bo', 'ng')).toEqual([])
    await db.updateTable('people.person').set({ family_name: 'Ng' }).where('given_name', '=', 'Bo').execute()
  })

  it('with everybody where nothing but figures was typed', async () => {
    expect(await found('777')).toHaveLength(children.length)
  })
})
