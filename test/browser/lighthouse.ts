import lighthouse from 'lighthouse'
import { debuggingPort } from './browser.ts'

/** Each 0 to 100, as Lighthouse gives them for a phone on a slow line; and each thing that lost a point, after its category. */
export type Scores = {
  performance: number
  accessibility: number
  bestPractices: number
  seo: number
  lost: string[]
}

export const lighthouseScores = async (url: string): Promise<Scores> => {
  const result = await lighthouse(url, {
    port: await debuggingPort(),
    logLevel: 'silent',
    output: 'json',
    onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
    ...withoutWaiting,
  })
  if (!result || result.lhr.runtimeError)
    throw new Error(
      `Lighthouse could not measure ${url}: ${result?.lhr.runtimeError?.message ?? 'no result'}`,
    )
  const { categories, audits } = result.lhr
  const score = (id: string) => Math.round((categories[id]?.score ?? 0) * 100)
  const lost = Object.entries(categories).flatMap(([category, { auditRefs }]) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) =>
        `${category} ${id}: ${audits[id]?.title ?? ''} ${audits[id]?.displayValue ?? ''}`.trim(),
      ),
  )
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    lost,
  }
}

/** Our pages fetch nothing after they are there, and nobody looks at the picture. */
const withoutWaiting = {
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  networkQuietThresholdMs: 100,
  cpuQuietThresholdMs: 100,
  disableFullPageScreenshot: true,
}
