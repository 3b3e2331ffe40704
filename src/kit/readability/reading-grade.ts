/**
 * The Flesch–Kincaid grade of some sentences: about the school year, in America, of a reader who finds them easy.
 * Syllables are estimated by their vowels, which is right for nine words in ten.
 */
export const readingGrade = (sentences: readonly string[]): number => {
  const words = sentences.flatMap(wordsOf)
  if (words.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
}

/** Cuts text into sentences. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.?!]”?)\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0)

export const wordsOf = (sentence: string): readonly string[] =>
  sentence.match(/[a-z]+(?:[’'-][a-z]+)*/gi) ?? []

export const syllablesOf = (word: string): number => {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '')
  // Said letter by letter: EHC, GP.
  if (/^[A-Z]{2,4}$/.test(word) && !/[AEIOU]/.test(word.slice(1, -1))) return word.length
  const sounded = letters
    .replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, (end) => end[0] ?? '')
    .replace(/^y/, '')
  return Math.max(1, sounded.match(/[aeiouy]{1,2}/g)?.length ?? 1)
}
