/** A sentence, and what it lists: the shape of a paragraph followed by bullet points. */
export type Saying = { readonly say: string; readonly each?: readonly Saying[] }

/** The same as one line of text, for places that have no room for a list. */
export const inOneLine = ({ say, each }: Saying): string =>
  each ? `${say} ${each.map((one) => inOneLine(one).replace(/\.$/, '')).join('; ')}.` : say

export const sentence = (clause: string): string => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`

/** "a", "a or b", "a, b or c". */
export const listed = (words: readonly string[], join: 'and' | 'or'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${join} ${words.at(-1)}`
