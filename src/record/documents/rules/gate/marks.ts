/** A run of six words, as a number; kept for one run in about four, always the same ones. */
export type Mark = { readonly mark: number; readonly from: number; readonly to: number }

const runLength = 6
const windowLength = 4

/**
 * What a text is known again by: of every four runs of six words next to each other the smallest number, so that any
 * nine words in a row leave one (winnowing: Schleimer, Wilkerson and Aiken, 2003). Spelling marks and case are no part.
 */
export const marksIn = (text: string): Mark[] => {
  const words = [...text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu)]
  const hashes = words.map(([word]) => hashOf(word.toLowerCase().replace('’', "'")))
  const runs = hashes
    .slice(0, Math.max(0, hashes.length - runLength + 1))
    .map((_, at) => numberOf(hashes, at))
  const chosen = new Map<number, number>()
  for (let at = 0; at + windowLength <= runs.length || at === 0; at++) {
    let smallest = at
    for (let n = at; n < Math.min(at + windowLength, runs.length); n++)
      if (runs[n]! <= runs[smallest]!) smallest = n
    if (runs[smallest] !== undefined) chosen.set(runs[smallest]!, smallest)
  }
  return [...chosen].map(([mark, at]) => {
    const last = words[at + runLength - 1]!
    return { mark, from: words[at]!.index, to: last.index + last[0].length }
  })
}

/** Two hashes of a word, in 32 bits each. */
const hashOf = (word: string): readonly [number, number] => {
  let [one, other] = [0x811c9dc5, 0x9e3779b9]
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    one = Math.imul(one ^ code, 0x01000193)
    other = Math.imul(other + code, 0x85ebca6b) ^ (other >>> 13)
  }
  return [one, other]
}

const numberOf = (words: readonly (readonly [number, number])[], at: number): number => {
  let [one, other] = [0, 0]
  for (let n = at; n < at + runLength; n++) {
    const [first, second] = words[n]!
    one = Math.imul(one ^ first, 0x01000193) ^ (one >>> 15)
    other = Math.imul(other + second, 0xc2b2ae35) ^ (other >>> 16)
  }
  // 52 bits: what a number holds exactly.
  return (one >>> 0) * 0x100000 + ((other >>> 0) & 0xfffff)
}
