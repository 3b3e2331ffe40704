/** NCSC and NIST alike: long, not on the list of what is tried first, and nothing else is asked of it. */
export const passwordLength = { least: 12, most: 128 } as const

export type PasswordFault = 'too short' | 'too long' | 'too common' | 'about you'

/** The same password however the keyboard composed its letters (NFKC). Spaces count and are kept. */
export const samePassword = (typed: string): string => typed.normalize('NFKC')

/**
 * What is wrong with a new password. `common`: passwords that are tried first, in small letters. `about`: the
 * person's own name and address, the council's and the product's names.
 */
export const passwordFault = (
  typed: string,
  common: ReadonlySet<string>,
  about: readonly string[],
): PasswordFault | undefined => {
  const password = samePassword(typed)
  const length = Array.from(password).length
  if (length < passwordLength.least) return 'too short'
  if (length > passwordLength.most) return 'too long'
  const small = password.toLowerCase()
  if (guessable(small, common)) return 'too common'
  return saysWhoYouAre(small, about) ? 'about you' : undefined
}

/** On the list; or a word of it written twice, spelt with figures, or with figures and marks round it; or a run. */
const guessable = (small: string, common: ReadonlySet<string>): boolean => {
  if (isRun(small)) return true
  return [small, asLetters(small)].some((way) => {
    const bare = way.replace(/^[^a-z]+|[^a-z]+$/g, '')
    const once = unrepeated(way)
    // A short word with much round it is not the word any more.
    const mostlyBare = bare.length * 2 > way.length
    return (
      common.has(way) ||
      common.has(once) ||
      common.has(way.replace(/\d{1,4}[^a-z\d]*$/, '')) ||
      (mostlyBare && (common.has(bare) || common.has(unrepeated(bare)))) ||
      inTwo(way, common)
    )
  })
}

/** Two very common words side by side, each of five letters or more: `password` and `welcome`. */
const inTwo = (way: string, common: ReadonlySet<string>): boolean => {
  const bare = way.replace(/[^a-z]/g, '')
  if (bare.length * 4 < way.length * 3 || bare.length > 16) return false
  for (let at = 5; at <= bare.length - 5; at++)
    if (veryCommon.has(bare.slice(0, at)) && common.has(bare.slice(at))) return true
  return false
}

const veryCommon = new Set(
  'password welcome letmein qwerty admin iloveyou monkey dragon sunshine princess football baseball summer winter spring autumn school teacher nursery council'.split(
    ' ',
  ),
)

const asLetters = (small: string): string => small.replace(/[013457@$!]/g, (sign) => spelt[sign] ?? sign)

const spelt: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/** `abcabcabc` is `abc`. */
const unrepeated = (text: string): string => /^(.+?)\1+$/.exec(text)?.[1] ?? text

/** Fewer than five different characters, or neighbours all the way: `aaaabbbbcccc`, `abcdefghijkl`, `098765432109`. */
const isRun = (small: string): boolean => {
  if (new Set(small).size < 5) return true
  const steps = Array.from(small)
    .slice(1)
    .map((letter, at) => letter.charCodeAt(0) - small.charCodeAt(at))
  const neighbours = steps.filter((step) => Math.abs(step) <= 1 || Math.abs(step) === 9).length
  return neighbours >= steps.length - 1
}

/** More than half of it is a name of theirs: an address, their own name, the council, the product. */
const saysWhoYouAre = (small: string, about: readonly string[]): boolean =>
  about
    .flatMap((text) => {
      const whole = text.toLowerCase().normalize('NFKC')
      return [whole, whole.replace(/\W+/g, ''), ...whole.split(/[\W_]+/)]
    })
    .filter((part) => part.length >= 4)
    .some((part) => {
      const left = small.replaceAll(part, '')
      return left.length < small.length && left.replace(/[^\p{L}]/gu, '').length < 4
    })
