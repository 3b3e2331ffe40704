import type { Day } from '#kit/day'
import { unexplainedAcronyms } from '../acronyms.ts'
import type { Term } from '../glossary.ts'
import { deadLinks, type KnownPaths } from './dead-links.ts'
import { duplicates } from './duplicates.ts'
import { jargon } from './jargon.ts'
import { oldLaw } from './old-law.ts'
import { placeholders } from './placeholders.ts'
import { readingAge } from './reading-age.ts'
import { reviewAge } from './review-age.ts'
import type { Finding, Text } from './text.ts'
import { unlawfulGates } from './unlawful-gates.ts'

export { outsideLinks } from './dead-links.ts'
export { type Finding, linksIn, plainLines, type Text } from './text.ts'

export type EditorFacts = {
  readonly today: Day
  readonly isKnown: KnownPaths
  readonly glossary: readonly Term[]
}

/** Everything an editor should see before families do: faults first, then in the order of the texts. */
export const checkWords = (texts: readonly Text[], facts: EditorFacts): readonly Finding[] =>
  [...texts.flatMap((text) => checkOne(text, facts)), ...duplicates(texts)].toSorted(
    (one, other) => levels.indexOf(one.level) - levels.indexOf(other.level),
  )

const levels: readonly Finding['level'][] = ['fault', 'warning']

const checkOne = (text: Text, { today, isKnown, glossary }: EditorFacts): readonly Finding[] => [
  ...placeholders(text),
  ...oldLaw(text),
  ...unlawfulGates(text),
  ...deadLinks(text, isKnown),
  ...readingAge(text),
  ...reviewAge(text, today),
  ...unexplainedAcronyms(text.lines.join('\n'), glossary).map((name) => ({
    level: 'warning' as const,
    rule: 'acronym',
    where: text.where,
    says: `“${name}” is not explained here or in the glossary.`,
  })),
  ...jargon(text),
]
