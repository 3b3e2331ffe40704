import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import {
  axeProblems,
  htmlProblems,
  keyboardProblems,
  reflowProblems,
  type PageWish,
} from '../browser/index.ts'
import { publicPages } from './public-pages.ts'
import { visit } from './visit.ts'

type Look = (page: Page) => Promise<readonly string[]>

// At 400 % a desk is as wide as a small phone, and half as high: what axe finds there it finds on the phone, and what
// the Tab key loses on the phone it loses there.
const screens: { screen: string; wish: PageWish; looks: readonly Look[] }[] = [
  { screen: 'at a desk', wish: { width: 1280 }, looks: [axeProblems, reflowProblems, keyboardProblems] },
  { screen: 'on a small phone', wish: { width: 320, height: 640 }, looks: [axeProblems, reflowProblems] },
  { screen: 'at 400 % zoom', wish: { width: 1280, zoom: 4 }, looks: [reflowProblems, keyboardProblems] },
]

describe.each(publicPages)('$name', ({ path, status = 200 }) => {
  it.each(screens)('has nothing in the way of anybody, $screen', async ({ wish, looks }) => {
    const { page, response, complaints } = await visit(path, wish)
    expect(response.status()).toBe(status)
    expect.soft(complaints).toEqual([])
    for (const look of looks) expect.soft(await look(page)).toEqual([])
  })

  it('is sound HTML as sent', async () => {
    const { response } = await visit(path)
    expect(await htmlProblems(await response.text())).toEqual([])
  })

  it('says and does the same with JavaScript switched off', async () => {
    const { page } = await visit(path, { width: 412, javascript: false })
    const heading = await page.getByRole('heading', { level: 1 }).innerText()
    const { page: scripted } = await visit(path, { width: 412 })
    expect(await scripted.getByRole('heading', { level: 1 }).innerText()).toBe(heading)
    // A button may stand outside the form it sends: results have one form between them.
    const withoutButton = await page
      .locator('form')
      .evaluateAll((forms: HTMLFormElement[]) =>
        forms
          .filter((form) => ![...form.elements].some((one) => one.matches('[type=submit]')))
          .map(({ id }) => id),
      )
    expect(withoutButton, 'a button to send each form').toEqual([])
  })

  it('keeps its words when the reader sets wider spacing between letters, words and lines', async () => {
    const { page } = await visit(path, { width: 320, height: 640 })
    await page.evaluate(() => {
      const wider = new CSSStyleSheet()
      wider.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }',
      )
      document.adoptedStyleSheets.push(wider)
    })
    expect(await reflowProblems(page)).toEqual([])
  })
})
