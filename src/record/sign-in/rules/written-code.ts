/**
 * Letters and digits that are not taken for each other when read aloud or copied by hand: no 0 O 1 I L, no B (8),
 * S (5), U (V), Z (2), and no A or E, so that no words come up. Twenty-five, so each is worth 4.6 bits.
 */
const alphabet = '23456789CDFGHJKMNPQRTVWXY'

/** Codes people copy from paper. `pick(n)` gives a whole number from 0 up to n, not counted, by chance. */
export type Pick = (n: number) => number

/** `7K3Q-9FMD-CC4T-XW2P`: for a letter or an e-mail. 74 bits: nobody guesses one. */
export const newLetterCode = (pick: Pick): string => [4, 4, 4, 4].map((n) => some(n, pick)).join('-')

/** `7K3Q9-FMDCC`: one of ten spare keys. 46 bits. */
export const newRecoveryCode = (pick: Pick): string => [5, 5].map((n) => some(n, pick)).join('-')

/** `7K3Q-9FMD`: what somebody without an e-mail address signs in with. It is no secret. */
export const newSignInName = (pick: Pick): string => [4, 4].map((n) => some(n, pick)).join('')

export const signInNameInGroups = (name: string): string => `${name.slice(0, 4)}-${name.slice(4)}`

/** `402913`: for a text message, good for minutes and a few tries. */
export const newTextCode = (pick: Pick): string => String(pick(1_000_000)).padStart(6, '0')

/** Reads a code as people write it: small letters, spaces for hyphens. Null if it cannot be one. */
export const readCode = (typed: string, length: 16 | 10 | 8): string | null => {
  const bare = typed.toUpperCase().replace(/[\s\p{Pd}.]/gu, '')
  return new RegExp(`^[${alphabet}]{${length}}$`).test(bare) ? bare : null
}

const some = (count: number, pick: Pick): string =>
  Array.from({ length: count }, () => alphabet[pick(alphabet.length)]).join('')
