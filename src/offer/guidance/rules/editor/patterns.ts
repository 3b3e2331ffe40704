import { type Finding, sentencesIn, type Text } from './text.ts'

/** A way of putting something that an editor should see, what to say about it, and what makes it harmless. */
export type Pattern = {
  readonly find: RegExp
  readonly says: string
  /** A sentence with this in it is let through. */
  readonly unless?: RegExp
}

/** One finding for each sentence and pattern that meet. */
export const findPatterns = (
  text: Text,
  rule: string,
  level: Finding['level'],
  patterns: readonly Pattern[],
): readonly Finding[] =>
  sentencesIn(text).flatMap((sentence) =>
    patterns
      .filter(({ find, unless }) => find.test(sentence) && !unless?.test(sentence))
      .map(({ find, says }) => ({
        level,
        rule,
        where: text.where,
        says: `${says} “${around(sentence, find)}”`,
      })),
  )

const room = 60

/** The words found, with a few on each side. */
const around = (sentence: string, find: RegExp): string => {
  const found = find.exec(sentence)
  if (!found || sentence.length <= 2 * room) return sentence
  const [from, to] = [Math.max(0, found.index - room), found.index + found[0].length + room]
  return `${from > 0 ? '…' : ''}${sentence.slice(from, to)}${to < sentence.length ? '…' : ''}`
}
