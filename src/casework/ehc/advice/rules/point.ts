import type { Label } from '#access'

/** What a point of advice is about: regulation 6(1) asks everybody for all three. */
export const abouts = ['need', 'outcome', 'provision'] as const
export type About = (typeof abouts)[number]

/** Which part of a plan a point belongs to. */
export const parts = ['education', 'health', 'social care'] as const
export type Part = (typeof parts)[number]

/** One thing an adviser says. Its number never changes, in no later version either, so that a plan can point to it. */
export type AdvicePoint = {
  readonly number: number
  readonly about: About
  readonly part: Part
  readonly words: string
  /** Who may read it, besides what the whole advice is marked with. */
  readonly labels?: readonly Label[] | undefined
  /** The report whose sentences it is, and on which page. */
  readonly from?: { readonly document: string; readonly page: number | null } | undefined
  /** Which of a family said it: each edits their own, and sees no other's here. */
  readonly by?: string | undefined
}

/** A point of somebody's advice, as it is referred to everywhere. */
export type PointRef = { readonly adviceId: string; readonly number: number }

/** Needs first, then outcomes, then provision; each in the order it was written. */
export const inReadingOrder = (points: readonly AdvicePoint[]): readonly AdvicePoint[] =>
  points.toSorted(
    (one, other) => abouts.indexOf(one.about) - abouts.indexOf(other.about) || one.number - other.number,
  )
