import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect } from '#kit/db'
import { htmlProblems } from '../../../../../test/browser/html.ts'
import { type TestDatabase, testDatabase } from '../../../../../test/database.ts'
import { printSavedList } from '../../rules/saved-list.ts'
import { shareList } from '../../store/saved-lists.ts'
import type { DirectoryTables } from '../../store/tables.ts'
import { browser } from './browser.ts'
import { idOf, openExample, portage, saving, today, toys } from './example-list.ts'
import { openPages } from './example-pages.tsx'

let test: TestDatabase
let example: Awaited<ReturnType<typeof openExample>>
let app: FastifyInstance
beforeAll(async () => {
  test = await testDatabase()
  example = await openExample(test.database)
  app = await example.openPages()
})
afterAll(() => test.drop())

describe('the booklet', () => {
  it('says everything about each listing, with numbers to read and the day it was printed', async () => {
    const family = await saving(app, 'portage', 'toys')
    const page = await family.open('/saved/print')
    expect(page.body).toContain('<title>My list: booklet')
    expect(page.body).toContain('Printed on Monday 1 March 2027')
    expect(page.body).toContain('Facts change')
    expect(page.body).toContain('024 7600 0001')
    expect(page.body).toContain('portage@northmere.example')
    expect(page.body).toContain('https://offer.example/listings/toys')
    expect(page.body).toContain('<p class="govuk-body wm-print-only">This is a demonstration.</p>')
    expect(page.body).not.toContain('wm-booklet--large')
    expect(await htmlProblems(page.body)).toEqual([])
  })

  it('comes in large print', async () => {
    const family = await saving(app, 'portage')
    expect((await family.open('/saved/print?size=large')).body).toContain('wm-booklet--large')
    const code = await shareList(example.db, [portage.id], today())
    const page = await browser(app).open(`/s/${code}/print?size=large`)
    expect(page.body).toContain('wm-booklet--large')
    expect(page.body).toContain(`https://offer.example/s/${code}`)
    expect(await htmlProblems(page.body)).toEqual([])
  })

  it('of an empty list is the empty list', async () => {
    expect((await browser(app).open('/saved/print')).headers.location).toBe('/saved')
  })
})

describe('with the database away', () => {
  it('shows and prints the list, saves and removes; sharing can wait', async () => {
    const server = await testDatabase()
    const gone = await openExample(server.database)
    const nobodyThere = connect('postgres://nobody@127.0.0.1:1/none').withTables<DirectoryTables>()
    const away = await openPages({ catalogue: gone.catalogue, database: nobodyThere, today })
    await server.drop()
    const family = browser(away).holding(printSavedList([portage.id, idOf(8_888)]))
    expect((await family.press('/saved/add', { listing: 'toys' })).statusCode).toBe(303)
    const page = await family.open('/saved')
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('3 on your list')
    expect(page.body).toContain('href="/listings/toys"')
    expect(page.body).toContain('We cannot show 1 of them just now')
    expect((await family.open('/saved/print')).statusCode).toBe(200)
    const shared = await family.press('/saved/share', {})
    expect(shared.statusCode).toBe(503)
    expect(shared.cookies).toEqual([])
    expect((await family.press('/saved/remove', { id: toys.id })).statusCode).toBe(303)
    await away.close()
    await nobodyThere.destroy()
  })
})
