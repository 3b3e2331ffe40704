import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { openRoom, type OpenRoom, visitor } from './open-room.tsx'
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

const guess = async (email: string, from: string, password = 'not this one at all') => {
  const sent = await visitor(room.app, from).send('/sign-in', '/sign-in', { email, password })
  return sent.statusCode
}

describe('a stranger who guesses', () => {
  it('gets five tries at once from all networks together, then must wait; the owner goes on signing in', async () => {
    const { secret, browser } = await settledMember(room, { email: 'guessed@council.example' })
    const answers: number[] = []
    for (let n = 0; n < 9; n++) answers.push(await guess('guessed@council.example', `198.51.100.${n}`))
    expect(answers).toEqual([422, 422, 422, 422, 422, 429, 429, 429, 429])
    // The right password makes no difference to a stranger now.
    expect(await guess('guessed@council.example', '198.51.100.99', goodPassword)).toBe(429)
    // Its owner, where they signed in before, notices nothing.
    browser.jar.delete('sid')
    later(room, 2)
    const mine = await browser.send('/sign-in', '/sign-in', {
      email: 'guessed@council.example',
      password: goodPassword,
    })
    expect(mine.headers.location).toBe('/sign-in/second-step')
    const step = await browser.send('/sign-in/second-step', '/sign-in/second-step', {
      code: codeNow(room, secret),
    })
    expect(step.statusCode).toBe(303)
  })

  it('cannot keep the owner out of a new browser either: a code by e-mail makes it one of theirs', async () => {
    const email = 'new-browser@home.example'
    await settledFamily(room, email)
    for (let n = 0; n < 8; n++) await guess(email, `198.51.100.${n}`)
    const fresh = visitor(room.app)
    const signIn = (password: string) => fresh.send('/sign-in', '/sign-in', { email, password })
    expect((await signIn(goodPassword)).statusCode).toBe(429)
    await fresh.send('/forgotten-password', '/forgotten-password', { email })
    await fresh.send('/set-up', '/set-up', { code: room.sent.findLast(({ to }) => to === email)!.code })
    await fresh.send('/set-up/password', '/set-up/password', { password: 'teapot gravel otter nine' })
    expect((await signIn('teapot gravel otter nine')).statusCode).toBe(303)
  })

  it('gets no more than ten in any hour, however patient', async () => {
    await settledFamily(room, 'patient@home.example')
    let tried = 0
    for (let minute = 0; minute < 60; minute++) {
      if ((await guess('patient@home.example', '198.51.100.1')) === 422) tried++
      later(room, 1)
    }
    expect(tried).toBeGreaterThan(5)
    expect(tried).toBeLessThanOrEqual(10)
  })

  it('is told the same about an account that does not exist', async () => {
    const answers: number[] = []
    for (let n = 0; n < 7; n++) answers.push(await guess('nobody@council.example', `198.51.100.${n}`))
    expect(answers).toEqual([422, 422, 422, 422, 422, 429, 429])
  })

  it('gets no more tries by typing a sign-in name in other ways', async () => {
    const invited = await room.signIn.invite({ kind: 'family', name: 'Spelt Often' }, { route: 'letter' })
    if (!invited.ok) throw new Error(invited.reason)
    const name = invited.value.signInName!
    const ways = [
      name,
      name.toLowerCase(),
      ` ${name}`,
      `${name.slice(0, 4)}-${name.slice(4)}`,
      name.split('').join(' '),
    ]
    const answers: number[] = []
    for (const [n, way] of [...ways, ...ways].entries()) answers.push(await guess(way, `198.51.100.${n}`))
    expect(answers).toEqual([422, 422, 422, 422, 422, 429, 429, 429, 429, 429])
  })

  it('a hundred at once are counted one by one, by every process', async () => {
    await settledFamily(room, 'crowd@home.example')
    const second = await openRoom(test.database, { now: () => room.clock.now })
    const tries = await Promise.all(
      Array.from({ length: 40 }, async (_, n) => {
        const { app } = n % 2 ? room : second
        const sent = await visitor(app, `192.0.2.${n}`).send('/sign-in', '/sign-in', {
          email: 'crowd@home.example',
          password: 'not this one at all',
        })
        return sent.statusCode
      }),
    )
    expect(tries.filter((status) => status === 422)).toHaveLength(5)
    await second.app.close()
  })

  it('who knows the password gets five codes, not a million', async () => {
    const { secret } = await settledMember(room, { email: 'codes@council.example' })
    later(room, 2)
    const stranger = visitor(room.app, '198.51.100.77')
    await stranger.send('/sign-in', '/sign-in', { email: 'codes@council.example', password: goodPassword })
    const answers: number[] = []
    const right = codeNow(room, secret)
    for (let n = 0; n < 6; n++) {
      const code = String((Number(right) + 1 + n) % 1_000_000).padStart(6, '0')
      const sent = await stranger.send('/sign-in/second-step', '/sign-in/second-step', { code })
      answers.push(sent.statusCode)
    }
    expect(answers).toEqual([422, 422, 422, 422, 422, 429])
  })

  it('cannot have a person sent more than three messages at once', async () => {
    await settledFamily(room, 'flood@home.example')
    const before = room.sent.length
    for (let n = 0; n < 6; n++)
      await visitor(room.app, `198.51.100.${n}`).send('/forgotten-password', '/forgotten-password', {
        email: 'flood@home.example',
      })
    expect(room.sent.length - before).toBe(3)
  })
})

describe('an account that exists, and one that does not', () => {
  it('are answered with the same bytes', async () => {
    await settledFamily(room, 'exists@home.example')
    const { accountId } = await settledMember(room, { email: 'disabled@council.example' })
    await room.signIn.disable(accountId)
    const pages = await Promise.all(
      ['exists@home.example', 'absent@home.example', 'disabled@council.example'].map(async (email, n) => {
        const sent = await visitor(room.app, `192.0.2.${200 + n}`).send('/sign-in', '/sign-in', {
          email,
          password: 'not this one at all',
        })
        const told = sent.body
          .replaceAll(email, 'EMAIL')
          .replaceAll(/value="[\w.-]{60,}"/g, 'TICKET')
          .replaceAll(/data-passkey="[^"]*"/g, 'CHALLENGE')
        const { date: _, 'content-length': length, 'set-cookie': cookies, ...headers } = sent.headers
        expect(Number(length) - sent.body.length).toBeLessThan(100)
        return { status: sent.statusCode, told, headers, cookies: cookies !== undefined }
      }),
    )
    expect(pages[1]).toEqual(pages[0])
    expect(pages[2]).toEqual(pages[0])
  })
})
