import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { openRoom, type OpenRoom, visitor } from './open-room.tsx'
import { codeNow, goodPassword, later, secretOn, settledMember } from './settled-people.ts'

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

describe('a second step', () => {
  it('by text message comes to the phone on the account, and works once', async () => {
    const { browser } = await settledMember(room, { email: 'phone@council.example' })
    await browser.send('/account/phone', '/account/phone', { number: '07700 900982' })
    const confirm = room.sent.findLast(({ purpose }) => purpose === 'confirm phone')!
    expect(confirm.to).toBe('+447700900982')
    await browser.send('/account/phone/code', '/account/phone/code', { code: confirm.code })
    const fresh = visitor(room.app)
    await fresh.send('/sign-in', '/sign-in', { email: 'phone@council.example', password: goodPassword })
    await fresh.send('/sign-in/second-step?by=text', '/sign-in/second-step/text', {})
    const { code } = room.sent.findLast(({ purpose }) => purpose === 'sign in')!
    const path = '/sign-in/second-step?by=text&sent=yes'
    const other = visitor(room.app)
    await other.send('/sign-in', '/sign-in', { email: 'phone@council.example', password: goodPassword })
    const answers = await Promise.all(
      [fresh, other].map((one) =>
        one.send(path, '/sign-in/second-step', { code: `${code.slice(0, 3)} ${code.slice(3)}` }),
      ),
    )
    expect(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([303, 422])
  })

  it('by a code from an app works once, even when it is sent twice at the same moment', async () => {
    const { secret } = await settledMember(room, { email: 'race@council.example' })
    later(room, 2)
    const browsers = [visitor(room.app), visitor(room.app)]
    for (const browser of browsers)
      await browser.send('/sign-in', '/sign-in', { email: 'race@council.example', password: goodPassword })
    const code = codeNow(room, secret)
    const answers = await Promise.all(
      browsers.map((one) => one.send('/sign-in/second-step', '/sign-in/second-step', { code })),
    )
    expect(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([303, 422])
  })

  it('by a spare code works once, even when it is sent twice at the same moment', async () => {
    const { browser } = await settledMember(room, { email: 'spare@council.example' })
    const shown = await browser.send('/account/recovery-codes', '/account/recovery-codes', {})
    const codes = [...shown.body.matchAll(/<code class="wm-key">([^<]+)</g)].map(([, code]) => code!)
    expect(new Set(codes).size).toBe(10)
    const sendings = await Promise.all(
      [1, 2].map(async () => {
        const fresh = visitor(room.app)
        await fresh.send('/sign-in', '/sign-in', { email: 'spare@council.example', password: goodPassword })
        return fresh.send('/sign-in/second-step?by=recovery', '/sign-in/second-step', { code: codes[3]! })
      }),
    )
    expect(sendings.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([303, 422])
    expect((await browser.open('/account')).body).toContain('9 left')
  })

  it('guessed at three times by somebody who has the password is told to its owner, and a slip or two is not', async () => {
    await settledMember(room, { email: 'password-known@council.example' })
    const stranger = visitor(room.app, '198.51.100.44')
    await stranger.send('/sign-in', '/sign-in', {
      email: 'password-known@council.example',
      password: goodPassword,
    })
    const guess = () => stranger.send('/sign-in/second-step', '/sign-in/second-step', { code: '000 000' })
    const told = () => room.events.filter(({ event }) => event === 'second step guessed at')
    for (const known of [0, 0, 1, 1]) {
      await guess()
      expect(told()).toHaveLength(known)
    }
    expect(told()[0]!.actor).toBeNull()
  })

  it('cannot be taken away when it is the last one of staff', async () => {
    const { browser } = await settledMember(room, { email: 'last@council.example' })
    const refused = await browser.send('/account', '/account/remove', { factor: 'app' })
    expect([refused.statusCode, refused.body]).toEqual([422, expect.stringContaining('We have kept that')])
  })

  it('shows the key of an app as a picture and as text, and never the same key to two people', async () => {
    const { browser } = await settledMember(room, { email: 'key@council.example' })
    const [one, two] = [await browser.open('/account/app'), await browser.open('/account/app')]
    expect(one.body).toContain('<svg')
    expect(secretOn(one.body)).toHaveLength(20)
    expect(secretOn(one.body).equals(secretOn(two.body))).toBe(false)
  })
})
