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
  const runs = words.slice(0, Math.max(0, words.length - runLength + 1)).map((_, at) => numberOf(words, at))
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

const numberOf = (words: readonly RegExpExecArray[], at: number): number => {
  let [one, other] = [0x811c9dc5, 0x9e3779b9]
  for (let n = at; n < at + runLength; n++) {
    for (const sign of words[n]![0].toLowerCase().replace('’', "'")) {
      const code = sign.codePointAt(0)!
      one = Math.imul(one ^ code, 0x01000193)
      other = Math.imul(other + code, 0x85ebca6b) ^ (other >>> 13)
    }
    one = Math.imul(one ^ 32, 0x01000193)
    other = Math.imul(other + 32, 0xc2b2ae35) ^ (other >>> 15)
  }
  // 52 bits: what a number holds exactly.
  return (one >>> 0) * 0x100000 + ((other >>> 0) & 0xfffff)
}
