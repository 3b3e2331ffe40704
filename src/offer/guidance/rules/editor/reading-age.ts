import { readabilityOf, wordsOf } from '#kit/readability'
import { type Finding, sentencesIn, type Text } from './text.ts'

/** Most of what we publish should be easy for a reader of this age; nothing may need more than the second. */
const aim = 11
const most = 14
const longestSentence = 35

export const readingAge = (text: Text): readonly Finding[] => {
  const { where, hardToRead } = text
  const { age, sentences, longest } = readabilityOf(text.lines)
  const long = sentencesIn(text).filter((sentence) => wordsOf(sentence).length > longestSentence)
  const hardest = longest[0] ? ` Its longest sentence: “${longest[0]}”` : ''
  return [
    ...(sentences > 0 && age > aim
      ? [
          {
            level: age > most && !hardToRead ? ('fault' as const) : ('warning' as const),
            rule: 'reading age',
            where,
            says: `It reads at age ${age.toFixed(1)}.${hardest}${hardToRead ? ` The reason given: ${hardToRead}` : ''}`,
          },
        ]
      : []),
    ...long.map((sentence) => ({
      level: 'warning' as const,
      rule: 'long sentence',
      where,
      says: `${wordsOf(sentence).length} words: “${sentence}”`,
    })),
  ]
}
