import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { demoPeople } from '../demo-accounts.ts'
import { hiddenIn, openRoom, type OpenRoom, visitor } from './open-room.tsx'
import { settledFamily } from './settled-people.ts'

let test: TestDatabase
let room: OpenRoom
beforeAll(async () => {
  test = await testDatabase()
  room = await openRoom(test.database)
})
afterAll(async () => {
  await room.app.close()
  await test.drop()
})

describe('the demonstration', () => {
  it('does not exist where it is switched off', async () => {
    expect((await visitor(room.app).open('/demo')).statusCode).toBe(404)
    expect((await visitor(room.app).post('/demo', { person: demoPeople[0]!.id })).statusCode).toBe(404)
  })

  it('signs in as everybody of every role with one press, and those sessions die when it is switched off', async () => {
    const demo = await openRoom(test.database, { demo: true })
    await demo.signIn.seedDemo()
    await demo.signIn.seedDemo()
    expect(new Set(demoPeople.map(({ role }) => role)).size).toBe(15)
    for (const { id, name } of demoPeople) {
      const browser = visitor(demo.app)
      const page = await browser.open('/demo')
      await browser.post('/demo', { ...hiddenIn(page.body, '/demo'), person: id })
      expect((await browser.open('/desk')).body).toContain(name)
      const elsewhere = visitor(room.app)
      elsewhere.jar.set('sid', browser.jar.get('sid')!)
      expect((await elsewhere.open('/desk')).statusCode).toBe(303)
    }
    await demo.app.close()
  })

  it('opens nobody real', async () => {
    const { accountId } = await settledFamily(room, 'real@home.example')
    const demo = await openRoom(test.database, { demo: true })
    const browser = visitor(demo.app)
    const page = await browser.open('/demo')
    const sent = await browser.post('/demo', { ...hiddenIn(page.body, '/demo'), person: accountId })
    expect(sent.headers.location).toBe('/demo')
    expect(browser.jar.has('sid')).toBe(false)
    await demo.app.close()
  })
})
