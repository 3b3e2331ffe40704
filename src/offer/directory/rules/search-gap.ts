/**
 * What may be kept of a search that found nothing: its words, in order, if the directory's own vocabulary has
 * them. Names, e-mail addresses, numbers and anything long are dropped, so that nobody can be told from it. Null
 * when nothing is left to count.
 */
export const wordsToCount = (
  typed: string,
  facets: string,
  vocabulary: { has: (word: string) => boolean },
): { words: string; facets: string } | null => {
  const kept = typed
    .slice(0, 200)
    .toLowerCase()
    .split(/\s+/)
    .filter((token) => !/[@\d]|:\/\//.test(token))
    .map((token) => token.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
    .filter((word) => word.length > 1 && word.length <= 24 && vocabulary.has(word))
    .slice(0, 8)
  const words = [...new Set(kept)].join(' ')
  return words === '' && facets === '' ? null : { words, facets: facets.slice(0, 300) }
}
