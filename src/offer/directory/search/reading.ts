import type { IndexFacts } from './index-facts.ts'
import { respell, type Respelt } from './respell.ts'
import { stem } from './stem.ts'
import { connectors, stopWords, weakWords } from './stop-words.ts'

/** One way to satisfy a unit: an entry must hold a term of every slot. */
export type Alternative = {
  readonly slots: readonly (readonly number[])[]
  /** Of 20: what a hit this way is worth. */
  readonly share: number
  /** False for a mere beginning of a word. */
  readonly whole: boolean
}

/** One word or phrase of the query. */
export type Unit = {
  readonly required: boolean
  /** The rarer, the heavier. */
  readonly weight: number
  readonly alternatives: readonly Alternative[]
}

export type Reading = {
  readonly units: readonly Unit[]
  /** The words as one folded string, to compare with names. */
  readonly phrase: string
  readonly corrected: { readonly from: string; readonly to: string } | null
}

const shares = { exact: 20, sameStem: 19, synonym: 12, synonymApart: 8, apart: 14, start: 5 } as const

/** From typed text to the units to look up. No units: nothing was asked. */
export const readQuery = (text: string, exact: boolean, index: IndexFacts): Reading => {
  const { typed, corrected } = respell(text, exact, index)
  const tokens = typed.filter((token) => !connectors.has(token.word))
  const stems = tokens.map((token) => stem(token.word))
  const units: Unit[] = []
  for (let at = 0; at < tokens.length;) {
    const phrase = index.synonyms.longestPhraseAt(stems, at)
    const unit = phrase === null ? null : phraseUnit(phrase.key, tokens.slice(at, at + phrase.length), index)
    if (phrase !== null && unit !== null) {
      units.push(unit)
      at += phrase.length
      continue
    }
    const token = tokens[at]!
    if (!stopWords.has(token.word)) units.push(wordUnit(token, stems[at]!, index))
    at += 1
  }
  const onlyWeak = units.every((unit) => !unit.required)
  return {
    units: onlyWeak ? units.map((unit) => ({ ...unit, required: true })) : units,
    phrase: typed.map((token) => token.word).join(' '),
    corrected,
  }
}

const wordUnit = (token: Respelt, root: string, index: IndexFacts): Unit => {
  const { lexicon } = index
  const exact = lexicon.find(token.word)
  const alternatives: Alternative[] = [
    { slots: [exact === undefined ? [] : [exact]], share: shares.exact, whole: true },
    { slots: [lexicon.mates(root).filter((id) => id !== exact)], share: shares.sameStem, whole: true },
    ...synonymAlternatives(root, index),
  ]
  if (token.parts !== undefined)
    alternatives.push({
      slots: token.parts.map((part) => lexicon.mates(stem(part))),
      share: shares.apart,
      whole: true,
    })
  if (token.mayBeStart)
    alternatives.push({
      slots: [lexicon.startingWith(token.word, mostCompletions)],
      share: shares.start,
      whole: false,
    })
  const required = !weakWords.has(token.word) && !/^\d{1,2}$/.test(token.word)
  return unit(required, alternatives, index)
}

/** Null when neither the phrase nor anything it means is in the index: then its words stand for themselves. */
const phraseUnit = (key: string, tokens: readonly Respelt[], index: IndexFacts): Unit | null => {
  const { lexicon, synonyms } = index
  const alternatives: Alternative[] = [
    { slots: [synonyms.termsOf(key)], share: shares.exact, whole: true },
    ...synonymAlternatives(key, index),
  ]
  if (!tokens.some((token) => stopWords.has(token.word)))
    alternatives.push({
      slots: tokens.map((token) => lexicon.mates(stem(token.word))),
      share: shares.apart,
      whole: true,
    })
  const found = unit(true, alternatives, index)
  return found.alternatives.length === 0 ? null : found
}

/**
 * A phrase that no entry holds as such ("severe learning difficulties") may still be there in parts, if one of the parts
 * is rare. Were all of them common, they would stand together by chance.
 */
const synonymAlternatives = (key: string, index: IndexFacts): Alternative[] =>
  Array.from(index.synonyms.meansOf(key), (meaning) => {
    const terms = index.synonyms.termsOf(meaning)
    const whole = { slots: [terms], share: shares.synonym, whole: true }
    if (!meaning.includes(' ') || terms.some((term) => index.entriesWith(term) > 0)) return whole
    const parts = meaning.split(' ').map((root) => index.lexicon.mates(root))
    const rarest = Math.min(...parts.map((part) => entriesInSlot(part, index)))
    return rarest > rareEntries ? whole : { slots: parts, share: shares.synonymApart, whole: true }
  })

const rareEntries = 100

const unit = (required: boolean, given: readonly Alternative[], index: IndexFacts): Unit => {
  const alternatives = given.flatMap((alternative) => {
    const slots = alternative.slots.map((slot) => inUse(slot, index))
    return slots.every((slot) => slot.length > 0) ? [{ ...alternative, slots }] : []
  })
  const typedIn = entriesOf(
    alternatives.filter(({ share }) => share >= shares.sameStem),
    index,
  )
  const entries = typedIn > 0 ? typedIn : entriesOf(alternatives, index)
  const rarity = Math.log2(1 + index.size / Math.max(1, entries))
  const weight = Math.max(4, Math.round((required ? 16 : weakScale) * rarity))
  return { required, weight, alternatives }
}

/** In order of spelling, so that the numbers words happened to get make no difference. */
const inUse = (slot: readonly number[], { lexicon, entriesWith }: IndexFacts): number[] =>
  slot
    .filter((term) => entriesWith(term) > 0)
    .sort((a, b) => (lexicon.words[a]! < lexicon.words[b]! ? -1 : 1))

const entriesOf = (alternatives: readonly Alternative[], index: IndexFacts): number =>
  Math.max(0, ...alternatives.flatMap(({ slots }) => slots.map((slot) => entriesInSlot(slot, index))))

/** Of the slot's commonest word. */
const entriesInSlot = (slot: readonly number[], index: IndexFacts): number =>
  Math.max(0, ...slot.map((term) => index.entriesWith(term)))

const mostCompletions = 64

/** Against 16 for a required word: a weak one breaks ties rather than carries the day. */
const weakScale = 6
