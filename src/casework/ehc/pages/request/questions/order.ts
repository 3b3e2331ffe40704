import type { Asker } from '../../../rules/request/asked.ts'
import { born, home, name, place } from './about-the-child.tsx'
import { family, safe, talk, who, you } from './about-people.tsx'
import { helps, known, tried, worries } from './in-your-words.tsx'
import type { RequestQuestion } from './question.ts'

/** Every question, in the order they are asked. Those whose heading is part of the box stand apart in the view. */
export const questions: readonly RequestQuestion[] = [
  who,
  name,
  born,
  home,
  place,
  you,
  family,
  talk,
  safe,
  worries,
  tried,
  helps,
  known,
]

export const headedByTheirBox: ReadonlySet<RequestQuestion> = new Set([who, worries, tried, helps, known])

export const questionsFor = (asker: Asker | undefined): readonly RequestQuestion[] =>
  questions.filter(({ isAsked }) => isAsked?.(asker) ?? true)

/** The question after this one and the one before, as this person is asked them. */
export const neighbours = (
  slug: string,
  asker: Asker | undefined,
): { readonly before: RequestQuestion | undefined; readonly after: RequestQuestion | undefined } => {
  const asked = questionsFor(asker)
  const at = asked.findIndex((one) => one.slug === slug)
  return { before: asked[at - 1], after: asked[at + 1] }
}
