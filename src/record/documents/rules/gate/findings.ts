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

/** So many marks in a row: about twenty words may be chance or a form's own, thirty-five are somebody's paragraph. */
const alike = { few: 6, many: 10 }

/** Letters between two marks of one passage at most: a name put right in the middle leaves a gap. */
const widestGap = 100

const paragraphFindings = (clues: Clues, { elsewhere }: Known): Finding[] => {
  const passages = new Map<string, Passage>()
  const longest = new Map<string, Passage>()
  for (const { mark, from, to } of clues.marks.toSorted((one, other) => one.from - other.from))
    for (const childId of elsewhere.get(mark) ?? []) {
      const before = passages.get(childId)
      const goesOn = before !== undefined && from - before.to <= widestGap
      const now = goesOn ? { from: before.from, to, count: before.count + 1 } : { from, to, count: 1 }
      passages.set(childId, now)
      if (now.count > (longest.get(childId)?.count ?? 0)) longest.set(childId, now)
    }
  return [...longest]
    .filter(([, { count }]) => count >= alike.few)
    .map(([childId, passage]) => ({
      what: 'paragraph',
      weight: passage.count >= alike.many ? 'hard' : 'soft',
      ...foundAt(clues, passage),
      childId,
    }))
}

type Passage = { readonly from: number; readonly to: number; readonly count: number }
