import { expect, inject, it } from 'vitest'
import { axeProblems, reflowProblems } from '../browser/index.ts'
import { visit } from './visit.ts'

/** The pages that hold the most kinds of thing. */
const paths = ['/', '/search?q=autism&age=4', '/listings/early-years-send-and-portage', '/the-20-weeks']
const looks = ['100.usual.dark', '125.usual.strong', '150.wide.cream']

it.each(looks.flatMap((look) => paths.map((path) => ({ look, path }))))(
  'with $look nothing is in the way of anybody on $path, on the smallest phone',
  async ({ look, path }) => {
    const { page } = await visit('/about', { width: 320, height: 640 })
    await page.context().addCookies([{ name: 'waymark_display', value: look, url: inject('origin') }])
    await page.goto(path)
    expect.soft(await axeProblems(page)).toEqual([])
    expect.soft(await reflowProblems(page)).toEqual([])
  },
)

it('a visitor without JavaScript makes words larger, and is led back to where they were', async () => {
  const { page } = await visit('/search?q=sleep', { width: 412, javascript: false })
  const size = () => page.locator('h1').evaluate((heading) => parseFloat(getComputedStyle(heading).fontSize))
  const before = await size()
  await page.getByRole('link', { name: 'Display settings' }).click()
  await page.getByLabel('Largest').check()
  await page.getByRole('button', { name: 'Save and go back' }).click()
  expect(new URL(page.url()).search).toBe('?q=sleep')
  expect(await size()).toBeCloseTo(before * 1.5, 0)
  await page.getByRole('link', { name: 'Display settings' }).click()
  await page.getByRole('button', { name: 'Put everything back as usual' }).click()
  expect(await size()).toBe(before)
  expect((await page.context().cookies()).map(({ name }) => name)).not.toContain('waymark_display')
})
