import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { axeProblems, htmlProblems, type PageWish, reflowProblems } from '../browser/index.ts'
import { visit } from './visit.ts'

const desk: PageWish = { width: 1280 }
export const phone: PageWish = { width: 320, height: 640, javascript: false }

/** Presses, and waits for the page it leads to. */
export const go = (page: Page, pressed: Locator) => Promise.all([page.waitForEvent('load'), pressed.click()])

export const press = (page: Page, name: string) => go(page, page.getByRole('button', { name, exact: true }))

/** A link may look like a button, and is called one then. */
export const follow = (page: Page, text: string) =>
  go(page, page.locator('main a', { hasText: text }).first())

export const textOf = (page: Page): Promise<string> => page.locator('main').innerText()

/** One of the invented people, by their name. */
export const signedIn = async (name: string, wish = desk): Promise<Page> => {
  const { page } = await visit('/demo', wish)
  await go(page, page.getByRole('button', { name: `as ${name}` }))
  return page
}

/** Nothing in the way of anybody on the page as it stands. Axe itself needs scripts, and would wait for ever. */
export const sound = async (page: Page, { javascript = true } = desk): Promise<void> => {
  const at = page.url()
  expect.soft(await reflowProblems(page), at).toEqual([])
  expect.soft(await htmlProblems(await (await page.request.get(at)).text()), at).toEqual([])
  if (javascript) expect.soft(await axeProblems(page), at).toEqual([])
}
