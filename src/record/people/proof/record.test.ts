import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { type Caller, openPeople, type OpenPeople } from './open-people.tsx'
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

type Canary = keyof typeof canaries
const all = Object.keys(canaries) as Canary[]
const but = (...kept: Canary[]) => all.filter((one) => !kept.includes(one))
const named: Canary[] = ['legal', 'knownAs']

/** What each person is shown of the one child. Null: the page of what is not there. */
const shown: Readonly<Record<string, readonly Canary[] | null>> = {
  mother: but('withheld', 'otherPhone', 'reason', 'safeguarding'),
  'other parent': null,
  // His own name stands beside his own answer.
  'parent kept from some': [
    ...named,
    'communication',
    'ordinary',
    'health',
    'agreed',
    'capacity',
    'relative',
  ],
  'parent told nothing': null,
  'SENCO here': but('withheld', 'limit', 'reason', 'safeguarding'),
  'SENCO elsewhere': null,
  'SENCO who left': null,
  'class teacher': [...named, 'communication', 'setting', 'worker', 'ordinary'],
  practitioner: but('withheld', 'limit', 'reason', 'safeguarding'),
  'coordinator allocated': all,
  'coordinator of the team': but('withheld', 'limit', 'reason', 'safeguarding', 'agreed'),
  'coordinator elsewhere': null,
  manager: all,
  'business support': [
    ...named,
    'nhs',
    'communication',
    'home',
    'ownPhone',
    'otherPhone',
    'relative',
    'setting',
    'worker',
  ],
  editor: null,
  'privacy officer': named,
  administrator: null,
}

describe('a child’s record', () => {
  it.each(Object.keys(shown))('shows to %s just what is theirs to see, and leaves one visit', async (who) => {
    await room.trail()
    const { status, body } = await room.open(people[who]!, `/records/${child}`)
    const seen = all.filter((one) => body.includes(canaries[one]))
    expect([status, seen.toSorted()]).toEqual([shown[who] ? 200 : 404, [...(shown[who] ?? [])].toSorted()])
    const outcome = shown[who] ? 'done' : 'refused'
    expect(await room.trail()).toMatchObject([{ act: 'see child', outcome, subject: child }])
  })

  it('has no name in its title', async () => {
    const { body } = await room.open(people['manager']!, `/records/${child}`)
    expect(/<title>[^<]*<\/title>/.exec(body)![0]).not.toMatch(/Lorikeet|Macaw|Bird/)
  })

  it('that is not theirs and one that is not there are the same bytes, and leave the same mark', async () => {
    await room.trail()
    const theirs = await room.open(people['SENCO elsewhere']!, `/records/${child}`)
    const none = await room.open(people['SENCO elsewhere']!, `/records/${id(99)}`)
    const bytes = ({ status, body, headers }: typeof theirs) => ({
      status,
      body,
      headers: { ...headers, date: '' },
    })
    expect(bytes(theirs)).toEqual(bytes(none))
    const [one, other] = await room.trail()
    expect({ ...one, subject: '', request: '', at: 0 }).toEqual({ ...other, subject: '', request: '', at: 0 })
  })

  it('sends whoever is not signed in to sign in', async () =>
    expect((await room.open(null, `/records/${child}`)).status).toBe(303))

  it('shows two parents who differ as a conflict to staff, and to each parent their own answer only', async () => {
    const conflict = 'Neither answer counts more'
    expect((await room.open(people['manager']!, `/records/${child}`)).body).toContain(conflict)
    expect((await room.open(people['mother']!, `/records/${child}`)).body).not.toContain(conflict)
  })
})

const forms = [
  ['names', 'correct details'],
  ['homes/add', 'correct contact details'],
  ['ways/add', 'correct contact details'],
  ['wishes/add', 'correct contact details'],
  ['family/add', 'record relationships'],
  ['settings/add', 'correct details'],
  ['workers/add', 'record relationships'],
  ['statuses/add', 'correct details'],
  ['agreements/add', 'record agreement'],
  ['capacity/add', 'correct details'],
  ['merge', 'merge records'],
  ['who-looked', 'see who looked'],
] as const

/** Who may open each; everybody else meets the page of what is not there. */
const answering = ['coordinator allocated', 'manager']
const opensFor: Readonly<Record<string, readonly string[]>> = {
  'correct details': answering,
  'record relationships': answering,
  'correct contact details': [...answering, 'mother', 'SENCO here', 'business support'],
  'record agreement': [...answering, 'SENCO here', 'practitioner'],
  'merge records': ['manager'],
  'see who looked': ['mother', 'privacy officer'],
}

describe.each(forms)('/records/…/%s', (path, act) => {
  it('opens for who may, is not there for anybody else, and leaves one visit each time', async () => {
    for (const who of Object.keys(shown)) {
      await room.trail()
      const { status } = await room.open(people[who]!, `/records/${child}/${path}`)
      expect([who, status]).toEqual([who, opensFor[act]!.includes(who) ? 200 : 404])
      const left = await room.trail()
      expect([who, left.length, left[0]?.subject]).toEqual([who, 1, child])
    }
  })
  it('sent empty by who may not is not there either, and says nothing of the child', async () => {
    if (path === 'who-looked') return
    const absent = await room.send(people['editor']!, `/records/${id(99)}/${path}`, {})
    expect(await room.send(people['editor']!, `/records/${child}/${path}`, {})).toEqual(absent)
    expect(absent.status).toBe(404)
  })
})
