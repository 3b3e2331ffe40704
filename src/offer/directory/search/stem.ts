import { words } from './words.ts'

/**
 * The word without its plural or verb ending, so that talk, talks, talked and talking meet.
 * Light on purpose: a heavier stemmer would make "organ" of "organisation".
 */
export const stem = (word: string): string => {
  const irregular = irregulars.get(word)
  if (irregular !== undefined) return irregular
  if (word.length < 4 || /\d/.test(word)) return word
  const bare = withoutVerbEnding(withoutPlural(withoutAdverbEnding(word)))
  return bare.length >= 5 && bare.endsWith('e') && !bare.endsWith('ee') ? bare.slice(0, -1) : bare
}

/** The stems of a text's words, to tell whether two texts say the same. */
export const stemsOf = (text: string): string => words(text).map(stem).join(' ')

const irregulars = new Map([
  ['children', 'child'],
  ['childrens', 'child'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['men', 'man'],
  ['women', 'woman'],
  ['taught', 'teach'],
  ['bitten', 'bite'],
  ['fought', 'fight'],
  ['spoken', 'speak'],
  ['thought', 'think'],
  // Children "won't sleep", "can't sleep", "do not sleep" and "never sleep".
  ...['cannot', 'cant', 'dont', 'doesnt', 'didnt', 'wont', 'wouldnt', 'isnt', 'hasnt', 'havent', 'never'].map(
    (word) => [word, 'not'] as const,
  ),
])

/** Visually, physically, emotionally. */
const withoutAdverbEnding = (word: string): string =>
  word.length >= 8 && word.endsWith('ally') ? word.slice(0, -2) : word

const withoutPlural = (word: string): string => {
  if (!word.endsWith('s') || /(?:ss|us|is|ous)$/.test(word)) return word
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  if (/(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

const withoutVerbEnding = (word: string): string => {
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`
  if (word.endsWith('ing') && word.length >= 6) return mended(word, word.slice(0, -3))
  if (word.endsWith('ed') && !word.endsWith('eed') && word.length >= 5) return mended(word, word.slice(0, -2))
  return word
}

/** Swimm → swim, mov → move; a stump without a vowel ("str" of "string") was no ending at all. */
const mended = (word: string, stump: string): string => {
  if (!/[aeiouy]/.test(stump)) return word
  if (/([bdfgmnprt])\1$/.test(stump)) return stump.slice(0, -1)
  if (/^[^aeiou]+[aeiouy][^aeiouwxy]$/.test(stump)) return `${stump}e`
  return stump
}
