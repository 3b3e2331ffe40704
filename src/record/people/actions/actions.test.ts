import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from '#kit/db'
import { testDatabase, type TestDatabase } from '../../../../test/database.ts'
import type { Identity } from '../rules/identity.ts'
import { findPerson } from '../store/persons.ts'
import type { PeopleDatabase, PeopleTables } from '../store/tables.ts'
import { addPerson } from './add-person.ts'
import { correctPerson } from './correct-person.ts'
import type { Doing } from './doing.ts'
import { mergePeople, undoMerge } from './merge-people.ts'

let test: TestDatabase
let db: PeopleDatabase
beforeAll(async () => {
  test = await testDatabase()
  db = test.database.withTables<PeopleTables>()
})
afterAll(() => test.drop())

const officer = '00000000-0000-4000-8000-000000000001'
const doing: Doing = {
  authority: 'northmere',
  accountId: officer,
  personId: officer,
  name: 'Ines Corrigan',
  team: 'Business support',
  allowed: { role: 'business support', through: 'in the authority', glass: null },
  why: 'office work',
  today: '2026-03-02',
  now: Date.UTC(2026, 2, 2, 9),
  request: 'request-1',
}

const nobody: Identity & { postcode: string | null } = {
  givenName: 'Aisha',
  familyName: 'Novak',
  knownAs: null,
  pronouns: null,
  bornOn: '2019-02-28',
  upn: null,
  nhsNumber: null,
  language: null,
  interpreter: null,
  communication: null,
  postcode: null,
}
let born = 0
/** Each with a birthday and a name of their own, so that one test's children are not like another's. */
const child = (more: Partial<Identity> = {}) => ({
  ...nobody,
  familyName: `Novak-${String.fromCharCode(97 + born)}`,
  bornOn: `2019-02-${String(++born).padStart(2, '0')}`,
  ...more,
})

const added = async (identity: typeof nobody, lookedAt: readonly string[] = []) => {
  const result = await addPerson(db, identity, doing, lookedAt)
  if (!result.ok) throw new Error(JSON.stringify(result.reason))
  return result.value
}
const trailOf = async (id: string) => {
  const { rows } = await sql<{
    body: string
  }>`select body from trail.entry where body like ${`%${id}%`}`.execute(db)
  return rows.length
}

describe('adding somebody', () => {
  it('needs a given name and nothing else', async () => {
    const id = await added({ ...nobody, givenName: '  Suharto ', familyName: null, bornOn: null })
    expect(await findPerson(db, id)).toMatchObject({
      given_name: 'Suharto',
      family_name: null,
      rights_pass_on: null,
    })
  })

  it('keeps the first day on which the rights are their own', async () => {
    const id = await added(child({ bornOn: '2010-03-02' }))
    expect(await findPerson(db, id)).toMatchObject({ rights_pass_on: '2026-06-27' })
  })

  it('leaves a trail', async () => expect(await trailOf(await added(child()))).toBe(1))

  it('names every fault at once and saves nothing', async () => {
    const typed = child({ givenName: ' ', bornOn: '2027-01-01', upn: 'A801200010101', nhsNumber: '12' })
    expect(await addPerson(db, typed, doing)).toEqual({
      ok: false,
      reason: {
        why: 'faults',
        faults: ['no name', 'born after today', 'pupil number mistyped', 'not an NHS number'],
      },
    })
  })

  it('stops at somebody alike, and goes on once they have been looked at', async () => {
    const typed = child()
    const first = await added(typed)
    expect(await addPerson(db, typed, doing)).toEqual({
      ok: false,
      reason: { why: 'may be on record', alike: [{ id: first, likeness: 'likely' }] },
    })
    expect(await added(typed, [first])).not.toBe(first)
  })

  it('never stops at a twin', async () => {
    const one = child({ givenName: 'Maryam' })
    const first = await added(one)
    expect(await added({ ...one, givenName: 'Yusuf' })).not.toBe(first)
  })

  it('never doubles a number, even if somebody has looked', async () => {
    const typed = child({ nhsNumber: '9434765919' })
    const first = await added(typed)
    expect((await addPerson(db, typed, doing, [first])).ok).toBe(false)
  })
})

describe('putting a record right', () => {
  it('moves the day the rights pass with the birthday', async () => {
    const typed = child({ bornOn: '2010-03-03' })
    const id = await added(typed)
    const corrected = await correctPerson(db, id, 1, { ...typed, bornOn: '2011-03-03' }, doing)
    expect(corrected.ok && corrected.value).toMatchObject({ rights_pass_on: '2027-06-26', version: 2 })
  })

  it('over what somebody else has saved is refused, and shows theirs', async () => {
    const typed = child()
    const id = await added(typed)
    await correctPerson(db, id, 1, { ...typed, knownAs: 'Ash' }, doing)
    const late = await correctPerson(db, id, 1, { ...typed, knownAs: 'Shay' }, doing)
    expect(late).toMatchObject({ ok: false, reason: { why: 'changed meanwhile', now: { known_as: 'Ash' } } })
  })

  it('keeps what was there before', async () => {
    const typed = child()
    const id = await added(typed)
    await correctPerson(db, id, 1, { ...typed, knownAs: 'Ash' }, doing)
    const { rows } = await sql<{ known_as: string | null }>`
      select before ->> 'known_as' as known_as from people.change where person_id = ${id} order by id
    `.execute(db)
    expect(rows).toEqual([{ known_as: null }, { known_as: null }])
    await expect(sql`update people.change set before = null`.execute(db)).rejects.toThrow('never changed')
  })
})

describe('two records of one person', () => {
  const pair = async () => {
    const typed = child()
    const kept = await added(typed)
    const merged = await added(typed, [kept])
    return { kept, merged }
  }
  const live = (childId: string) =>
    db.insertInto('people.status_fact').values({
      child_id: childId,
      kind: 'SEN support',
      detail: null,
      source: 'school',
      from_on: '2026-01-01',
      to_on: null,
    })
  const factsOf = async (childId: string) => {
    const rows = await db
      .selectFrom('people.status_fact')
      .select('id')
      .where('child_id', '=', childId)
      .execute()
    return rows.map(({ id }) => id)
  }

  it('become one, and either address leads to it', async () => {
    const { kept, merged } = await pair()
    await live(merged).execute()
    expect((await mergePeople(db, kept, merged, 'same child', doing)).ok).toBe(true)
    expect((await findPerson(db, merged))?.id).toBe(kept)
    expect(await factsOf(kept)).toHaveLength(1)
  })

  it('come apart again with what each had, and nothing else', async () => {
    const { kept, merged } = await pair()
    const [own] = await live(kept).returning('id').execute()
    const [theirs] = await live(merged).returning('id').execute()
    const merge = await mergePeople(db, kept, merged, 'same child', doing)
    const [since] = await live(kept).returning('id').execute()
    expect((await undoMerge(db, merge.ok ? merge.value : '', doing)).ok).toBe(true)
    expect(await factsOf(merged)).toEqual([theirs!.id])
    expect((await factsOf(kept)).toSorted()).toEqual([own!.id, since!.id].toSorted())
    expect((await undoMerge(db, merge.ok ? merge.value : '', doing)).ok).toBe(false)
  })

  it('with two NHS numbers stay two', async () => {
    const one = await added(child({ nhsNumber: '9434765870' }))
    const other = await added(child({ nhsNumber: '4010232137' }))
    expect(await mergePeople(db, one, other, 'alike', doing)).toEqual({ ok: false, reason: 'two numbers' })
  })

  it('where one is the other’s relative stay two', async () => {
    const { kept, merged } = await pair()
    const relative = { kind: 'mother', parental_responsibility: 'yes', from_on: '2019-02-28' } as const
    const none = { to_on: null, lives_with_child: null, restriction: null, restriction_reason: null }
    await db
      .insertInto('people.relationship')
      .values({ child_id: kept, relative_id: merged, ...relative, ...none })
      .execute()
    expect(await mergePeople(db, kept, merged, 'alike', doing)).toEqual({
      ok: false,
      reason: 'related to each other',
    })
  })
})

describe('how somebody stands to a child, as access reads it', () => {
  it('a parent told nothing is not a parent there', async () => {
    const [kid, mum, dad] = [await added(child()), await added(child()), await added(child())]
    const row = {
      child_id: kid,
      kind: 'parent',
      parental_responsibility: 'yes',
      from_on: '2020-01-01',
    } as const
    const open = { to_on: null, lives_with_child: null }
    await db
      .insertInto('people.relationship')
      .values([
        { ...row, ...open, relative_id: mum, restriction: null, restriction_reason: null },
        {
          ...row,
          ...open,
          relative_id: dad,
          restriction: 'not to be told',
          restriction_reason: 'court order',
        },
      ])
      .execute()
    const { rows } = await sql<{ kind: string; party: string }>`
      select kind, party from people.relation_to_child where child_id = ${kid} order by kind
    `.execute(db)
    expect(rows.map(({ kind }) => kind)).toEqual([
      'child',
      'must not be told',
      'parental responsibility',
      'young person',
    ])
    expect(rows.find(({ kind }) => kind === 'must not be told')?.party).toBe(dad)
  })
})
