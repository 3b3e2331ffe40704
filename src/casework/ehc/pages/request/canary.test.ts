import { afterAll, beforeAll, expect, it } from 'vitest'
import { sql } from '#kit/db'
import { testDatabase, type TestDatabase } from '../../../../../test/database.ts'
import { type Fields, openRoom, visitor } from './visitor.tsx'

let test: TestDatabase
beforeAll(async () => {
  test = await testDatabase()
})
afterAll(() => test.drop())

/** Words that stand nowhere else: wherever one turns up, it came from what was typed. */
const canaries: Readonly<Record<string, Fields>> = {
  who: { asker: 'parent' },
  name: { childName: 'Quillonzeb Marthwick', knownAs: 'Quillonzeb' },
  born: { 'born-day': '23', 'born-month': '11', 'born-year': '2017' },
  home: { address: '77 Zephyrholt Rise', postcode: 'ZN2 7QX', otherHome: 'Vexlington on Sundays' },
  place: { setting: 'Brackenfrost Academy' },
  you: { yourName: 'Ostrilde Marthwick', email: 'ostrilde@canary.example', phone: '01632 960413' },
  talk: { needs: ['no writing'], language: 'Tarquinese', needsMore: 'Wobblethorpe' },
  safe: { notContact: 'Never tell Jorvikson' },
  worries: { worries: 'Plinthecky moments' },
  helps: { helps: 'Drumblewhistle' },
  known: { others: 'Dr Fennelquist' },
}
// What is drawn at random holds any three letters now and then: the postcode is looked for as a word, or whole.
const typed =
  /quillonzeb|marthwick|zephyrholt|\bZN2\b|ZN27QX|vexlington|brackenfrost|ostrilde|canary|960413|tarquinese|wobblethorpe|jorvikson|plinthecky|drumblewhistle|fennelquist|2017/i

it('nothing that is typed stands in an address, a cookie, a header or a log, nor readable in a draft', async () => {
  const { app, logged } = await openRoom(test.database)
  const addresses: string[] = []
  const headers: string[] = []
  app.addHook('onSend', (request, reply, payload, done) => {
    addresses.push(request.url)
    headers.push(JSON.stringify(reply.getHeaders()))
    done(null, payload)
  })
  const family = visitor(app)
  const { check } = await family.answer(canaries)
  expect(check.body).toMatch(typed)
  const { rows } = await sql<{ sealed: Buffer; digest: string }>`
    select sealed, code_digest as digest from ehc.draft`.execute(test.database)
  expect(rows).toHaveLength(1)
  const code = family.jar.get('waymark_request')!
  const kept = rows[0]!.sealed.toString('latin1') + rows[0]!.digest
  expect(kept).not.toMatch(typed)
  expect(kept).not.toContain(code)
  await family.send(check, {})
  await family.open('/ask-for-an-assessment/sent')
  await family.open('/your-request')
  await family.open('/your-request/dates.ics')

  expect(addresses.length).toBeGreaterThan(20)
  expect(addresses.join('\n')).not.toMatch(typed)
  expect(addresses.join('\n')).not.toContain(code)
  expect(headers.join('\n')).not.toMatch(typed)
  expect([...family.jar.values()].join('\n')).not.toMatch(typed)
  expect(logged()).toContain('ask-for-an-assessment')
  expect(logged()).not.toMatch(typed)
  expect(logged()).not.toContain(code)
})

it('every cookie is for these pages, until the browser is closed, and out of reach of scripts', async () => {
  const { app } = await openRoom(test.database)
  const family = visitor(app)
  const reply = await family.send(await family.open('/ask-for-an-assessment/who'), { asker: 'parent' })
  const given = reply.cookies.filter(({ name }) => name === 'waymark_request')
  expect(given.map(({ path }) => path)).toEqual(['/ask-for-an-assessment', '/your-request'])
  for (const cookie of given) {
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
    expect(cookie.maxAge ?? cookie.expires).toBeUndefined()
  }
})

it('no page with anything of one family’s is kept by a browser or on the way', async () => {
  const { app } = await openRoom(test.database)
  const family = visitor(app)
  const { check } = await family.answer(canaries)
  const pages = [check, await family.open('/ask-for-an-assessment/name'), await family.open('/your-request')]
  for (const { headers } of pages) expect(headers['cache-control']).toBe('no-store')
})
