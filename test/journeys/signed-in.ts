import type { BrowserContext } from 'playwright-core'
import { newPage, type PageWish } from '../browser/index.ts'
import { templateOf } from './signed-in-templates.ts'

export type Person = { readonly id: string; readonly name: string }

/** The invented people, as the demonstration lists them. */
export const inventedPeople = async (origin: string): Promise<readonly Person[]> => {
  const page = await newPage({ width: 1280, origin })
  await page.goto('/demo')
  const people = await page.locator('button[name=person]').evaluateAll((buttons: HTMLButtonElement[]) =>
    buttons.map((button) => ({
      id: button.value,
      name: button.closest('li')!.querySelector('strong')!.innerText,
    })),
  )
  await page.context().close()
  return people
}

/** A browser in which this person has pressed their name. */
export const signedInAs = async (origin: string, { id }: Person, wish: PageWish) => {
  const page = await newPage({ ...wish, origin })
  await page.goto('/demo')
  await page.locator(`button[name=person][value="${id}"]`).click()
  return page
}

export type Reached = {
  /** One address for each template. */
  readonly pages: ReadonlyMap<string, string>
  /** Links that lead to no page. */
  readonly broken: readonly string[]
}

/** What this person can reach by links from home and from their account. */
export const reachedBy = async (origin: string, context: BrowserContext): Promise<Reached> => {
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const reached = new Map<string, string>()
  const broken: string[] = []
  const queue = [
    { path: '/home', from: '' },
    { path: '/account', from: '' },
  ]
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { path, from } = next
    const template = templateOf(path)
    if (reached.has(template) || !isOurs(template)) continue
    const reply = await fetch(`${origin}${path}`, { headers: { cookie }, redirect: 'manual' })
    const isPage = reply.headers.get('content-type')?.startsWith('text/html') ?? false
    reached.set(template, path)
    if (reply.status >= 400) broken.push(`${path}: ${reply.status}, from ${from}`)
    if (reply.status !== 200 || !isPage) {
      reached.delete(template)
      continue
    }
    for (const [, link = ''] of (await reply.text()).matchAll(/<a [^>]*href="(\/[^"#]*)/g))
      queue.push({ path: link.replaceAll('&amp;', '&'), from: path })
  }
  return { pages: reached, broken }
}

/** Public pages are looked at elsewhere; files are no pages. */
const isOurs = (path: string): boolean =>
  /^\/(home|account|records|emergency|privacy\/|admin|desk|your-child)/.test(path) && !/\.\w+$/.test(path)

/**
 * Waits until the demonstration has invented its cases: a page that is walked meanwhile may lead to what its case has
 * left behind a second later.
 */
export const untilAllIsInvented = async (origin: string, people: readonly Person[]): Promise<void> => {
  const officer = people.find(({ name }) => name === 'Jerome Pettifer')
  if (!officer) throw new Error('There is no invented officer to ask.')
  const page = await signedInAs(origin, officer, { width: 1280 })
  let last = ''
  for (let same = 0; same < 8; await page.waitForTimeout(1000)) {
    await page.goto('/desk')
    const now = await page.locator('main').innerText()
    same = now === last ? same + 1 : 0
    last = now
  }
  await page.context().close()
}
