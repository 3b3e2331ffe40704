import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import {
  axeProblems,
  htmlProblems,
  keyboardProblems,
  lighthouseScores,
  newPage,
  reflowProblems,
  wireBytes,
} from '../browser/index.ts'
import { type App, startApp } from './app.ts'

/** Pages that look different where a council has other rules, its own colours and comments to answer. */
const pages: readonly { path: string; says: string }[] = [
  { path: '/', says: 'Northmere' },
  { path: '/you-said-we-did', says: 'You said' },
  { path: '/you-said-we-did/2026', says: '2026' },
  { path: '/could-this-help', says: 'Tide Pool group' },
  { path: '/could-this-help/portage', says: '1/3 of their age' },
  { path: '/guidance/i-think-my-child-needs-extra-help', says: 'Northmere SENDIASS' },
  { path: '/what-we-must-tell-you', says: 'What is missing' },
]

describe('the invented council, in data alone', () => {
  let app: App
  beforeAll(async () => {
    app = await startApp('northmere')
  })
  afterAll(() => app.stop())

  it.each(pages)(
    'has a page that says its own and stands in nobody’s way: $path',
    { timeout: 120_000 },
    async ({ path, says }) => {
      const page = await newPage({ width: 320, height: 640, origin: app.origin })
      onTestFinished(() => page.context().close())
      const response = await page.goto(path)
      expect(await page.locator('body').innerText()).toContain(says)
      expect.soft(await axeProblems(page)).toEqual([])
      expect.soft(await reflowProblems(page)).toEqual([])
      expect.soft(await keyboardProblems(page)).toEqual([])
      expect.soft(await htmlProblems((await response?.text()) ?? '')).toEqual([])
      const { requests, bytes, htmlBytes, each, thirdParties } = await wireBytes(app.origin + path)
      expect.soft(thirdParties).toEqual([])
      expect.soft(requests, each.join('\n')).toBeLessThanOrEqual(4)
      expect.soft(bytes, each.join('\n')).toBeLessThanOrEqual(30_000)
      expect.soft(htmlBytes, each.join('\n')).toBeLessThanOrEqual(14_600)
    },
  )

  it('answers comments in public as light as any page', { retry: 2 }, async () => {
    const { lost, ...scores } = await lighthouseScores(`${app.origin}/you-said-we-did`)
    expect(scores, lost.join('\n')).toEqual({
      performance: 100,
      accessibility: 100,
      bestPractices: 100,
      seo: 100,
    })
  })
})
