import type { AdvicePoint } from './point.ts'

type Said = {
  readonly adviceId: string
  readonly who: string
  readonly points: readonly Pick<AdvicePoint, 'number' | 'from'>[]
}

/**
 * What advice is called where a plan names it: each adviser under the id of the advice, and under “id/number” a point
 * that was taken from a report, with its page.
 */
export const namesOfAdvice = (said: readonly Said[]): ReadonlyMap<string, string> =>
  new Map(
    said.flatMap(({ adviceId, who, points }) => [
      [adviceId, who] as const,
      ...points.flatMap(({ number, from }) =>
        from ? [[`${adviceId}/${number}`, `${who}, ${inReport(from.page)}`] as const] : [],
      ),
    ]),
  )

/** “report, page 2”; a letter in Word has no pages. */
export const inReport = (page: number | null): string => (page === null ? 'report' : `report, page ${page}`)
