import { describe, expect, it } from 'vitest'
import { axeProblems, reflowProblems, type PageWish } from '../browser/index.ts'
import { visit } from './visit.ts'

const article = '/guidance/senco'

const screens: { screen: string; wish: PageWish }[] = [
  { screen: 'at a desk', wish: { width: 1280 } },
  { screen: 'on a small phone, without JavaScript', wish: { width: 320, height: 640, javascript: false } },
]

describe.each(screens)('a word that explains itself, $screen', ({ wish }) => {
  it('opens by keyboard, in full view, and gives the focus back when it closes', async () => {
    const { page } = await visit(article, wish)
    const word = page.getByRole('button', { name: 'EHC needs assessment', exact: true })
    const note = page.locator('#means-ehc-needs-assessment')
    expect(await note.isVisible()).toBe(false)
    await word.focus()
    await page.keyboard.press('Enter')
    expect(await note.isVisible()).toBe(true)
    expect(await note.innerText()).toContain('the council asks experts about a child')
    const box = (await note.boundingBox())!
    const { width, height } = page.viewportSize()!
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.y).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(width)
    expect(box.y + box.height).toBeLessThanOrEqual(height)
    await page.keyboard.press('Tab')
    expect(await note.locator('a').evaluate((link) => link === document.activeElement)).toBe(true)
    await page.keyboard.press('Escape')
    expect(await note.isVisible()).toBe(false)
    expect(await word.evaluate((button) => button === document.activeElement)).toBe(true)
  })

  it('opens on tap, leads to its place in the glossary, and only one is open at a time', async () => {
    const { page } = await visit(article, wish)
    await page.locator('.wm-term').nth(0).click()
    await page.locator('.wm-term').nth(1).click()
    expect(await page.locator('.wm-term__note:popover-open').count()).toBe(1)
    await page.locator('.wm-term__note:popover-open a').click()
    expect(new URL(page.url()).pathname).toBe('/glossary')
    expect(await page.locator('.wm-glossary > div:target').count()).toBe(1)
  })
})

it.each([320, 1280])('an open note is in nobody’s way at %i px', async (width) => {
  const { page } = await visit(article, { width })
  await page.locator('.wm-term').first().click()
  expect(await axeProblems(page)).toEqual([])
  expect(await reflowProblems(page)).toEqual([])
})
