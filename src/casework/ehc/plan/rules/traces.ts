import type { PointRef } from './plan.ts'
import { isSamePoint } from './plan.ts'
import { sentencesOf } from './sentences.ts'

/** One adviser with what they said, point by point. */
export type Adviser = {
  readonly adviceId: string
  readonly who: string
  readonly points: readonly {
    readonly number: number
    readonly about: 'need' | 'outcome' | 'provision'
    readonly part: 'education' | 'health' | 'social care'
    readonly words: string
    /** Where in a report it stands, if it was taken from one. */
    readonly from?: { readonly page: number | null } | undefined
  }[]
}

export type Traced = {
  readonly text: string
  /** The source that says most of the same; null where none says anything of it. */
  readonly from: PointRef | null
}

/** Each sentence of a part with the point of advice it most likely comes from, among those the part names. */
export const tracesOf = (
  words: string,
  sources: readonly PointRef[],
  advisers: readonly Adviser[],
): readonly Traced[] => {
  const said = sources.map((ref) => ({ ref, stems: stemsOf(pointSaid(advisers, ref) ?? '') }))
  return sentencesOf(words).map((text) => {
    const stems = stemsOf(text)
    let best: { ref: PointRef; shared: number } | null = null
    for (const { ref, stems: theirs } of said) {
      const shared = [...stems].filter((stem) => theirs.has(stem)).length
      if (shared > (best?.shared ?? 0)) best = { ref, shared }
    }
    return { text, from: best?.ref ?? null }
  })
}

/** The words of one point; null where nobody said it. */
export const pointSaid = (advisers: readonly Adviser[], { adviceId, number }: PointRef): string | null =>
  advisers.find((one) => one.adviceId === adviceId)?.points.find((point) => point.number === number)?.words ??
  null

/** Recommendations of the advice (outcomes sought and provision) of which the plan does not say what became. */
export const unanswered = (
  advisers: readonly Adviser[],
  recommendations: readonly { readonly point: PointRef }[],
): readonly PointRef[] =>
  recommendedIn(advisers).filter((ref) => !recommendations.some(({ point }) => isSamePoint(point, ref)))

const recommendedIn = (advisers: readonly Adviser[]): readonly PointRef[] =>
  advisers.flatMap(({ adviceId, points }) =>
    points.flatMap(({ number, about }) => (about === 'need' ? [] : [{ adviceId, number }])),
  )

// The first five letters of each longer word: “reads”, “reading” and “read” are near enough.
const stemsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5)))
