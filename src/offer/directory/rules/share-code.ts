/**
 * `K7PM3XRY`: eight letters and figures that can be read aloud, copied by hand and typed back. Of letters and
 * figures that look alike only one is used, so that a slip can be put right. `pick(n)` gives a whole number from
 * 0 up to n, not counted.
 */
export const newShareCode = (pick: (n: number) => number): string => {
  const code = Array.from({ length: 8 }, () => alphabet[pick(alphabet.length)]).join('')
  return mayBeAWord.test(code) ? newShareCode(pick) : code
}

/** Reads a code however it was typed: small letters, spaces, its whole address. Null if it is none. */
export const readShareCode = (typed: string): string | null => {
  const letters = typed
    .slice(0, 300)
    .toUpperCase()
    .replace(/^.*\/S\//s, '')
    .replace(/[\s\p{Pd}._/]/gu, '')
    .replace(/[OQDILZSBGU]/g, (letter) => meant[letter]!)
  return shape.test(letters) ? letters : null
}

/** In two halves, which are easier to copy: `K7PM 3XRY`. */
export const spacedShareCode = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`

// No A or E either: with them, words come up.
const alphabet = '0123456789CFHJKMNPRTVWXY'
const shape = new RegExp(`^[${alphabet}]{8}$`)

// A figure between two letters is read as a vowel (5 as S): nobody should be given a rude word.
const mayBeAWord = /[A-Z5][0134][A-Z5]/

const meant: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  B: '8',
  G: '6',
  U: 'V',
}
