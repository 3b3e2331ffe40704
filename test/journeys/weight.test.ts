import { expect, inject, it } from 'vitest'
import { lighthouseScores, wireBytes } from '../browser/index.ts'
import { publicPages } from './public-pages.ts'

it.each(publicPages)(
  '$name is light enough for a poor phone: 30 kB, 4 requests, nobody else asked',
  async ({ path }) => {
    const { requests, bytes, htmlBytes, each, thirdParties } = await wireBytes(inject('origin') + path)
    expect.soft(thirdParties).toEqual([])
    expect.soft(requests, each.join('\n')).toBeLessThanOrEqual(4)
    expect.soft(bytes, each.join('\n')).toBeLessThanOrEqual(30_000)
    expect.soft(htmlBytes, each.join('\n')).toBeLessThanOrEqual(14_600)
  },
)

// Lighthouse measures no page that answers 404. A page kept from search engines loses that one point of its own
// will. A busy machine may spoil one measurement, so there are two more.
it.each(publicPages.filter(({ status }) => status === undefined))(
  '$name scores 100 four times in Lighthouse',
  { retry: 2 },
  async ({ path, unlisted }) => {
    const { lost, ...scores } = await lighthouseScores(inject('origin') + path)
    const counted = lost.filter((line) => !(unlisted && line.startsWith('seo is-crawlable')))
    if (unlisted && !counted.some((line) => line.startsWith('seo'))) scores.seo = 100
    expect(scores, counted.join('\n')).toEqual({
      performance: 100,
      accessibility: 100,
      bestPractices: 100,
      seo: 100,
    })
  },
)
