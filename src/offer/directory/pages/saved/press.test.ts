import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { htmlProblems } from '../../../../../test/browser/html.ts'
import { type TestDatabase, testDatabase } from '../../../../../test/database.ts'
import { browser, ourPage } from './browser.ts'
import { openExample, saving, toys } from './example-list.ts'

let test: TestDatabase
let example: Awaited<ReturnType<typeof openExample>>
let app: FastifyInstance
beforeAll(async () => {
  test = await testDatabase()
  example = await openExample(test.database)
  app = await example.openPages()
})
afterAll(() => test.drop())

describe('where a button was pressed', () => {
  const paths = ['/saved/add', '/saved/remove', '/saved/clear', '/saved/share', '/saved/take', '/saved/open']

  it.each(paths)('on another site, %s is refused and nothing changes', async (path) => {
    for (const from of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
    ]) {
      const family = await saving(app, 'toys')
      const reply = await family.press(path, { listing: 'portage', id: toys.id, code: 'K7PM3XRY' }, from)
      expect(reply.statusCode).toBe(403)
      expect(reply.cookies).toEqual([])
    }
  })

  it('is told by the origin alone, where a browser says no more', async () => {
    const reply = await browser(app).press('/saved/add', { listing: 'toys' }, { origin: ourPage.origin })
    expect(reply.statusCode).toBe(303)
  })

  it('is asked of a browser that says nothing, and one more press saves it', async () => {
    const family = browser(app)
    const sure = await family.press('/saved/add', { listing: 'toys', back: '/search?q=it%27s' }, {})
    expect(sure.statusCode).toBe(200)
    expect(sure.body).toContain('Save this to your list?')
    expect(sure.cookies.map(({ name }) => name)).toEqual(['waymark_form'])
    expect(await htmlProblems(sure.body)).toEqual([])
    const reply = await family.press('/saved/add', family.formOf(sure), {})
    expect(reply.headers.location).toBe('/saved?added=toys&back=%2Fsearch%3Fq%3Dit%2527s')
  })

  it('cannot be forged with another browser’s form', async () => {
    const sure = await browser(app).press('/saved/add', { listing: 'toys' }, {})
    const other = browser(app)
    await other.press('/saved/add', { listing: 'toys' }, {})
    const reply = await other.press('/saved/add', other.formOf(sure), {})
    expect(reply.statusCode).toBe(200)
    expect(reply.body).toContain('Save this to your list?')
  })
})
