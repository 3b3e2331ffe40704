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

// Lighthouse measures no page that answers 404.
it.each(publicPages.filter(({ status }) => status === undefined))(
  '$name scores 100 four times in Lighthouse',
  async ({ path, unlisted }) => {
    const { performance, accessibility, bestPractices, seo, lost } = await lighthouseScores(
      inject('origin') + path,
    )
    expect.soft(lost.filter((audit) => !(unlisted && audit.startsWith('is-crawlable')))).toEqual([])
    expect({ performance, accessibility, bestPractices, seo: unlisted ? 100 : seo }).toEqual({
      performance: 100,
      accessibility: 100,
      bestPractices: 100,
      seo: 100,
    })
  },
)
