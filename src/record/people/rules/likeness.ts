import { nameKey, type Named } from './name.ts'

export type Known = Named & {
  readonly id: string
  readonly bornOn: string | null
  readonly upn: string | null
  readonly nhsNumber: string | null
  readonly postcodes: readonly string[]
}

/** `same`: a number that only one child has. `likely` and `possible` are for a person to look at. */
export type Likeness = 'same' | 'likely' | 'possible' | 'twin' | 'none'

/**
 * How like two records are. A number that agrees settles it, one that differs settles it the other way. Twins share
 * a birthday, a family name and a home, but not a given name: they are said to be twins, never one child.
 */
export const likenessOf = (one: Omit<Known, 'id'>, other: Omit<Known, 'id'>): Likeness => {
  const numbers = [agreement(one.nhsNumber, other.nhsNumber), agreement(one.upn, other.upn)]
  if (numbers.includes('differs')) return looksLikeTwins(one, other) ? 'twin' : 'none'
  if (numbers.includes('agrees')) return 'same'
  const born = agreement(one.bornOn, other.bornOn)
  const given = givenNamesAgree(one, other)
  const family = familyNamesAgree(one, other)
  const home = one.postcodes.some((postcode) => other.postcodes.includes(postcode))
  if (looksLikeTwins(one, other)) return 'twin'
  if (born === 'agrees' && given) return family || home ? 'likely' : 'possible'
  if (given && family && (home || born === 'not known')) return 'possible'
  if (born === 'agrees' && family && home) return 'possible'
  return 'none'
}

const looksLikeTwins = (one: Omit<Known, 'id'>, other: Omit<Known, 'id'>): boolean =>
  agreement(one.bornOn, other.bornOn) === 'agrees' &&
  familyNamesAgree(one, other) &&
  !givenNamesAgree(one, other) &&
  !soundsAlike(one.givenName, other.givenName)

const agreement = (one: string | null, other: string | null): 'agrees' | 'differs' | 'not known' =>
  one === null || other === null ? 'not known' : one === other ? 'agrees' : 'differs'

const givenNamesAgree = (one: Named, other: Named): boolean => {
  const names = [one.givenName, one.knownAs].map(nameKey).filter(Boolean)
  return [other.givenName, other.knownAs].map(nameKey).some((name) => names.includes(name))
}

const familyNamesAgree = (one: Named, other: Named): boolean =>
  nameKey(one.familyName) === nameKey(other.familyName) && nameKey(one.familyName) !== ''

/** One letter apart at most: Jon and John, Aisha and Ayesha are for a person to judge. */
const soundsAlike = (one: string, other: string): boolean => {
  const [a, b] = [bones(one), bones(other)]
  return a === b
}

/** First letter, then the consonants once each: Aisha and Ayesha are both ash. */
const bones = (name: string): string => {
  const key = nameKey(name)
  return (
    key.slice(0, 1) +
    key
      .slice(1)
      .replace(/[aeiouhyw]/g, '')
      .replace(/(.)\1+/g, '$1')
  )
}
