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
  /** The synonym table knows other words for it. */
  readonly hasMeanings: boolean
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
  return {
    units: withSomethingRequired(units),
    phrase: typed.map((token) => token.word).join(' '),
    corrected,
  }
}

/**
 * Weak words are all there is, or all that any entry holds: "very worried all the time and cries". In the second case
 * those that mean something count; "help" and "child" would find everything.
 */
const withSomethingRequired = (units: readonly Unit[]): readonly Unit[] => {
  const required = units.filter((unit) => unit.required)
  if (required.some(({ alternatives }) => alternatives.length > 0)) return units
  return units.map((unit) => ({
    ...unit,
    required: required.length === 0 || unit.required || unit.hasMeanings,
  }))
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
  const found = unit(!tokens.every(({ word }) => weakWords.has(word)), alternatives, index)
  return found.alternatives.length === 0 ? null : found
}

/** What a word means. Where no entry holds it or any of that ("PCF"), what its meanings mean in turn ("parent forum"). */
const synonymAlternatives = (key: string, index: IndexFacts): Alternative[] => {
  const { synonyms } = index
  const meanings = [...synonyms.meansOf(key)]
  const isHeld = [key, ...meanings].some((one) => entriesInSlot(synonyms.termsOf(one), index) > 0)
  const further = isHeld ? [] : meanings.flatMap((meaning) => [...synonyms.meansOf(meaning)])
  return [
    ...meanings.map((meaning) => asMeaning(meaning, index)),
    ...[...new Set(further)]
      .filter((one) => one !== key && !meanings.includes(one))
      .map((meaning) => ({ slots: [synonyms.termsOf(meaning)], share: shares.synonymApart, whole: true })),
  ]
}

/**
 * A phrase that no entry holds as such ("severe learning difficulties") may still be there in parts, if one of the parts
 * is rare. Were all of them common, they would stand together by chance.
 */
const asMeaning = (meaning: string, index: IndexFacts): Alternative => {
  const terms = index.synonyms.termsOf(meaning)
  const whole = { slots: [terms], share: shares.synonym, whole: true }
  if (!meaning.includes(' ') || entriesInSlot(terms, index) > 0) return whole
  const parts = meaning.split(' ').map((root) => index.lexicon.mates(root))
  const rarest = Math.min(...parts.map((part) => entriesInSlot(part, index)))
  return rarest > rareEntries ? whole : { slots: parts, share: shares.synonymApart, whole: true }
}

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
  const hasMeanings = alternatives.some(({ share }) => share === shares.synonym)
  return { required, weight, alternatives, hasMeanings }
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
