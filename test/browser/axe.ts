import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** What axe finds wrong on the page as it stands, one line a fault. WCAG 2.2 AA and axe's own best practice. */
export const axeProblems = async (page: Page): Promise<string[]> => {
  const { violations, passes } = await new AxeBuilder({ page })
    .options({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { 'target-size': { enabled: true } },
    })
    .analyze()
  if (passes.length === 0) throw new Error(`axe found nothing to check on ${page.url()}`)
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} (${String(node.target)}) ${node.html.slice(0, 120)}`),
  )
}
