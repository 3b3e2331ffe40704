import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { hiddenIn, openRoom, type OpenRoom, visitor } from './open-room.tsx'
import { goodPassword, later, settledFamily, settledMember } from './settled-people.ts'

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

describe('an open session', () => {
  it('of staff ends after half an hour unused, of a family after an hour', async () => {
    const { browser: staff } = await settledMember(room, { email: 'idle@council.example' })
    const { browser: family } = await settledFamily(room, 'idle@home.example')
    later(room, 25)
    expect((await staff.open('/desk')).statusCode).toBe(200)
    later(room, 29)
    expect((await staff.open('/desk')).statusCode).toBe(200)
    expect((await family.open('/desk')).statusCode).toBe(200)
    later(room, 31)
    expect((await staff.open('/desk')).statusCode).toBe(303)
    expect((await family.open('/desk')).statusCode).toBe(200)
    later(room, 61)
    expect((await family.open('/desk')).statusCode).toBe(303)
  })

  it('ends after twelve hours, however busy', async () => {
    const { browser } = await settledMember(room, { email: 'busy@council.example' })
    for (let minute = 0; minute < 12 * 60 - 20; minute += 20) {
      later(room, 20)
      expect((await browser.open('/desk')).statusCode).toBe(200)
    }
    later(room, 20)
    expect((await browser.open('/desk')).statusCode).toBe(303)
  })

  it('ends when its owner signs out, and its cookie goes', async () => {
    const { browser } = await settledFamily(room, 'out@home.example')
    const token = browser.jar.get('sid')!
    const gone = await browser.send('/desk', '/sign-out', {})
    expect(gone.headers['clear-site-data']).toBe('"cache"')
    expect(browser.jar.has('sid')).toBe(false)
    browser.jar.set('sid', token)
    expect((await browser.open('/desk')).statusCode).toBe(303)
  })

  it('ends everywhere at one press, or one by one, and never somebody else’s', async () => {
    const { browser: here } = await settledFamily(room, 'many@home.example')
    const there = visitor(room.app)
    const third = visitor(room.app)
    for (const browser of [there, third])
      await browser.send('/sign-in', '/sign-in', { email: 'many@home.example', password: goodPassword })
    const { browser: other } = await settledFamily(room, 'other@home.example')
    const page = await here.open('/account')
    const ids = [...page.body.matchAll(/name="session" value="([^"]+)"/g)].map(([, id]) => id!)
    expect(ids).toHaveLength(2)
    const theirs = hiddenIn((await other.open('/account')).body, '/account/sign-out-everywhere')
    for (const session of ids) await other.post('/account/sessions/end', { ...theirs, session })
    expect((await there.open('/desk')).statusCode).toBe(200)
    const ticket = hiddenIn(page.body, '/account/sessions/end')
    await here.post('/account/sessions/end', { ...ticket, session: ids[0]! })
    const open = [(await there.open('/desk')).statusCode, (await third.open('/desk')).statusCode]
    expect(open.toSorted((a, b) => a - b)).toEqual([200, 303])
    await here.send('/account', '/account/sign-out-everywhere', {})
    for (const browser of [here, there, third]) expect((await browser.open('/desk')).statusCode).toBe(303)
    expect((await other.open('/desk')).statusCode).toBe(200)
  })

  it('of a disabled account dies at once, and no code leads back in', async () => {
    const { browser, accountId } = await settledMember(room, { email: 'gone@council.example' })
    expect((await browser.open('/desk')).statusCode).toBe(200)
    await room.signIn.disable(accountId)
    expect((await browser.open('/desk')).statusCode).toBe(303)
    const sent = await visitor(room.app).send('/sign-in', '/sign-in', {
      email: 'gone@council.example',
      password: goodPassword,
    })
    expect(sent.statusCode).toBe(422)
  })

  it('asks again who it is before a deed that matters, and then gives a new session', async () => {
    const { browser } = await settledMember(room, { email: 'again@council.example' })
    expect((await browser.open('/account/password')).statusCode).toBe(200)
    later(room, 11)
    const asked = await browser.open('/account/password')
    expect(asked.headers.location).toBe('/account/prove?to=%2Faccount%2Fpassword')
    const before = browser.jar.get('sid')
    const path = '/account/prove?by=password&to=%2Faccount%2Fpassword'
    const wrong = await browser.send(path, '/account/prove', { code: 'not my password' })
    expect(wrong.statusCode).toBe(422)
    const right = await browser.send(path, '/account/prove', { code: goodPassword })
    expect(right.headers.location).toBe('/account/password')
    expect(browser.jar.get('sid')).not.toBe(before)
    expect((await browser.open('/account/password')).statusCode).toBe(200)
  })
})
