import type { How } from '../../advice/rules/how.ts'
import type { About, Part } from '../../advice/rules/point.ts'

/** What one invented adviser says. `{child}` stands for the child's first name. */
export type InventedAdvice = {
  readonly how: How
  readonly says?: string
  readonly child?: string
  readonly points: readonly (readonly [About, Part, string])[]
}

/** What the five who are always asked say of one invented child. */
export type AdviceSet = Readonly<Record<'family' | 'school' | 'health' | 'psych' | 'care', InventedAdvice>>

const about =
  (kind: About) =>
  (part: Part) =>
  (...said: readonly string[]) =>
    said.map((words) => [kind, part, words] as const)

export const need = about('need')
export const outcome = about('outcome')
export const provision = about('provision')
