import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { closeSleepingAccounts } from '../actions/end.ts'
import { openRoom, type OpenRoom, visitor } from './open-room.tsx'
import { goodPassword, later, settledMember } from './settled-people.ts'

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

  it('gives somebody without an e-mail address a name to sign in with, however they type it', async () => {
    const invited = await room.signIn.invite({ kind: 'family', name: 'No Mail' }, { route: 'letter' })
    if (!invited.ok) throw new Error(invited.reason)
    const name = invited.value.signInName!
    expect(name).toMatch(/^[2-9C-Y]{8}$/)
    const browser = visitor(room.app)
    await browser.send('/set-up', '/set-up', { code: invited.value.code })
    expect((await browser.open('/set-up/account')).body).toContain(`${name.slice(0, 4)}-${name.slice(4)}`)
    await browser.send('/set-up/password', '/set-up/password', { password: goodPassword })
    expect((await browser.send('/set-up/account', '/set-up/finish', {})).statusCode).toBe(303)
    for (const email of [name, ` ${name.toLowerCase()} `, `${name.slice(0, 4)} - ${name.slice(4)}`]) {
      const again = visitor(room.app)
      const reply = await again.send('/sign-in', '/sign-in', { email, password: goodPassword })
      expect([email, reply.statusCode, (await again.open('/desk')).statusCode]).toEqual([email, 303, 200])
    }
    const by = await room.signIn.inviteAgain(invited.value.accountId, { route: 'letter' })
    expect(by.ok && by.value.signInName).toBe(name)
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

  it('sent again may go to a new address, unless that is somebody else’s', async () => {
    const account = { kind: 'family', name: 'New Address', email: 'old@family.example' } as const
    const invited = await room.signIn.invite(account, { route: 'email' })
    await room.signIn.invite({ ...account, email: 'taken@family.example' }, { route: 'email' })
    if (!invited.ok) throw new Error(invited.reason)
    const again = (email: string) =>
      room.signIn.inviteAgain(invited.value.accountId, { route: 'email', email })
    expect(await again('Taken@family.example')).toEqual({ ok: false, reason: 'address taken' })
    expect((await again('new@family.example')).ok).toBe(true)
    expect(room.sent.at(-1)).toMatchObject({ to: 'new@family.example', purpose: 'invitation' })
  })

  it('is made once for one person, however many ask at the same moment', async () => {
    const personId = '00000000-0000-4000-9000-00000000fade'
    const made = await Promise.all(
      [1, 2, 3].map(() =>
        room.signIn.invite({ kind: 'staff', name: 'One Person', personId }, { route: 'letter' }),
      ),
    )
    expect(made.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('is made together with what is kept beside it, or not at all', async () => {
    const account = { kind: 'family', name: 'Not At All', email: 'not@family.example' } as const
    const alongside = () => Promise.reject(new Error('may not'))
    await expect(room.signIn.invite(account, { route: 'email', alongside })).rejects.toThrow('may not')
    expect((await room.signIn.invite(account, { route: 'email' })).ok).toBe(true)
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
