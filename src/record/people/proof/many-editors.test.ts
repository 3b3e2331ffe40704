import { afterAll, beforeAll, expect, it } from 'vitest'
import { sql } from '#kit/db'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { openPeople, type OpenPeople } from './open-people.tsx'
import { child, makeWorld } from './world.ts'

let test: TestDatabase
let room: OpenPeople
beforeAll(async () => {
  test = await testDatabase()
  room = await openPeople(test.database)
})
afterAll(async () => {
  await room.app.close()
  await test.drop()
})

it('of fifty who save one fact at once, one is kept; each of the others is shown both texts and loses nothing', async () => {
  const people = await makeWorld(test.database)
  const factOf = async () =>
    (
      await sql<{ id: string; source: string; version: number }>`
        select id, source, version from people.status_fact where child_id = ${child} and kind = 'SEN support'`.execute(
        test.database,
      )
    ).rows[0]!
  const { id, version } = await factOf()
  const first = { 'from_on-day': '1', 'from_on-month': '3', 'from_on-year': '2026' }
  const save = async (source: string) => {
    const fields = { kind: 'SEN support', source, version: String(version), ...first }
    for (;;) {
      const reply = await room.send(people['manager']!, `/records/${child}/statuses/${id}/change`, fields)
      // A machine that cannot keep up asks them to send it again, and so they do.
      if (reply.status !== 503) return { words: source, reply }
    }
  }
  const sent = await Promise.all(Array.from({ length: 50 }, (_, n) => save(`Editor number ${n} said so`)))
  const after = await factOf()
  const kept = sent.filter(({ reply }) => reply.status === 303)
  expect(kept.map(({ words }) => words)).toEqual([after.source])
  expect(after.version).toBe(version + 1)
  const others = sent.filter(({ reply }) => reply.status === 409)
  expect(others).toHaveLength(49)
  for (const { words, reply } of others) {
    expect(reply.body).toContain(words)
    expect(reply.body).toContain(after.source)
  }
})
