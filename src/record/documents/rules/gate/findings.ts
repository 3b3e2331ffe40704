import { addressFindings } from './address-findings.ts'
import type { Clues } from './clues.ts'
import { type Finding, foundAt } from './finding.ts'
import type { Known, KnownChild } from './known.ts'
import { type Called, findName, givenKeys } from './names.ts'
import { keyOf } from './key.ts'

/** What in one paper may belong to another child. */
export const findingsIn = (clues: Clues, known: Known): Finding[] => [
  ...nameFindings(clues, known),
  ...numberFindings(clues, known),
  ...birthFindings(clues, known),
  ...addressFindings(clues, known),
  ...paragraphFindings(clues, known),
]

const nameFindings = (clues: Clues, known: Known): Finding[] => {
  const allowed = [known.child, ...known.tied]
  return known.others.flatMap((other): Finding[] => {
    if (allowed.some((person) => mayBe(person, other))) return []
    const found = findName(clues.tokens, clues.text, other)
    if (!found) return []
    return [
      { what: 'name', weight: found.sure ? 'hard' : 'soft', ...foundAt(clues, found), childId: other.id },
    ]
  })
}

/** Somebody this child's papers speak of has the same name: the name alone tells nothing. */
const mayBe = (person: Called, other: Called): boolean => {
  const families = [person.familyName ?? '', ...(person.familyName ?? '').split(/[\s-]+/)].map(keyOf)
  if (!families.includes(keyOf(other.familyName ?? ''))) return false
  const names = givenKeys(person)
  return givenKeys(other).some((key) => names.includes(key))
}

const numberFindings = (clues: Clues, { child, others }: Known): Finding[] => {
  const whose = (key: 'upn' | 'nhsNumber', number: string) =>
    others.find((other) => other[key] === number)?.id ?? null
  return [
    ...clues.upns
      .filter(({ number }) => number !== child.upn)
      .map((said): Finding => ({
        what: 'pupil number',
        weight: 'hard',
        ...foundAt(clues, said),
        childId: whose('upn', said.number),
      })),
    ...clues.nhsNumbers
      .filter(
        ({ number, sure }) => number !== child.nhsNumber && (sure || whose('nhsNumber', number) !== null),
      )
      .map((said): Finding => ({
        what: 'NHS number',
        weight: 'hard',
        ...foundAt(clues, said),
        childId: whose('nhsNumber', said.number),
      })),
  ]
}

/** So long before a child was born, a birthday is a grown-up's. */
const grownUp = 18

const birthFindings = (clues: Clues, { child, tied, others }: Known): Finding[] => {
  const expected = new Set([child.bornOn, ...tied.map(({ bornOn }) => bornOn)])
  const oldest = `${Number(child.bornOn.slice(0, 4)) - grownUp}${child.bornOn.slice(4)}`
  return clues.days.flatMap((said): Finding[] => {
    if (expected.has(said.day) || said.day < oldest) return []
    const born = others.filter(({ bornOn }) => bornOn === said.day)
    const named = born.find((other) => isNamedNear(clues, said, other, child))
    if (!said.birth && !named) return []
    const weight = named || born.length > 0 ? 'hard' : 'soft'
    return [
      { what: 'date of birth', weight, ...foundAt(clues, said), childId: (named ?? born[0])?.id ?? null },
    ]
  })
}

const isNamedNear = (
  { tokens }: Clues,
  { from, to }: { from: number; to: number },
  other: KnownChild,
  child: KnownChild,
) => {
  const own = new Set(givenKeys(child))
  return givenKeys(other)
    .filter((key) => !own.has(key) && key.length > 2)
    .some((key) =>
      (tokens.runs.get(key) ?? []).some(({ first }) => {
        const word = tokens.words[first]!
        return word.look === 'Large' && word.from > from - 120 && word.to < to + 120
      }),
    )
}

/** So many runs of words in common: about a sentence may be chance, a paragraph is not. */
const alike = { sentence: 4, paragraph: 8 }

const paragraphFindings = (clues: Clues, { elsewhere }: Known): Finding[] => {
  const shared = new Map<string, { from: number; to: number; count: number }>()
  for (const { mark, from, to } of clues.marks)
    for (const childId of elsewhere.get(mark) ?? []) {
      const known = shared.get(childId) ?? { from, to, count: 0 }
      shared.set(childId, { from: Math.min(from, known.from), to, count: known.count + 1 })
    }
  return [...shared]
    .filter(([, { count }]) => count >= alike.sentence)
    .map(([childId, place]) => ({
      what: 'paragraph',
      weight: place.count >= alike.paragraph ? 'hard' : 'soft',
      ...foundAt(clues, place),
      childId,
    }))
}
