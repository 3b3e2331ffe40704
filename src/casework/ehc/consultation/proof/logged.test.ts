import { afterAll, beforeAll, expect, it } from 'vitest'
import { findActs, replay } from '#cases'
import { sql } from '#kit/db'
import { keepPlaces, larkfield } from '../../copies/proof/named.ts'
import { drafted } from '../../final/proof/drafted.ts'
import { child, keepFamily } from '../../plan/proof/plan-case.ts'
import { type EhcDesk, jerome, openEhcDesk } from '../../proof/ehc-desk.ts'
import { assessment } from '../../rules/process.ts'

let desk: EhcDesk
beforeAll(async () => {
  desk = await openEhcDesk()
  await keepFamily(desk.test.database)
  await keepPlaces(desk)
})
afterAll(() => desk.close())

const asked = async () => {
  const reference = await drafted(desk)
  const { id } = await desk.fileOf(reference)
  await sql`update cases.case_file set child_id = ${child} where id = ${id}`.execute(desk.test.database)
  desk.signInAs(jerome)
  const { last_act: seen } = await desk.fileOf(reference)
  await desk.send(`/desk/${reference}/consult?seen=${seen}`, {
    'setting-1': larkfield,
    others: 'Tall Trees',
  })
  const { consulted } = replay(assessment, await findActs(desk.cases, id))
  return { reference, trees: consulted.find(({ setting }) => setting === 'Tall Trees')! }
}
const logged = async (reference: string) => {
  const { id } = await desk.fileOf(reference)
  const { rows } = await sql<{ name: string; state: string; how: string | null }>`
    select body.name, state, body.channel as how
      from documents.release join documents.release_body body on body.release_id = release.id
     where case_id = ${id} order by body.name`.execute(desk.test.database)
  return rows.map(({ name, state, how }) => [name, state, how])
}

it('the draft that settings are asked about is in the gate’s own record: read here, or waiting to go', async () => {
  const { reference } = await asked()
  expect(await logged(reference)).toEqual([
    ['Larkfield Primary School', 'released', 'online'],
    ['Tall Trees', 'ready', null],
  ])
})

it.each([
  ['by a code, once one is made', {}, 'code'],
  ['by post, once somebody says that it went', { how: 'post' }, 'post'],
])('a setting without an account has it %s', async (_, fields, how) => {
  const { reference, trees } = await asked()
  await desk.send(`/desk/${reference}/consult/${trees.id}/code`, fields)
  expect((await logged(reference))[1]).toEqual(['Tall Trees', 'released', how])
})

it('names whoever let it go', async () => {
  const { reference } = await asked()
  const { id } = await desk.fileOf(reference)
  const { rows } = await sql<{ said: string }>`
    select asked_as as said from documents.release where case_id = ${id}`.execute(desk.test.database)
  expect(new Set(rows.map(({ said }) => said))).toEqual(new Set([jerome.as]))
})
