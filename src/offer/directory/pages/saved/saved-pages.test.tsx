import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parseDay } from '#kit/day'
import { connect } from '#kit/db'
import { htmlProblems } from '../../../../../test/browser/html.ts'
import { type TestDatabase, testDatabase } from '../../../../../test/database.ts'
import { type Catalogue, openCatalogue } from '../../catalogue/index.ts'
import { exampleListing } from '../../facts/example-listing.ts'
import { mostSaved, printSavedList } from '../../rules/saved-list.ts'
import { forgetOldLists, openList, shareList } from '../../store/saved-lists.ts'
import type { DirectoryTables } from '../../store/tables.ts'
import { addVersions, endVersions } from '../../store/versions.ts'
import { browser, examplePack, openPages, ourPage } from './browser.tsx'

const today = () => parseDay('2027-03-01')!
const id = (last: number) => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`

const portage = exampleListing({
  id: id(101),
  slug: 'portage',
  name: 'Zoë’s Portage & "Play" <b>',
  summary: "It's for under-fives",
  phones: [{ id: id(901), number: '024 7600 0001' }],
  email: 'portage@northmere.example',
})
const toys = exampleListing({ id: id(102), slug: 'toys', name: "Children's toy library" })
const closing = exampleListing({ id: id(103), slug: 'closing', name: 'Soon to close' })
const refuge = exampleListing({ id: id(104), slug: 'refuge', name: 'A safe place', sensitive: true })

let test: TestDatabase
let db: ReturnType<typeof tablesOf>
let catalogue: Catalogue
let app: FastifyInstance

const tablesOf = ({ database }: TestDatabase) => database.withTables<DirectoryTables>()

beforeAll(async () => {
  test = await testDatabase()
  db = tablesOf(test)
  await addVersions(db, [portage, toys, closing, refuge], '2027-01-04T09:00:00.000Z')
  catalogue = await openCatalogue({ database: db, pack: examplePack, synonyms: [], vocabulary: [] })
})
beforeEach(async () => {
  app = await openPages({ catalogue, database: db, today })
})
afterAll(async () => {
  await catalogue.close()
  await test.drop()
})

const saving = async (...slugs: string[]) => {
  const family = browser(app)
  for (const listing of slugs) await family.press('/saved/add', { listing })
  return family
}

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
    const page = await (await saving('toys', 'toys')).open('/saved')
    expect(page.body).toContain('1 on your list')
  })

  it('what does not exist is not found, and the list stays as it was', async () => {
    const reply = await browser(app).press('/saved/add', { listing: 'nothing-here' })
    expect(reply.statusCode).toBe(404)
    expect(reply.cookies).toEqual([])
  })

  it('refuses the 61st, says why, and keeps the sixty', async () => {
    const full = Array.from({ length: mostSaved }, (_, at) => id(5_000 + at))
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

describe('where a button was pressed', () => {
  const paths = ['/saved/add', '/saved/remove', '/saved/clear', '/saved/share', '/saved/take', '/saved/open']

  it.each(paths)('on another site, %s is refused and nothing changes', async (path) => {
    for (const from of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
    ]) {
      const family = await saving('toys')
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
    const page = await (await saving('portage', 'toys')).open('/saved')
    expect(page.body).toContain('Zoë’s Portage &amp; &quot;Play&quot; &lt;b>')
    expect(page.body).not.toContain('<b>')
    expect(page.body).toContain("It's for under-fives")
    expect(await htmlProblems(page.body)).toEqual([])
  })

  it('gives up what is taken off, and offers to put it back', async () => {
    const family = await saving('portage', 'toys')
    const reply = await family.press('/saved/remove', { id: toys.id })
    const page = await family.open(String(reply.headers.location))
    expect(page.body).toContain("Taken off your list: Children's toy library")
    expect(page.body).not.toContain('href="/listings/toys"')
    expect(page.body).toContain('href="/listings/portage"')
    await family.press('/saved/add', family.formOf(page, '/saved/add'))
    expect((await family.open('/saved')).body).toContain('href="/listings/toys"')
  })

  it('emptied, leaves no cookie behind', async () => {
    const family = await saving('portage', 'toys')
    const reply = await family.press('/saved/clear', {})
    expect(reply.cookies).toEqual([expect.objectContaining({ name: 'waymark_saved', value: '' })])
    const page = await family.open(String(reply.headers.location))
    expect(page.body).toContain('Your list is empty now')
  })

  it('offers a quick way off the page when something on it is sensitive', async () => {
    expect((await (await saving('refuge')).open('/saved')).body).toContain('govuk-exit-this-page')
    expect((await (await saving('toys')).open('/saved')).body).not.toContain('govuk-exit-this-page')
  })

  it('believes no link that says something happened which did not', async () => {
    const family = await saving('toys')
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
    const family = await saving('closing', 'toys')
    const code = await shareList(db, [closing.id, toys.id], today())
    await endVersions(db, [closing.id], 'withdrawn', new Date().toISOString())
    await catalogue.refresh()
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

describe('sharing', () => {
  const countLists = async () => {
    const { numUpdatedRows } = await db
      .withTables<{ 'directory.saved_list': { created_on: string } }>()
      .updateTable('directory.saved_list')
      .set({ created_on: today().toString() })
      .executeTakeFirstOrThrow()
    return Number(numUpdatedRows)
  }
  const codeOn = (html: string) => /\/s\/([0-9A-Z]{8})"/.exec(html)?.[1] ?? ''

  it('gives a code that opens the same list elsewhere, where it can be taken over', async () => {
    const family = await saving('portage', 'toys')
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
    const one = await saving('portage', 'refuge')
    const other = await saving('refuge', 'portage')
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
      .holding(printSavedList([id(7_777)]))
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
    const code = await shareList(db, [toys.id, portage.id, refuge.id], today())
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
    const opened = await shareList(db, [id(1), id(2)], start)
    const left = await shareList(db, [id(1), id(3)], start)
    expect(await forgetOldLists(db, day)).toBe(0)
    expect(await openList(db, opened, day)).toEqual([id(1), id(2)])
    expect(await forgetOldLists(db, day.add({ days: 1 }))).toBe(1)
    expect(await openList(db, left, day)).toBeNull()
    expect(await openList(db, opened, day)).toEqual([id(1), id(2)])
  })
})

describe('the booklet', () => {
  it('says everything about each listing, with numbers to read and the day it was printed', async () => {
    const family = await saving('portage', 'toys')
    const page = await family.open('/saved/print')
    expect(page.body).toContain('<title>My list: booklet')
    expect(page.body).toContain('Printed on Monday 1 March 2027')
    expect(page.body).toContain('Facts change')
    expect(page.body).toContain('024 7600 0001')
    expect(page.body).toContain('portage@northmere.example')
    expect(page.body).toContain('https://offer.example/listings/toys')
    expect(page.body).not.toContain('wm-booklet--large')
    expect(await htmlProblems(page.body)).toEqual([])
  })

  it('comes in large print', async () => {
    const family = await saving('portage')
    expect((await family.open('/saved/print?size=large')).body).toContain('wm-booklet--large')
    const code = await shareList(db, [portage.id], today())
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
    const gone = await testDatabase()
    const nobodyThere = connect('postgres://nobody@127.0.0.1:1/none').withTables<DirectoryTables>()
    const database = tablesOf(gone)
    await addVersions(database, [portage, toys], '2027-01-04T09:00:00.000Z')
    const kept = await openCatalogue({ database, pack: examplePack, synonyms: [], vocabulary: [] })
    const away = await openPages({ catalogue: kept, database: nobodyThere, today })
    await gone.drop()
    const family = browser(away).holding(printSavedList([portage.id, id(8_888)]))
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
