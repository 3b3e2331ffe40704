import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { htmlProblems } from '../../../../../test/browser/html.ts'
import { type TestDatabase, testDatabase } from '../../../../../test/database.ts'
import { mostSaved, printSavedList } from '../../rules/saved-list.ts'
import { shareList } from '../../store/saved-lists.ts'
import { endVersions } from '../../store/versions.ts'
import { browser } from './browser.ts'
import { closing, idOf, openExample, saving, today, toys } from './example-list.ts'

let test: TestDatabase
let example: Awaited<ReturnType<typeof openExample>>
let app: FastifyInstance
beforeAll(async () => {
  test = await testDatabase()
  example = await openExample(test.database)
  app = await example.openPages()
})
afterAll(() => test.drop())

describe('saving', () => {
  it('puts a listing on the list, says so, and leads back to where the family was', async () => {
    const family = browser(app)
    const back = '/search?q=toys&postcode=CV1'
    const reply = await family.press('/saved/add', { listing: 'toys', back })
    expect(reply.statusCode).toBe(303)
    const page = await family.open(String(reply.headers.location))
    expect(page.body).toContain("Saved: Children's toy library")
    expect(page.body).toContain('href="/search?q=toys&amp;postcode=CV1"')
    expect(page.body).toContain('govuk-notification-banner--success')
    expect(page.body).toContain('href="/listings/toys"')
    expect(page.headers['cache-control']).toBe('no-store')
    expect(page.body).toContain('content="noindex"')
    expect(await htmlProblems(page.body)).toEqual([])
  })

  it('keeps ids and nothing else, for 90 days, out of reach of scripts and other sites', async () => {
    const reply = await browser(app).press('/saved/add', { listing: 'toys' })
    expect(reply.cookies).toEqual([
      expect.objectContaining({
        name: 'waymark_saved',
        value: printSavedList([toys.id]),
        httpOnly: true,
        sameSite: 'Lax',
        path: '/',
        maxAge: 90 * 86_400,
      }),
    ])
    expect(reply.cookies[0]?.secure).toBeUndefined()
  })

  it('sends the cookie over https only, where the site is on https', async () => {
    const reply = await browser(app, { 'x-forwarded-proto': 'https' }).press('/saved/add', {
      listing: 'toys',
    })
    expect(reply.cookies[0]?.secure).toBe(true)
  })

  it('twice is once', async () => {
    const page = await (await saving(app, 'toys', 'toys')).open('/saved')
    expect(page.body).toContain('1 on your list')
  })

  it('what does not exist is not found, and the list stays as it was', async () => {
    const reply = await browser(app).press('/saved/add', { listing: 'nothing-here' })
    expect(reply.statusCode).toBe(404)
    expect(reply.cookies).toEqual([])
  })

  it('refuses the 61st, says why, and keeps the sixty', async () => {
    const full = Array.from({ length: mostSaved }, (_, at) => idOf(5_000 + at))
    const family = browser(app).holding(printSavedList(full))
    const reply = await family.press('/saved/add', { listing: 'toys' })
    expect(reply.cookies).toEqual([])
    expect((await family.open(String(reply.headers.location))).body).toContain(
      'Your list is full: it holds 60',
    )
  })

  it.each(['//evil.example', 'https://evil.example/', '/\\evil.example', 'javascript:alert(1)'])(
    'never leads back to %s',
    async (back) => {
      const family = browser(app)
      const reply = await family.press('/saved/add', { listing: 'toys', back })
      expect(reply.headers.location).toBe('/saved?added=toys')
      const page = await family.open(`/saved?added=toys&back=${encodeURIComponent(back)}`)
      expect(page.body).toContain('Saved: ')
      expect(page.body).not.toContain('evil.example')
      expect(page.body).not.toContain('alert(1)')
    },
  )

  it('says that it was not kept, where the browser keeps no cookies', async () => {
    const page = await browser(app).open('/saved?added=toys')
    expect(page.body).toContain("Not on your list: Children's toy library")
    expect(page.body).not.toContain('Saved: ')
  })
})

describe('the list', () => {
  it('tells whoever has none how to begin, and gives them no cookie', async () => {
    const page = await browser(app).open('/saved')
    expect(page.body).toContain('Nothing is on your list yet')
    expect(page.cookies).toEqual([])
    expect(await htmlProblems(page.body)).toEqual([])
  })

  it.each([
    'x',
    '%',
    '../../etc',
    printSavedList([toys.id]).slice(2),
    '"; drop table',
    '%00',
    'A'.repeat(3_000),
  ])('is empty when its cookie is garbled: %s', async (cookie) => {
    const page = await browser(app).holding(cookie).open('/saved')
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('Nothing is on your list yet')
  })

  it('prints names as names, whatever signs they hold', async () => {
    const page = await (await saving(app, 'portage', 'toys')).open('/saved')
    expect(page.body).toContain('Zoë’s Portage &amp; &quot;Play&quot; &lt;b>')
    expect(page.body).not.toContain('<b>')
    expect(page.body).toContain("It's for under-fives")
    expect(await htmlProblems(page.body)).toEqual([])
  })

  it('gives up what is taken off, and offers to put it back', async () => {
    const family = await saving(app, 'portage', 'toys')
    const reply = await family.press('/saved/remove', { id: toys.id })
    const page = await family.open(String(reply.headers.location))
    expect(page.body).toContain("Taken off your list: Children's toy library")
    expect(page.body).not.toContain('href="/listings/toys"')
    expect(page.body).toContain('href="/listings/portage"')
    await family.press('/saved/add', family.formOf(page, '/saved/add'))
    expect((await family.open('/saved')).body).toContain('href="/listings/toys"')
  })

  it('emptied, leaves no cookie behind', async () => {
    const family = await saving(app, 'portage', 'toys')
    const reply = await family.press('/saved/clear', {})
    expect(reply.cookies).toEqual([expect.objectContaining({ name: 'waymark_saved', value: '' })])
    const page = await family.open(String(reply.headers.location))
    expect(page.body).toContain('Your list is empty now')
  })

  it('offers a quick way off the page when something on it is sensitive', async () => {
    expect((await (await saving(app, 'refuge')).open('/saved')).body).toContain('govuk-exit-this-page')
    expect((await (await saving(app, 'toys')).open('/saved')).body).not.toContain('govuk-exit-this-page')
  })

  it('believes no link that says something happened which did not', async () => {
    const family = await saving(app, 'toys')
    for (const query of [
      'removed=toys',
      'cleared=yes',
      'full=x',
      'left=9',
      'shared=yes',
      'added=%00',
      'left=x',
    ])
      expect((await family.open(`/saved?${query}`)).body).not.toContain('govuk-notification-banner')
  })
})

describe('what has since closed', () => {
  it('is counted and can be taken off, never dropped in silence', async () => {
    const family = await saving(app, 'closing', 'toys')
    const code = await shareList(example.db, [closing.id, toys.id], today())
    await endVersions(example.db, [closing.id], 'withdrawn', new Date().toISOString())
    await example.catalogue.refresh()
    const page = await family.open('/saved')
    expect(page.body).toContain('One thing on this list is no longer here')
    expect(page.body).toContain('2 on your list')
    expect(page.body).not.toContain('Soon to close')
    expect(await htmlProblems(page.body)).toEqual([])
    expect((await browser(app).open(`/s/${code}`)).body).toContain('One thing on this list is no longer here')
    expect((await family.open('/saved/print')).body).toContain('One thing on this list is no longer here')
    const reply = await family.press('/saved/remove', { id: closing.id })
    const after = await family.open(String(reply.headers.location))
    expect(after.body).toContain('Taken off your list')
    expect(after.body).toContain('1 on your list')
  })
})
