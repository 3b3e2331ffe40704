import type { IndexFacts } from './index-facts.ts'
import { stem } from './stem.ts'
import { stopWords } from './stop-words.ts'
import { correct } from './typos.ts'
import { fold, words } from './words.ts'

/** Longer queries are cut: nobody types more, and each word costs. */
const longestQuery = { characters: 300, words: 24 }

/** A word of the query as it will be looked up. */
export type Respelt = {
  readonly word: string
  /** "Wheel chair" is looked up as wheelchair, and as these two. */
  readonly parts?: readonly string[]
  /** The last word may be unfinished. */
  readonly mayBeStart: boolean
}

/** Puts right what nobody can have meant: only words unknown to the index and to the word lists are changed. */
export const respell = (
  given: string,
  exact: boolean,
  index: IndexFacts,
): { typed: Respelt[]; corrected: { from: string; to: string } | null } => {
  const text = given.slice(0, longestQuery.characters)
  const read = words(text).slice(0, longestQuery.words)
  const typed: Respelt[] = []
  const changes = new Map<string, string>()
  for (let at = 0; at < read.length; at++) {
    const word = read[at]!
    const next = read[at + 1]
    if (next !== undefined && isOneWord(word, next, index)) {
      typed.push({ word: word + next, parts: [word, next], mayBeStart: false })
      at += 1
      continue
    }
    const isLast = at === read.length - 1
    const mayBeStart = isLast && isWorthCompleting(word, index)
    if (exact || mayBeStart || stopWords.has(word) || isKnown(word, index)) {
      typed.push({ word, mayBeStart })
      continue
    }
    const meant = correct(word, index.lexicon, (id) => leadsTo(id, index)) ?? parted(word, index)
    if (meant !== null) changes.set(word, meant)
    for (const part of (meant ?? word).split(' ')) typed.push({ word: part, mayBeStart: false })
  }
  return { typed, corrected: changes.size === 0 ? null : reported(text, changes) }
}

/** Entries that a word, or a word of its stem, is found in. */
const live = (word: string, index: IndexFacts): number => {
  let most = 0
  for (const mate of index.lexicon.mates(stem(word))) most = Math.max(most, index.entriesWith(mate))
  return most
}

const isKnown = (word: string, index: IndexFacts): boolean => {
  const id = index.lexicon.find(word)
  return (id !== undefined && index.lexicon.isListed(id)) || live(word, index) > 0
}

/** How many entries a word leads to, itself or through what it means. */
const leadsTo = (id: number, index: IndexFacts): number => {
  const root = stem(index.lexicon.words[id]!)
  let most = index.entriesWith(id)
  for (const meaning of index.synonyms.meansOf(root))
    for (const term of index.synonyms.termsOf(meaning)) most = Math.max(most, index.entriesWith(term))
  return most
}

const isWorthCompleting = (word: string, index: IndexFacts): boolean => {
  if (word.length < 2 || stopWords.has(word)) return false
  if (isKnown(word, index) && word.length < 4) return false
  return index.lexicon.startingWith(word, 64).some((id) => index.entriesWith(id) > 0)
}

const isOneWord = (first: string, second: string, index: IndexFacts): boolean =>
  first.length >= 3 && second.length >= 3 && live(first + second, index) > 0

/** "Homeeducation" → "home education", where both are words of the index; the commoner pair wins. */
const parted = (word: string, index: IndexFacts): string | null => {
  let best: string | null = null
  let most = 0
  for (let at = 3; at <= word.length - 3 && word.length <= 30; at++) {
    const entries = Math.min(live(word.slice(0, at), index), live(word.slice(at), index))
    if (entries > most) {
      most = entries
      best = `${word.slice(0, at)} ${word.slice(at)}`
    }
  }
  return best
}

const reported = (text: string, changes: ReadonlyMap<string, string>): { from: string; to: string } => {
  const from = text.trim().replace(/\s+/gu, ' ')
  return { from, to: from.replace(/[\p{L}\p{N}'’]+/gu, (piece) => changes.get(fold(piece)) ?? piece) }
}
