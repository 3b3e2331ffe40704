import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from '#kit/db'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { demoPeople } from '../demo-accounts.ts'
import { fromOurPage, hiddenIn, openRoom, type OpenRoom, type Visitor, visitor } from './open-room.tsx'
import { goodPassword, settledFamily, settledMember } from './settled-people.ts'

let test: TestDatabase
let room: OpenRoom
const routes: string[] = []
beforeAll(async () => {
  test = await testDatabase()
  room = await openRoom(test.database, { demo: true })
  await room.signIn.seedDemo()
  routes.push(...stateChanging(room))
})
afterAll(async () => {
  await room.app.close()
  await test.drop()
})

/** Each route that changes something, as whom, from which page, and what an honest press would send. */
const table: readonly (readonly [
  path: string,
  as: 'anybody' | 'member' | 'half way' | 'invited',
  page: string,
  fields: Readonly<Record<string, string>>,
])[] = [
  ['/sign-in', 'anybody', '/sign-in', { email: 'forged@home.example', password: goodPassword }],
  ['/sign-in/passkey', 'anybody', '/sign-in', { passkey: '{}' }],
  ['/sign-in/second-step', 'half way', '/sign-in/second-step', { by: 'app', code: '000000' }],
  ['/sign-in/second-step/text', 'half way', '/sign-in/second-step', {}],
  ['/sign-in/second-step/start-again', 'half way', '/sign-in/second-step', {}],
  ['/forgotten-password', 'anybody', '/forgotten-password', { email: 'forged@home.example' }],
  ['/set-up', 'anybody', '/set-up', { code: '2222-2222-2222-2222' }],
  ['/set-up/password', 'invited', '/set-up/password', { password: 'otter gravel lantern' }],
  ['/set-up/app', 'invited', '/set-up/app', { code: '000000' }],
  ['/set-up/phone', 'invited', '/set-up/phone', { number: '07700 900982' }],
  ['/set-up/phone/code', 'invited', '/set-up/phone/code', { code: '000000' }],
  ['/set-up/passkey', 'invited', '/set-up/phone', { passkey: '{}' }],
  ['/set-up/finish', 'invited', '/set-up/account', {}],
  ['/account/password', 'member', '/account/password', { password: 'otter gravel lantern' }],
  ['/account/app', 'member', '/account/app', { code: '000000' }],
  ['/account/phone', 'member', '/account/phone', { number: '07700 900982' }],
  ['/account/phone/code', 'member', '/account/phone/code', { code: '000000' }],
  ['/account/passkey', 'member', '/account/phone', { passkey: '{}' }],
  ['/account/recovery-codes', 'member', '/account/recovery-codes', {}],
  ['/account/remove', 'member', '/account', { factor: 'app' }],
  ['/account/sessions/end', 'member', '/account', { session: '00000000-0000-0000-0000-000000000000' }],
  ['/account/sign-out-everywhere', 'member', '/account', {}],
  ['/account/prove', 'member', '/account/prove', { by: 'password', code: goodPassword }],
  ['/account/prove/text', 'member', '/account/prove', {}],
  ['/sign-out', 'member', '/account', {}],
  ['/demo', 'anybody', '/demo', { person: demoPeople[0]!.id }],
]

describe('every route that changes something', () => {
  it('is in the table, taken from the router itself', () => {
    expect(routes.length).toBeGreaterThan(20)
    expect(table.map(([path]) => path).toSorted()).toEqual(routes.toSorted())
  })

  it.each(table)(
    '%s refuses what our page did not send, and changes nothing',
    async (path, as, page, fields) => {
      const somebody = await become(as)
      const shown = await somebody.open(page)
      expect(shown.statusCode).toBe(200)
      const ticket = /name="form_ticket" value="([^"]+)"/.exec(shown.body)![1]!
      const stranger = await become(as)
      const theirs = /name="form_ticket" value="([^"]+)"/.exec((await stranger.open(page)).body)![1]!
      const before = await everything()
      const forged = [
        { fields, headers: fromOurPage },
        { fields: { ...fields, form_ticket: 'nonsense' }, headers: fromOurPage },
        { fields: { ...fields, form_ticket: theirs }, headers: fromOurPage },
        { fields: { ...fields, form_ticket: ticket }, headers: { 'sec-fetch-site': 'cross-site' } },
        { fields: { ...fields, form_ticket: ticket }, headers: { 'sec-fetch-site': 'same-site' } },
        { fields: { ...fields, form_ticket: ticket }, headers: { origin: 'https://elsewhere.example' } },
      ]
      for (const { fields: sent, headers } of forged) {
        const answer = await somebody.post(path, sent, headers)
        expect(answer.statusCode).toBe(403)
        expect(answer.headers['cache-control']).toBe('no-store')
      }
      expect(await everything()).toBe(before)
      const honest = await somebody.post(path, { ...fields, form_ticket: ticket })
      expect(honest.statusCode).not.toBe(403)
    },
  )

  it('refuses a form of an earlier session of the same browser', async () => {
    const browser = await become('member')
    const old = hiddenIn((await browser.open('/account')).body, '/account/sign-out-everywhere')
    await browser.send('/account/prove?by=password', '/account/prove', { code: goodPassword })
    expect((await browser.post('/account/sign-out-everywhere', old)).statusCode).toBe(403)
  })
})

let made = 0

const become = async (as: 'anybody' | 'member' | 'half way' | 'invited'): Promise<Visitor> => {
  // Each from a network of their own, or one would spend what the next may try.
  const browser = visitor(room.app, `198.51.${Math.floor(++made / 250)}.${made % 250}`)
  const email = `forged-${made}@council.example`
  if (as === 'member') return (await settledMember(room, { email, from: browser })).browser
  if (as === 'half way') {
    await settledMember(room, { email, from: visitor(room.app, `192.0.2.${made}`) })
    await browser.send('/sign-in', '/sign-in', { email, password: goodPassword })
  }
  if (as === 'invited') {
    const invited = await room.signIn.invite({ kind: 'family', name: 'Not Yet' }, { route: 'letter' })
    if (!invited.ok) throw new Error(invited.reason)
    await browser.send('/set-up', '/set-up', { code: invited.value.code })
  }
  if (as === 'anybody' && made === 1) await settledFamily(room, 'forged@home.example')
  return browser
}

/** Everything this room keeps but how often somebody tried. */
const everything = async (): Promise<string> => {
  const tables = [
    'account',
    'passkey',
    'authenticator',
    'phone',
    'text_code',
    'recovery_code',
    'code',
    'session',
  ]
  const rows = await Promise.all(
    tables.map(async (name) => {
      const answer = await sql`select * from ${sql.table(`sign_in.${name}`)} order by 1, 2`.execute(
        test.database,
      )
      return answer.rows
    }),
  )
  return JSON.stringify([rows, room.sent.length, room.events.length])
}

/** Every POST the router knows. */
const stateChanging = ({ app }: OpenRoom): string[] => {
  const found: string[] = []
  const path: string[] = []
  for (const line of app.printRoutes({ commonPrefix: false }).split('\n')) {
    const [, indent, part, methods] = /^([│├└─ ]*)(\/?\S*) \(([A-Z, ]+)\)/.exec(line) ?? []
    if (part === undefined) continue
    const depth = Math.floor((indent?.length ?? 0) / 4)
    path.length = depth
    path[depth] = part
    if (/POST|PUT|DELETE|PATCH/.test(methods ?? '')) found.push(path.slice(1).join(''))
  }
  return found
}
