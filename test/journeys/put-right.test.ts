import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { pack } from '../../authorities/coventry/pack.ts'
import {
  axeProblems,
  htmlProblems,
  keyboardProblems,
  type PageWish,
  reflowProblems,
} from '../browser/index.ts'
import { visit } from './visit.ts'

const listings = join(import.meta.dirname, '..', '..', 'authorities', 'coventry', 'listings.json')

it.each<[string, PageWish, string, string]>([
  ['with scripts, on a wide screen', { width: 1280 }, 'early-years-send-and-portage', '01632 960 701'],
  ['without scripts, on a small phone', { width: 320, javascript: false }, 'sendiass', '01632 960 702'],
])(
  'a wrong phone number is reported, put right, published and answered, and a stale import keeps it: %s',
  async (_, wish, slug, phone) => {
    const { page: family, complaints } = await visit(`/report-problem?about=/listings/${slug}`, wish)
    await family.getByLabel('A phone number, email or web address is wrong').check()
    await family.getByRole('button', { name: 'Send' }).click()
    const reference = /WM-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec((await family.locator('main').textContent())!)![0]

    const { page: editor, complaints: editors } = await visit('/demo', wish)
    await signInAs(editor, 'Bettina Langridge')
    await editor.goto('/desk?whose=unassigned&order=newest')
    await sound(editor, wish)
    await editor.goto(`/desk/${reference}`)
    await editor.getByRole('button', { name: 'Take it in hand' }).click()
    await editor.getByRole('button', { name: 'Put this listing right' }).click()
    await sound(editor, wish)

    await editor.getByLabel('Phone numbers').fill(phone)
    await editor.getByLabel('I have checked today that all of it is right').check()
    await editor.getByRole('button', { name: 'Save and see what changes' }).click()
    expect(await editor.locator('ins').first().textContent()).toBe(phone)
    await sound(editor, wish)
    expect(await (await fetch(`${inject('origin')}/listings/${slug}`)).text()).not.toContain(phone)
    await editor.getByRole('button', { name: 'Publish', exact: true }).click()
    await editor.getByRole('button', { name: 'Answer the person who wrote' }).click()
    expect(await editor.getByLabel('Your answer').inputValue()).toContain(`/listings/${slug}`)
    await sound(editor, wish)
    await editor.getByRole('button', { name: 'Answer', exact: true }).click()
    await editor.waitForURL(/done=answer/)
    expect(await editor.locator('main').textContent()).toContain('Your answer is on the page')

    await family.goto(`/follow?reference=${reference}`)
    expect(await family.locator('main').textContent()).toContain('We have checked it and put it right')
    await family.goto(`/listings/${slug}`)
    expect(await family.locator('main').textContent()).toContain(phone)
    expect(await numbersInFeed(slug)).toEqual([phone])

    await editor.goto('/desk/import')
    await sound(editor, wish)
    await editor.getByLabel('A file', { exact: true }).setInputFiles(listings)
    await editor.getByLabel('Name of the source').fill(pack.directory.listingsSource)
    await editor.getByRole('button', { name: 'See what would change' }).click()
    expect(await editor.locator('main').textContent()).toContain('Everything in it is here already')
    await sound(editor, wish)
    expect(await numbersInFeed(slug)).toEqual([phone])
    for (const path of ['/desk/listings?q=send', `/desk/listings/${slug}/versions`]) {
      await editor.goto(path)
      await sound(editor, wish)
    }
    expect([...complaints, ...editors]).toEqual([])
  },
  // A dozen pages, each looked at by every instrument.
  180_000,
)

it('an address that an editor makes private is nowhere in public any more', async () => {
  const slug = 'park-edge-family-hub'
  const tells = /Roseberry|CV2 ?1NE/i
  const { page: family } = await visit(`/listings/${slug}`, { width: 1280 })
  await family.getByRole('button', { name: /^Save/ }).first().click()
  expect(await (await family.request.get('/saved/print')).text()).toMatch(tells)

  const { page: editor } = await visit('/demo', { width: 1280 })
  await signInAs(editor, 'Bettina Langridge')
  await editor.goto(`/desk/listings/${slug}`)
  await editor.getByLabel('Keep its address private').check()
  await editor.getByRole('button', { name: 'Save and see what changes' }).click()
  expect(await editor.locator('ins').first().textContent()).toBe('Yes')
  await editor.getByRole('button', { name: 'Publish', exact: true }).click()
  await editor.waitForURL(/done=published/)

  const id = await idByName(await (await fetch(`${inject('origin')}/listings/${slug}`)).text())
  const feed = '/open-referral/v3'
  const everywhere = [
    `/listings/${slug}`,
    `/listings/${slug}/details`,
    `/search?q=park+edge&postcode=CV2+1NF&open=${slug}`,
    '/saved',
    '/saved/print',
    `${feed}/services/${id}`,
    `${feed}/services?full=true&per_page=200`,
    `${feed}/services?format=ndjson`,
    `${feed}/service_at_locations?per_page=200`,
    '/open-data/listings.csv',
    '/changes.atom',
    '/sitemap.xml',
  ]
  for (const path of everywhere) {
    const reply = await family.request.get(path)
    expect.soft(reply.status(), path).toBe(200)
    expect.soft(await reply.text(), path).not.toMatch(tells)
  }
  const found = await (await family.request.get('/search?q=Roseberry+Avenue')).text()
  expect(found).not.toContain(`/listings/${slug}`)
  expect((await family.request.get(`/listings/${slug}/map`)).status()).toBe(404)
  expect(await (await family.request.get(`/listings/${slug}`)).text()).toContain(
    'keep the full address private',
  )
})

it('what a family thinks is cleaned, answered and shown on “You said, we did”', async () => {
  const { page: family } = await visit('/tell-us-what-you-think', { width: 320 })
  await family.getByLabel('How good the help is').check()
  await family.getByLabel('What do you want to say?').fill('We waited a year. My number is 07700 900123.')
  await family.getByRole('button', { name: 'Send' }).click()
  const reference = /WM-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec((await family.locator('main').textContent())!)![0]

  const wish = { width: 320, javascript: false }
  const { page: editor } = await visit('/demo', wish)
  await signInAs(editor, 'Bettina Langridge')
  await editor.goto('/desk?whose=team')
  await editor.goto(`/desk/${reference}`)
  await sound(editor, wish)
  await editor.getByRole('button', { name: 'Take it in hand' }).click()
  await editor.getByRole('button', { name: 'Write the clean copy' }).click()
  await sound(editor, wish)
  await editor.getByLabel('The clean copy').fill('We waited a year.')
  await editor.getByRole('button', { name: 'Keep the clean copy' }).click()
  await editor.getByRole('button', { name: 'Publish with our answer' }).click()
  await sound(editor, wish)
  await editor.getByLabel('Our answer').fill('That is too long. We are sorry.')
  await editor.getByLabel('Nothing needs doing').check()
  await editor.getByRole('button', { name: 'Publish', exact: true }).click()
  await editor.waitForURL(/done=publish/)
  await family.goto('/you-said-we-did')
  expect(await family.locator('main').textContent()).toContain('That is too long. We are sorry.')
})

const signInAs = async (page: Page, name: string): Promise<void> => {
  await page.locator('li', { hasText: name }).getByRole('button').click()
  await page.waitForURL(({ pathname }) => pathname !== '/demo')
}

/** Nothing in the way of anybody on the page as it stands. */
const sound = async (page: Page, { javascript = true }: PageWish): Promise<void> => {
  const at = page.url()
  expect.soft(await reflowProblems(page), at).toEqual([])
  expect.soft(await htmlProblems(await (await page.request.get(at)).text()), at).toEqual([])
  if (!javascript) return
  expect.soft(await axeProblems(page), at).toEqual([])
  expect.soft(await keyboardProblems(page), at).toEqual([])
}

/** The phone numbers that a program would harvest. */
const numbersInFeed = async (slug: string): Promise<string[]> => {
  const id = await idByName(await (await fetch(`${inject('origin')}/listings/${slug}`)).text())
  const service = (await (await fetch(`${inject('origin')}/open-referral/v3/services/${id}`)).json()) as {
    phones?: { number: string }[]
  }
  return (service.phones ?? []).map(({ number }) => number)
}

const idByName = async (html: string): Promise<string> => {
  const name = /<h1[^>]*>([^<]+)</.exec(html)![1]!.replaceAll('&amp;', '&')
  for (let at = 1, pages = 1; at <= pages; at++) {
    const page = await fetch(`${inject('origin')}/open-referral/v3/services?per_page=100&page=${at}`)
    const feed = (await page.json()) as { total_pages: number; contents: { id: string; name: string }[] }
    const found = feed.contents.find((one) => one.name === name)
    if (found) return found.id
    pages = feed.total_pages
  }
  throw new Error(`${name} is not in the feed.`)
}
