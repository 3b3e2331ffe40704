import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from '#kit/db'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { demoPeople } from '../demo-accounts.ts'
import { hiddenIn, openRoom, type OpenRoom, visitor } from './open-room.tsx'
import { codeNow, goodPassword, later, settledFamily, settledMember } from './settled-people.ts'

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

describe('signing in', () => {
  it('takes a password and then a code; neither alone opens anything', async () => {
    const { secret } = await settledMember(room, { email: 'two@council.example' })
    const browser = visitor(room.app)
    later(room, 2)
    const first = await browser.send('/sign-in?to=%2Fdesk', '/sign-in', {
      email: 'TWO@Council.example',
      password: goodPassword,
    })
    expect(first.headers.location).toBe('/sign-in/second-step?to=%2Fdesk')
    expect((await browser.open('/desk')).statusCode).toBe(303)
    const step = '/sign-in/second-step?to=%2Fdesk'
    const wrong = await browser.send(step, '/sign-in/second-step', { code: '000000' })
    expect(wrong.statusCode).toBe(422)
    const right = await browser.send(step, '/sign-in/second-step', { code: codeNow(room, secret) })
    expect(right.headers.location).toBe('/desk')
    const desk = await browser.open('/desk')
    expect(desk.body).toContain('Orla Quince')
    expect(desk.headers['cache-control']).toBe('no-store')
  })

  it('gives a new session at every step, and the old one is worth nothing (no fixation)', async () => {
    const { secret } = await settledMember(room, { email: 'rotate@council.example' })
    later(room, 2)
    const browser = visitor(room.app)
    browser.jar.set('sid', 'A'.repeat(43))
    await browser.send('/sign-in', '/sign-in', { email: 'rotate@council.example', password: goodPassword })
    const half = browser.jar.get('sid')!
    await browser.send('/sign-in/second-step', '/sign-in/second-step', { code: codeNow(room, secret) })
    const whole = browser.jar.get('sid')!
    expect(new Set(['A'.repeat(43), half, whole]).size).toBe(3)
    for (const old of ['A'.repeat(43), half]) {
      const thief = visitor(room.app)
      thief.jar.set('sid', old)
      expect((await thief.open('/desk')).statusCode).toBe(303)
      expect((await thief.open('/sign-in/second-step')).headers.location).toMatch(/^\/sign-in/)
    }
  })

  it('keeps only a digest of the cookie', async () => {
    const { browser } = await settledMember(room, { email: 'digest@council.example' })
    const { rows } = await sql<{
      row: string
    }>`select row_to_json(s)::text as row from sign_in.session s`.execute(test.database)
    const token = browser.jar.get('sid')!
    const inHex = Buffer.from(token, 'base64url').toString('hex')
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter(({ row }) => row.includes(token) || row.includes(inHex))).toEqual([])
  })

  it('of a family without a second step takes a password', async () => {
    await settledFamily(room, 'family@home.example')
    const browser = visitor(room.app)
    const sent = await browser.send('/sign-in', '/sign-in', {
      email: 'family@home.example',
      password: goodPassword,
    })
    expect(sent.headers.location).toBe('/account')
  })

  it('never leads to another site', async () => {
    await settledFamily(room, 'back@home.example')
    for (const to of ['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example']) {
      const sent = await visitor(room.app).send(`/sign-in?to=${encodeURIComponent(to)}`, '/sign-in', {
        email: 'back@home.example',
        password: goodPassword,
      })
      expect(sent.headers.location).toBe('/account')
    }
  })

  it('shows a mistyped form again without the password in it', async () => {
    const page = await visitor(room.app).send('/sign-in', '/sign-in', {
      email: 'a@b.example',
      password: 'my secret words',
    })
    expect(page.body).toContain('value="a@b.example"')
    expect(page.body).not.toContain('my secret words')
  })

  it('over https the cookies are for this host alone', async () => {
    const secure = await openRoom(test.database, { baseUrl: 'https://waymark.example', demo: true })
    await secure.signIn.seedDemo()
    const browser = visitor(secure.app)
    const page = await browser.open('/demo')
    const sent = await browser.post('/demo', { ...hiddenIn(page.body, '/demo'), person: demoPeople[0]!.id })
    const cookies = sent.cookies.filter(({ name }) => name.startsWith('__Host-'))
    expect(cookies.map(({ name }) => name)).toEqual(['__Host-sid', '__Host-device'])
    for (const cookie of cookies)
      expect(cookie).toMatchObject({ secure: true, httpOnly: true, sameSite: 'Lax', path: '/' })
    expect(cookies.every((cookie) => !('domain' in cookie))).toBe(true)
    await secure.app.close()
  })
})

describe('a forgotten password', () => {
  it('is changed with a code by e-mail; the second step still stands and every session ends', async () => {
    const { browser, secret } = await settledMember(room, { email: 'forgot@council.example' })
    const fresh = visitor(room.app)
    await fresh.send('/forgotten-password', '/forgotten-password', { email: 'Forgot@council.example' })
    const { code } = room.sent.findLast(({ purpose }) => purpose === 'reset')!
    await fresh.send('/set-up', '/set-up', { code })
    expect((await fresh.open('/set-up/app')).headers.location).toBe('/set-up/password')
    const changed = await fresh.send('/set-up/password', '/set-up/password', {
      password: 'teapot gravel otter nine',
    })
    expect(changed.headers.location).toBe('/sign-in?news=changed')
    expect((await browser.open('/desk')).statusCode).toBe(303)
    later(room, 2)
    const signed = await fresh.send('/sign-in', '/sign-in', {
      email: 'forgot@council.example',
      password: 'teapot gravel otter nine',
    })
    expect(signed.headers.location).toBe('/sign-in/second-step')
    await fresh.send('/sign-in/second-step', '/sign-in/second-step', { code: codeNow(room, secret) })
    expect((await fresh.open('/desk')).statusCode).toBe(200)
  })

  it('answers the same for every address', async () => {
    await settledFamily(room, 'known@home.example')
    const answers = await Promise.all(
      ['known@home.example', 'unknown@home.example'].map(async (email) => {
        const browser = visitor(room.app)
        const sent = await browser.send('/forgotten-password', '/forgotten-password', { email })
        return [sent.statusCode, sent.headers.location, sent.body]
      }),
    )
    expect(answers[0]).toEqual(answers[1])
  })
})
