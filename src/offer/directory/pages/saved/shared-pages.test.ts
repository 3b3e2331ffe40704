import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseDay } from '#kit/day'
import { htmlProblems } from '../../../../../test/browser/html.ts'
import { type TestDatabase, testDatabase } from '../../../../../test/database.ts'
import { printSavedList } from '../../rules/saved-list.ts'
import { forgetOldLists, openList, shareList } from '../../store/saved-lists.ts'
import { browser } from './browser.ts'
import { idOf, openExample, portage, refuge, saving, today, toys } from './example-list.ts'

let test: TestDatabase
let example: Awaited<ReturnType<typeof openExample>>
let app: FastifyInstance
beforeAll(async () => {
  test = await testDatabase()
  example = await openExample(test.database)
  app = await example.openPages()
})
afterAll(() => test.drop())

describe('sharing', () => {
  const countLists = async () => {
    const { numUpdatedRows } = await example.db
      .withTables<{ 'directory.saved_list': { created_on: string } }>()
      .updateTable('directory.saved_list')
      .set({ created_on: today().toString() })
      .executeTakeFirstOrThrow()
    return Number(numUpdatedRows)
  }
  const codeOn = (html: string) => /\/s\/([0-9A-Z]{8})"/.exec(html)?.[1] ?? ''

  it('gives a code that opens the same list elsewhere, where it can be taken over', async () => {
    const family = await saving(app, 'portage', 'toys')
    const reply = await family.press('/saved/share', {})
    const page = await family.open(String(reply.headers.location))
    const code = codeOn(page.body)
    expect(page.body).toContain(`${code.slice(0, 4)} ${code.slice(4)}`)
    expect(await htmlProblems(page.body)).toEqual([])

    const friend = browser(app)
    const opened = await friend.press('/saved/open', {
      code: ` ${code.toLowerCase().slice(0, 4)}-${code.slice(4)} `,
    })
    expect(opened.headers.location).toBe(`/s/${code}`)
    const shared = await friend.open(`/s/${code}`)
    expect(shared.body).toContain('A list shared with you')
    expect(shared.body).toContain('href="/listings/portage"')
    expect(shared.headers['cache-control']).toBe('no-store')
    expect(shared.cookies).toEqual([])
    expect(await htmlProblems(shared.body)).toEqual([])

    const taken = await friend.press('/saved/take', { code })
    const mine = await friend.open(String(taken.headers.location))
    expect(mine.body).toContain('These are on your list now')
    expect(mine.body).toContain('2 on your list')
  })

  it('twice, at once or by two people, gives one code and makes one row', async () => {
    const one = await saving(app, 'portage', 'refuge')
    const other = await saving(app, 'refuge', 'portage')
    const before = await countLists()
    const replies = await Promise.all(
      [one, one, one, other].map((family) => family.press('/saved/share', {})),
    )
    expect(replies.map(({ statusCode }) => statusCode)).toEqual([303, 303, 303, 303])
    expect(await countLists()).toBe(before + 1)
    const codes = await Promise.all(
      [one, other].map(async (at) => codeOn((await at.open('/saved?shared=yes')).body)),
    )
    expect(codes[0]).toMatch(/^[0-9A-Z]{8}$/)
    expect(codes[1]).toBe(codes[0])
  })

  it('shares nothing that is not a listing, and an empty list not at all', async () => {
    const before = await countLists()
    expect((await browser(app).press('/saved/share', {})).headers.location).toBe('/saved')
    await browser(app)
      .holding(printSavedList([idOf(7_777)]))
      .press('/saved/share', {})
    expect(await countLists()).toBe(before)
  })

  it.each([
    ['nothing', '', 'Enter the code'],
    ['a few letters', 'K7P', 'Enter the code'],
    ['a script', '"><script>alert(1)</script>', 'Enter the code'],
    ['a code nobody was given', '22222222', 'We do not know that code'],
  ])('asks again, kindly, for %s', async (_, code, said) => {
    const page = await browser(app).press('/saved/open', { code })
    expect(page.statusCode).toBe(422)
    expect(page.body).toMatch(/<title>Error: /)
    expect(page.body).toContain(said)
    expect(page.body).toContain('href="#code"')
    expect(page.body).not.toContain('<script>alert')
    expect(await htmlProblems(page.body)).toEqual([])
  })

  it('leads an address typed by hand to the right one, and an unknown one to the box for codes', async () => {
    const code = await shareList(example.db, [toys.id, portage.id, refuge.id], today())
    expect((await browser(app).open(`/s/${code.toLowerCase()}`)).headers.location).toBe(`/s/${code}`)
    for (const path of ['/s/22222222', '/s/22222222/print', '/s/%00', '/s/x%27y']) {
      const page = await browser(app).open(path)
      expect(page.statusCode).toBe(404)
      expect(page.body).toContain('We do not know that code')
    }
  })
})

describe('a shared list', () => {
  it('is forgotten when nobody has opened it for a year; opening it starts the year again', async () => {
    const start = parseDay('2025-03-01')!
    const day = parseDay('2026-03-01')!
    const opened = await shareList(example.db, [idOf(1), idOf(2)], start)
    const left = await shareList(example.db, [idOf(1), idOf(3)], start)
    expect(await forgetOldLists(example.db, day)).toBe(0)
    expect(await openList(example.db, opened, day)).toEqual([idOf(1), idOf(2)])
    expect(await forgetOldLists(example.db, day.add({ days: 1 }))).toBe(1)
    expect(await openList(example.db, left, day)).toBeNull()
    expect(await openList(example.db, opened, day)).toEqual([idOf(1), idOf(2)])
  })
})
