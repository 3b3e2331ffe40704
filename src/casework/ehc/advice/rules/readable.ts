import type { Label } from '#access'
import type { AdvicePoint, PointRef } from './point.ts'

type Given = {
  readonly adviceId: string
  readonly labels: readonly Label[]
  readonly points: readonly Pick<AdvicePoint, 'number' | 'labels'>[]
}
type MayRead = (labels: readonly Label[]) => boolean

/** A point is read by whoever may read the advice and the point: what marks it marks it everywhere it is repeated. */
const mayReadPoint = (labels: readonly Label[], point: Given['points'][number], may: MayRead): boolean =>
  may([...labels, ...(point.labels ?? [])])

/** What everybody says as far as somebody may read it; advice that is kept from them is not there. */
export const readableIn = <One extends Given>(said: readonly One[], may: MayRead): readonly One[] =>
  said
    .filter(({ labels }) => may(labels))
    .map((one) => ({
      ...one,
      points: one.points.filter((point) => mayReadPoint(one.labels, point, may)),
    }))

/** Whether somebody may read one point; of one that nobody made there is nothing to read. */
export const readsPoint =
  (said: readonly Given[], may: MayRead) =>
  ({ adviceId, number }: PointRef): boolean => {
    const advice = said.find((one) => one.adviceId === adviceId)
    const point = advice?.points.find((one) => one.number === number)
    return advice !== undefined && point !== undefined && mayReadPoint(advice.labels, point, may)
  }
