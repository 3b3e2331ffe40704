/**
 * Letters and digits that are not taken for each other when read aloud or copied by hand: no 0 O 1 I L, no B (8),
 * S (5), U (V), Z (2), and no A or E, so that no words come up.
 */
export const alphabet = '23456789CDFGHJKMNPQRTVWXY'

/** `WM-7K3Q-9FMD`: one of 150,000 million. `pick(n)` gives a whole number from 0 up to n, not counted. */
export const newReference = (pick: (n: number) => number): string => {
  const four = () => Array.from({ length: 4 }, () => alphabet[pick(alphabet.length)]).join('')
  return `WM-${four()}-${four()}`
}

/** Reads a reference as people write it: small letters, spaces for hyphens, `WM` left off. Null if it is none. */
export const readReference = (typed: string): string | null => {
  const [, first, second] =
    new RegExp(`^(?:WM)?([${alphabet}]{4})([${alphabet}]{4})$`).exec(
      typed.toUpperCase().replace(/[\s\p{Pd}.]/gu, ''),
    ) ?? []
  return first && second ? `WM-${first}-${second}` : null
}
