import { letterMask, type Lexicon } from './lexicon.ts'

/**
 * The word most likely meant by an unknown one, or null. One slip is forgiven from four letters, two from eight.
 * Fewer slips win; then the same first letter, which people seldom get wrong; then the commoner word.
 * `frequency` says how many entries a word leads to.
 */
export const correct = (
  typed: string,
  lexicon: Lexicon,
  frequency: (word: number) => number,
): string | null => {
  if (typed.length < 4 || typed.length > 30 || /^\d/.test(typed)) return null
  const allowed = typed.length >= 8 ? 2 : 1
  const mask = letterMask(typed)
  let best: Candidate | null = null
  for (let id = 0; id < lexicon.size; id++) {
    // A slip changes at most two letters' presence, so most words are ruled out by one xor.
    if (bitCount(mask ^ lexicon.mask(id)) > 2 * allowed) continue
    const word = lexicon.words[id]!
    if (Math.abs(word.length - typed.length) > allowed || word.length < 3 || lexicon.isPhrase(id)) continue
    const slips = slipsBetween(typed, word, allowed)
    if (slips > allowed || (best !== null && slips > best.slips)) continue
    const entries = frequency(id)
    if (entries === 0 && !lexicon.isListed(id)) continue
    const candidate = { word, slips, sameStart: word[0] === typed[0], entries }
    if (best === null || beats(candidate, best)) best = candidate
  }
  return best?.word ?? null
}

/** Letters missed, added, changed or swapped with a neighbour; anything above `most` is returned as `most` + 1. */
export const slipsBetween = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const line = [row]
    let lowest = row
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let slips = Math.min(last[column]! + 1, line[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1))
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        slips = Math.min(slips, before[column - 2]! + 1)
      line.push(slips)
      lowest = Math.min(lowest, slips)
    }
    if (lowest > most) return most + 1
    before = last
    last = line
  }
  return Math.min(last[b.length]!, most + 1)
}

type Candidate = { word: string; slips: number; sameStart: boolean; entries: number }

const beats = (a: Candidate, b: Candidate): boolean => {
  if (a.slips !== b.slips) return a.slips < b.slips
  if (a.sameStart !== b.sameStart) return a.sameStart
  if (a.entries !== b.entries) return a.entries > b.entries
  return a.word < b.word
}

const bitCount = (bits: number): number => {
  let left = bits - ((bits >>> 1) & 0x55555555)
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333)
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
