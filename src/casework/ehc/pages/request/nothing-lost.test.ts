import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from '#kit/db'
import { testDatabase, type TestDatabase } from '../../../../../test/database.ts'
import { errorsIn, invented, openRoom, visitor } from './visitor.tsx'

let test: TestDatabase
beforeAll(async () => {
  test = await testDatabase()
})
afterAll(() => test.drop())

const home = '/ask-for-an-assessment'
const requests = async (): Promise<number> => {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from ehc.request`.execute(test.database)
  return rows[0]!.n
}
const codeOn = (body: string) => /Your code is (\w{4}-\w{4}-\w{4}-\w{4})/.exec(body)?.[1] ?? ''

describe('nothing is lost', () => {
  it('when the battery dies: the code opens every answer on another device', async () => {
    const { app } = await openRoom(test.database)
    const phone = visitor(app)
    const { check } = await phone.answer(invented)
    const code = codeOn((await phone.open(`${home}/name`)).body)
    expect(check.statusCode).toBe(200)

    const library = visitor(app)
    expect((await library.open(`${home}/name`)).headers.location).toBe(`${home}/come-back`)
    const back = await library.send(await library.open(`${home}/come-back`), {
      code: code.toLowerCase().replaceAll('-', ' '),
    })
    expect(back.headers.location).toBe(`${home}/check`)
    expect((await library.open(`${home}/check`)).body).toContain('Tamsin Orrell-Baxendale')
  })

  it('when they go away: coming back leads to the first question not yet seen', async () => {
    const { app } = await openRoom(test.database)
    const family = visitor(app)
    await family.send(await family.open(`${home}/who`), { asker: 'parent' })
    const later = await family.send(
      await family.open(`${home}/name`),
      { childName: 'Later On' },
      { step: 'later' },
    )
    expect(later.headers.location).toBe(`${home}/saved`)
    const saved = await family.open(`${home}/saved`)
    expect(saved.body).toContain('Monday 30 March 2026')
    expect(saved.body).toContain(`href="${home}/born"`)
  })

  it('when two tabs answer different questions, in any order', async () => {
    const { app } = await openRoom(test.database)
    const family = visitor(app)
    await family.send(await family.open(`${home}/who`), { asker: 'parent' })
    const [one, other] = [await family.open(`${home}/name`), await family.open(`${home}/worries`)]
    const sent = await Promise.all([
      family.send(one, { childName: 'Two Tabs' }),
      family.send(other, { worries: 'Both are kept' }),
    ])
    expect(sent.map(({ statusCode }) => statusCode)).toEqual([303, 303])
    const check = await family.open(`${home}/check`)
    for (const said of ['Two Tabs', 'Both are kept', 'A parent']) expect(check.body).toContain(said)
  })

  it('when two tabs answer the same question: the second is shown both, and decides', async () => {
    const { app } = await openRoom(test.database)
    const family = visitor(app)
    await family.send(await family.open(`${home}/who`), { asker: 'parent' })
    const [one, other] = [await family.open(`${home}/worries`), await family.open(`${home}/worries`)]
    await family.send(one, { worries: 'Said in the first tab' })
    const conflict = await family.send(other, { worries: 'Said in the second tab' })
    expect(conflict.statusCode).toBe(409)
    for (const said of ['Said in the first tab', 'Said in the second tab'])
      expect(conflict.body).toContain(said)
    expect((await family.send(conflict, { worries: 'Said in the second tab' })).statusCode).toBe(303)
    expect((await family.open(`${home}/check`)).body).toContain('Said in the second tab')
  })

  it('when they go back to a page and send it again with a change: that is no other tab', async () => {
    const { app } = await openRoom(test.database)
    const family = visitor(app)
    await family.send(await family.open(`${home}/who`), { asker: 'parent' })
    const page = await family.open(`${home}/worries`)
    await family.send(page, { worries: 'One' })
    expect((await family.send(page, { worries: 'One and two' })).statusCode).toBe(303)
  })

  it('when the first page is pressed twice, or ten times: there is one draft', async () => {
    const { app } = await openRoom(test.database)
    const family = visitor(app)
    const page = await family.open(`${home}/who`)
    const before = await sql<{ n: number }>`select count(*)::int as n from ehc.draft`.execute(test.database)
    await Promise.all([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(() => family.send(page, { asker: 'parent' })))
    const after = await sql<{ n: number }>`select count(*)::int as n from ehc.draft`.execute(test.database)
    expect(after.rows[0]!.n).toBe(before.rows[0]!.n + 1)
  })

  it('when an answer changes in another tab after the check was shown: it is shown again before it is sent', async () => {
    const { app } = await openRoom(test.database)
    const family = visitor(app)
    const { check } = await family.answer(invented)
    await family.send(await family.open(`${home}/worries`), { worries: 'Changed since' })
    const before = await requests()
    const again = await family.send(check, {})
    expect(again.statusCode).toBe(409)
    expect(again.body).toContain('Changed since')
    expect(await requests()).toBe(before)
    expect((await family.send(again, {})).headers.location).toBe(`${home}/sent`)
  })

  it('when the database is away: the page comes back with what was typed', async () => {
    const { app } = await openRoom(test.database)
    const family = visitor(app)
    await family.send(await family.open(`${home}/who`), { asker: 'parent' })
    const page = await family.open(`${home}/worries`)
    const gone = () => {
      throw Object.assign(new Error('gone'), { code: 'ECONNREFUSED' })
    }
    const { app: away } = await openRoom({ withTables: gone } as never)
    const stranded = visitor(away)
    for (const [name, value] of family.jar) stranded.jar.set(name, value)
    const reply = await stranded.send(page, { worries: 'Typed while it was away' })
    expect([500, 503]).toContain(reply.statusCode)
    expect(reply.body).toContain('Typed while it was away')
    expect(reply.body).toContain('Everything you wrote is still here')
  })
})

describe('one request, however often it is sent', () => {
  it('pressed five times at once', async () => {
    const { app } = await openRoom(test.database)
    const family = visitor(app)
    const { check } = await family.answer(invented)
    const before = await requests()
    const sent = await Promise.all([1, 2, 3, 4, 5].map(() => family.send(check, {})))
    expect(sent.map(({ headers }) => headers.location)).toEqual(Array(5).fill(`${home}/sent`))
    expect(await requests()).toBe(before + 1)
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from cases.case_file where opened_from like 'draft %'`.execute(test.database)
    expect(rows[0]!.n).toBe(await requests())
  })

  it('and again after it was sent, by going back', async () => {
    const { app } = await openRoom(test.database)
    const family = visitor(app)
    const who = await family.open(`${home}/who`)
    const { check } = await family.answer(invented)
    await family.send(check, {})
    const before = await requests()
    expect((await family.send(check, {})).headers.location).toBe(`${home}/sent`)
    expect(await requests()).toBe(before)
    // The first page again is a new request, under a new code.
    expect((await family.send(who, { asker: 'parent' })).statusCode).toBe(303)
    const page = await family.open(`${home}/name`)
    expect(errorsIn(page.body)).toBe('')
    expect(page.body).not.toContain('Tamsin')
  })

  it('a shared computer can be told to forget, and then shows nothing', async () => {
    const { app } = await openRoom(test.database)
    const family = visitor(app)
    const { check } = await family.answer(invented)
    await family.send(check, {})
    const sent = await family.open(`${home}/sent`)
    const reference = /RQ-\w{4}-\w{4}/.exec(sent.body)![0]
    expect((await family.open('/your-request')).body).toContain(reference)
    await family.send(sent, {})
    expect(family.jar.has('waymark_request')).toBe(false)
    expect((await family.open(`${home}/sent`)).headers.location).toBe(`${home}/come-back`)
    expect((await family.open('/your-request')).body).not.toContain(reference)
  })
})
