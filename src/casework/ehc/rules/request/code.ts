/**
 * Letters and digits that are not taken for each other when read aloud or copied by hand: no 0 O 1 I L, no B (8),
 * S (5), U (V), Z (2), and no A or E, so that no words come up.
 */
const alphabet = '23456789CDFGHJKMNPQRTVWXY'

/** `7K3Q-9FMD-CC42-XYRT` out of 32 random bytes: one of 2 to the power 74, so it cannot be tried out. */
export const codeOf = (bytes: Uint8Array): string => inFours(lettersOf(bytes, 16))

/** `RQ-7K3Q-9FMD`, out of 32 random bytes. It says nothing of what was asked, for it may be read over a shoulder. */
export const referenceOf = (bytes: Uint8Array): string => `RQ-${inFours(lettersOf(bytes, 8))}`

/** Reads a code as people write it: small letters, spaces or nothing for hyphens. Null if it is none. */
export const readCode = (typed: string): string | null => {
  const bare = squeezed(typed)
  return isLetters(bare, 16) ? inFours(bare) : null
}

/** The same for a reference; `RQ` may be left off. */
export const readReference = (typed: string): string | null => {
  const bare = squeezed(typed).replace(/^RQ(?=.{8}$)/, '')
  return isLetters(bare, 8) ? `RQ-${inFours(bare)}` : null
}

const lettersOf = (bytes: Uint8Array, count: number): string => {
  let left = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)
  const base = BigInt(alphabet.length)
  return Array.from({ length: count }, () => {
    const letter = alphabet[Number(left % base)]
    left /= base
    return letter
  }).join('')
}

const squeezed = (typed: string): string => typed.toUpperCase().replace(/[\s\p{Pd}.]/gu, '')
const isLetters = (text: string, count: number): boolean => new RegExp(`^[${alphabet}]{${count}}$`).test(text)
const inFours = (letters: string): string => letters.replace(/.{4}(?=.)/g, '$&-')
