import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from '#kit/db'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { closeSleepingAccounts } from '../actions/end.ts'
import { demoPeople } from '../demo-accounts.ts'
import { hiddenIn, openRoom, type OpenRoom, visitor } from './open-room.tsx'
import { codeNow, goodPassword, later, secretOn, settledFamily, settledMember } from './settled-people.ts'

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

const eventsOf = (accountId: string) =>
  room.events.filter((event) => event.accountId === accountId).map(({ event }) => event)

describe('an invitation', () => {
  it('leads to setting up, never straight in; the account opens with a password and a second step', async () => {
    const { accountId, browser } = await settledMember(room, { email: 'opens@council.example' })
    expect((await browser.open('/desk')).body).toContain('Orla Quince')
    expect(eventsOf(accountId)).toEqual([
      'invited',
      'invitation used',
      'password set',
      'factor added',
      'account opened',
    ])
  })

  it('opens no page but those of setting up', async () => {
    const browser = visitor(room.app)
    const invited = await room.signIn.invite({ kind: 'staff', name: 'Half Way' }, { route: 'letter' })
    expect(invited.ok).toBe(true)
    if (!invited.ok) return
    await browser.send('/set-up', '/set-up', { code: invited.value.code })
    expect((await browser.open('/set-up/account')).statusCode).toBe(200)
    for (const path of ['/desk', '/account', '/account/password', '/sign-in/second-step'])
      expect((await browser.open(path)).headers.location).toMatch(/^\/sign-in/)
  })

  it('does not open a staff account that has only a password, and says what is missing', async () => {
    const browser = visitor(room.app)
    const invited = await room.signIn.invite({ kind: 'staff', name: 'One Proof' }, { route: 'letter' })
    if (!invited.ok) throw new Error(invited.reason)
    await browser.send('/set-up', '/set-up', { code: invited.value.code })
    await browser.send('/set-up/password', '/set-up/password', { password: goodPassword })
    const refused = await browser.send('/set-up/account', '/set-up/finish', {})
    expect([refused.statusCode, refused.body]).toEqual([
      422,
      expect.stringContaining('Add a second step first'),
    ])
  })

  it('works once, however it is typed, and a new one ends the old', async () => {
    const invited = await room.signIn.invite({ kind: 'family', name: 'Once Only' }, { route: 'letter' })
    if (!invited.ok) throw new Error(invited.reason)
    const again = await room.signIn.inviteAgain(invited.value.accountId, { route: 'letter' })
    if (!again.ok) throw new Error(again.reason)
    const use = async (code: string) =>
      (await visitor(room.app).send('/set-up', '/set-up', { code })).statusCode
    expect(await use(invited.value.code)).toBe(422)
    expect(await use(again.value.code.toLowerCase().replaceAll('-', ' '))).toBe(303)
    expect(await use(again.value.code)).toBe(422)
  })

  it('is worth nothing after 14 days, and nothing once taken back', async () => {
    const use = async (code: string) =>
      (await visitor(room.app).send('/set-up', '/set-up', { code })).statusCode
    const [late, back] = await Promise.all([
      room.signIn.invite({ kind: 'family', name: 'Late' }, { route: 'letter' }),
      room.signIn.invite({ kind: 'family', name: 'Taken Back' }, { route: 'letter' }),
    ])
    if (!late.ok || !back.ok) throw new Error('not invited')
    expect(await room.signIn.revokeInvitation(back.value.accountId)).toBe(true)
    expect(await use(back.value.code)).toBe(422)
    later(room, 14 * 24 * 60 + 1)
    expect(await use(late.value.code)).toBe(422)
  })

  it('by e-mail has a link that fills the code in and uses up nothing until it is pressed', async () => {
    const email = 'link@family.example'
    const invited = await room.signIn.invite({ kind: 'family', name: 'By Link', email }, { route: 'email' })
    if (!invited.ok) throw new Error(invited.reason)
    const message = room.sent.find(({ to }) => to === email)!
    const path = message.link.replace('http://waymark.example', '')
    const browser = visitor(room.app)
    for (let opened = 0; opened < 3; opened++)
      expect((await browser.open(path)).body).toContain(`value="${invited.value.code}"`)
    expect((await browser.send(path, '/set-up', { code: invited.value.code })).headers.location).toBe(
      '/set-up/account',
    )
  })
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
    await browser.send('/desk', '/sign-out', {})
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
    expect(open.toSorted()).toEqual([200, 303])
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

describe('an account nobody uses', () => {
  it('falls asleep after ninety days, its sessions with it, and wakes only by a new invitation', async () => {
    const { accountId } = await settledMember(room, { email: 'sleeper@council.example' })
    const onEvent = (_: unknown, event: (typeof room.events)[number]) => {
      room.events.push(event)
      return Promise.resolve()
    }
    later(room, 89 * 24 * 60)
    await closeSleepingAccounts(test.database, { now: room.clock.now, onEvent })
    expect(eventsOf(accountId)).not.toContain('fell dormant')
    later(room, 24 * 60 + 1)
    await closeSleepingAccounts(test.database, { now: room.clock.now, onEvent })
    expect(eventsOf(accountId)).toContain('fell dormant')
    const try1 = { email: 'sleeper@council.example', password: goodPassword }
    expect((await visitor(room.app).send('/sign-in', '/sign-in', try1)).statusCode).toBe(422)
    expect((await room.signIn.inviteAgain(accountId, { route: 'letter' })).ok).toBe(true)
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
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([303, 422])
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
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([303, 422])
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
    expect(sendings.map(({ statusCode }) => statusCode).toSorted()).toEqual([303, 422])
    expect((await browser.open('/account')).body).toContain('9 left')
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
