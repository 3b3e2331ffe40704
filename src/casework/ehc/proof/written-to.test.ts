import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { nameChild } from '#cases'
import { findLatest, type MessagesTables } from '#messages'
import { keepInventedChildren, type PeopleTables } from '#people'
import { anneliese, type EhcDesk, openEhcDesk } from './ehc-desk.ts'

const today = '2026-03-02'
let desk: EhcDesk
beforeAll(async () => {
  desk = await openEhcDesk()
})
afterAll(() => desk.close())
beforeEach(() => desk.signInAs(anneliese))

type Child = Parameters<typeof keepInventedChildren>[1][number]
type Relative = NonNullable<Child['family']>[number]

let number = 0
const next = () => `00000000-0000-4000-9000-${String(++number).padStart(12, '0')}`
const mail = (name: string) => `${name}@family.example`
const relative = (name: string, more: Partial<Relative> = {}): Relative => ({
  id: next(),
  name: [name, 'Orrell'],
  kind: 'mother',
  ways: [['email', mail(name), true]],
  ...more,
})

/** Puts a child on record, gives a case to it, writes thanks, and says who was written to and how the letter is addressed. */
const thanked = async (
  { own = false, died, ...child }: Partial<Child> & { own?: boolean; died?: string },
  askedFrom?: string,
) => {
  const id = next()
  const record: Child = {
    id,
    name: ['Robin', 'Orrell'],
    age: [17, 6],
    homes: [],
    family: [],
    settings: [],
    ...child,
  }
  await keepInventedChildren(desk.test.database.withTables<PeopleTables>(), [record], {
    authority: 'northmere',
    today,
  })
  const people = desk.test.database.withTables<PeopleTables>()
  if (own)
    await people
      .insertInto('people.contact_way')
      .values({
        person_id: id,
        kind: 'email',
        value: mail('robin'),
        preferred: true,
        safe: true,
        from_on: '2025-01-01',
        to_on: null,
      })
      .execute()
  if (died !== undefined)
    await people.updateTable('people.person').set({ died_on: '2026-01-10' }).where('id', '=', died).execute()
  const reference = await desk.received(
    '2026-02-16',
    askedFrom === undefined ? {} : { email: mail(askedFrom) },
  )
  const file = await desk.fileOf(reference)
  await nameChild(desk.cases, file.id, id)
  const sent = await desk.send(`/desk/${reference}/letter/acknowledgement?seen=2`, { step: 'send' })
  expect(sent.status).toBe(303)
  const { body } = await desk.get(`/desk/${reference}/letters/3`)
  const messages = await findLatest(desk.test.database.withTables<MessagesTables>(), 200)
  return {
    to: /To (the [^<]*)/.exec(body)?.[1],
    written: messages
      .filter(({ case_id }) => case_id === file.id)
      .map(({ address, channel }) => (channel === 'letter' ? 'by post' : address))
      .toSorted(),
  }
}

describe('a child’s parents', () => {
  it('are each written to, and whoever asked once', async () =>
    expect(
      await thanked({ age: [9, 0], family: [relative('ada'), relative('ben', { kind: 'father' })] }, 'ada'),
    ).toEqual({ to: 'the child’s parent', written: [mail('ada'), mail('ben')] }))

  it('who must not be told, or have died, are not; even where they asked', async () => {
    const restricted = relative('cal', { kind: 'father', limit: ['not to be told', 'A court order'] })
    const late = relative('liv')
    const family = [relative('dot'), restricted, late]
    const { written } = await thanked({ age: [9, 0], family, died: late.id }, 'cal')
    expect(written).toEqual([mail('dot')])
  })

  it('who are not on the record are told where they asked from', async () =>
    expect((await thanked({ age: [9, 0] }, 'eve')).written).toEqual([mail('eve')]))
})

describe('a young person', () => {
  it('has the letter and the news; a parent has neither, though they asked', async () =>
    expect(await thanked({ own: true, family: [relative('fay')] }, 'fay')).toEqual({
      to: 'the young person',
      written: [mail('robin')],
    }))

  it('may have said that somebody helps them: they have a copy', async () => {
    const helper = relative('gus', { kind: 'agreed supporter' })
    expect((await thanked({ own: true, family: [helper, relative('hal')] })).written).toEqual([
      mail('gus'),
      mail('robin'),
    ])
  })

  it('who lacks capacity for the plan has a representative, who has the letter', async () => {
    const aunt = relative('ivy', { kind: 'other relative', responsible: 'no' })
    const judged = {
      decision: 'What is in his plan',
      can: 'lacks capacity',
      speaks: aunt.id,
      since: 2,
    } as const
    expect(await thanked({ own: true, family: [aunt, relative('jon')], capacity: [judged] })).toEqual({
      to: 'the young person’s representative',
      written: [mail('ivy')],
    })
  })

  it('who lacks capacity for something else still has it', async () => {
    const aunt = relative('kit', { kind: 'other relative', responsible: 'no' })
    const judged = { decision: 'Managing money', can: 'lacks capacity', speaks: aunt.id, since: 2 } as const
    expect((await thanked({ own: true, family: [aunt], capacity: [judged] })).to).toBe('the young person')
  })
})
