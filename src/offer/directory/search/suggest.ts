import type { SearchAnswer, SearchQuery } from './entry.ts'
import type { IndexFacts } from './index-facts.ts'
import { stopWords } from './stop-words.ts'
import { words } from './words.ts'

/** Completes the last word with the words most listings hold, then offers the names of the best matches. */
export const suggestFrom = (
  typed: string,
  limit: number,
  index: IndexFacts,
  search: (query: SearchQuery) => SearchAnswer,
  nameOf: (id: string) => string,
): string[] => {
  const text = typed.slice(0, 100).trimStart()
  const last = words(text).at(-1)
  if (last === undefined) return []
  const before = text.slice(0, text.search(/\S*$/u))
  const completions =
    text.endsWith(' ') || last.length < 2
      ? []
      : index.lexicon
          .startingWith(last, 500)
          .map((id) => ({ word: index.lexicon.words[id]!, entries: index.entriesWith(id) }))
          .filter(({ word, entries }) => entries > 0 && !stopWords.has(word))
          .sort((a, b) => b.entries - a.entries || (a.word < b.word ? -1 : 1))
          .map(({ word }) => `${before}${word}`)
  const { hits, matched } = search({ text, offset: 0, limit })
  const names = matched === 'all' ? hits.map((hit) => nameOf(hit.id)) : []
  const half = Math.max(Math.ceil(limit / 2), limit - names.length)
  return [...new Set([...completions.slice(0, half), ...names])].slice(0, limit)
}
