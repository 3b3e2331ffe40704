import { keyOf } from './key.ts'
import { waysToSay } from './nicknames.ts'
import type { Run, Tokens } from './runs.ts'

export type Called = {
  readonly givenName: string
  readonly familyName: string | null
  readonly knownAs: string | null
}

export type NameFound = { readonly from: number; readonly to: number; readonly sure: boolean }

/** Where somebody is named in full: in any order, by a short name, in capitals, with a middle name between. */
export const findName = (tokens: Tokens, text: string, called: Called): NameFound | null => {
  if (called.familyName === null) return null
  const families = tokens.runs.get(keyOf(called.familyName)) ?? []
  if (families.length === 0) return null
  const givens = givenKeys(called).flatMap((key) => tokens.runs.get(key) ?? [])
  for (const family of families)
    for (const given of givens) {
      const found = together(tokens, text, given, family)
      if (found) return found
    }
  return null
}

export const givenKeys = ({
  givenName,
  knownAs,
}: Pick<Called, 'givenName' | 'knownAs'>): readonly string[] => {
  const first = givenName.split(/\s+/)[0]!
  const said = [givenName, first, ...(knownAs === null ? [] : [knownAs])].map(keyOf)
  return [...new Set(said.flatMap(waysToSay))]
}

const together = ({ words }: Tokens, text: string, given: Run, family: Run): NameFound | null => {
  const isInOrder = given.last < family.first
  const [one, other] = isInOrder ? [given, family] : [family, given]
  const apart = other.first - one.last
  if (apart < 1 || apart > 2 || one.last >= other.first) return null
  const [before, after] = [words[one.last]!, words[other.first]!]
  const between = text.slice(before.to, after.from)
  if (apart === 2 && (!isInOrder || words[one.last + 1]!.look === 'small')) return null
  if (!(isInOrder ? /^[^\S\n]*\n?[^.,;:!?]*$/ : /^\s*,?\s*$/).test(between) || between.length > 24)
    return null
  if (isInOrder && /[,;:!?]|\.\s*[a-z]/.test(between)) return null
  if (!isInOrder && between.includes(',') && endsAnotherName(words, text, one.first)) return null
  const looks = [words[given.first]!.look, words[family.first]!.look]
  if (looks[0] !== looks[1]) return null
  const keys = [words[given.first]!.key, words[family.first]!.key]
  const areWords = keys.some((key) => alsoWords.has(key))
  if (looks[0] === 'small' && (areWords || keys.some(({ length }) => length < 3))) return null
  return {
    from: words[one.first]!.from,
    to: words[other.last]!.to,
    sure: !keys.every((key) => alsoWords.has(key)),
  }
}

/** “Ella Smith, Noah Brown” names no Noah Smith. */
const endsAnotherName = (words: Tokens['words'], text: string, at: number): boolean => {
  const [before, first] = [words[at - 1], words[at]!]
  if (!before || before.look === 'small' || labelWords.has(before.key)) return false
  return /^[^\S\n]+$/.test(text.slice(before.to, first.from))
}

const labelWords = new Set(
  'name surname pupil child student re patient young person mr mrs ms miss for of'.split(' '),
)

/** Names that are words as well. */
const alsoWords = new Set(
  (
    'will may rose grace hope faith joy mark grant young little long brown green white black king day page price hill wood ' +
    'field bell cook baker rich sharp short strong bright summer autumn june april august dawn eve star amber ruby jade ' +
    'pearl violet daisy lily iris holly ivy poppy heather fern olive drew frank jack bill bob pat sue art chance chase ' +
    'hunter mason parker carter taylor miller fisher butler gray grey gold silver stone rivers brook banks lane street ' +
    'church hall west north south east english french read reid wise best good case law love'
  ).split(' '),
)
