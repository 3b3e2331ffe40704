import { readingGrade, sentencesOf, wordsOf } from './reading-grade.ts'

export type Readability = {
  /** Whole sentences measured; 0 means there was nothing to measure. */
  readonly sentences: number
  readonly grade: number
  /** Of a reader who finds it easy, in years: the grade and five. */
  readonly age: number
  readonly wordsASentence: number
  /** The three with the most words, the longest first. */
  readonly longest: readonly string[]
}

/**
 * How hard some lines of text are to read. Headings and the short parts of a list would make any page look easy, so
 * only lines that end as a sentence does are measured.
 */
export const readabilityOf = (lines: readonly string[]): Readability => {
  const sentences = wholeSentences(lines)
  const words = sentences.reduce((sum, sentence) => sum + wordsOf(sentence).length, 0)
  const grade = readingGrade(sentences)
  return {
    sentences: sentences.length,
    grade,
    age: grade + 5,
    wordsASentence: sentences.length === 0 ? 0 : words / sentences.length,
    longest: sentences.toSorted((one, other) => wordsOf(other).length - wordsOf(one).length).slice(0, 3),
  }
}

export const wholeSentences = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => /[.?!]”?$/.test(line)).flatMap(sentencesOf)

/** The lines a reader of a finished page reads: its main column, without pictures or the names of laws. */
export const linesOfPage = (html: string): readonly string[] => {
  const main = /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? ''
  return main
    .replace(/<(p|span) class="wm-cite">.*?<\/\1>/gs, '')
    .replace(/<svg[\s>].*?<\/svg>/gs, '')
    .split(/<\/?(?:p|li|h\d|dt|dd|td|th|legend|label|summary|blockquote|div|br)\b[^>]*>|\n/)
    .map((line) =>
      line
        .replace(/<[^>]+>|&\w+;/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '')
}
