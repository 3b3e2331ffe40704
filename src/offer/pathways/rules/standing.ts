import { type Day, type EpochDay, toEpochDay } from '#kit/day'
import {
  compulsorySchoolAgeBegins,
  compulsorySchoolAgeEnds,
  nominalYearGroup,
  rightsHolder,
  turns25,
} from '#law'
import { ageRange, type Born, bornWhen } from './age.ts'
import type { Facts, Range } from './facts.ts'
import type { Finding } from './finding.ts'
import { keyStageOf } from './key-stage.ts'
import { type Measure, measuresOf } from './measures.ts'
import type { LawfulAge, Rule } from './rule.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What follows from a child's facts on a day; worked out once and asked by every rule. */
export type Standing = {
  readonly facts: Facts
  readonly vocabulary: Vocabulary
  readonly asOf: EpochDay
  readonly born: Born | null
  readonly ageMonths: Range | null
  readonly measures: readonly Measure[]
  /** What was found of each rule so far: a rule is asked many times, for its answer, its reasons and its questions. */
  readonly found: Map<Rule, Finding>
}

export const standingOn = (facts: Facts, asOf: Day, vocabulary: Vocabulary): Standing => {
  const day = toEpochDay(asOf)
  const born = bornWhen(facts.age, day)
  return {
    facts,
    vocabulary,
    asOf: day,
    born,
    ageMonths: born && ageRange(born, day),
    measures: measuresOf(facts, born, day, vocabulary.instruments),
    found: new Map(),
  }
}

export const isOfLawfulAge = ({ born, asOf }: Standing, age: LawfulAge): Finding => {
  if (!born) return 'unknown'
  return agree(lawfulAges[age](born.earliest, asOf), lawfulAges[age](born.latest, asOf))
}

export const isInKeyStage = ({ facts, born, asOf }: Standing, keyStages: readonly number[]): Finding => {
  const within = (year: number) => keyStages.includes(keyStageOf(year) ?? -1)
  if (facts.yearGroup !== undefined) return within(facts.yearGroup) ? 'met' : 'not-met'
  if (!born) return 'unknown'
  return agree(within(nominalYearGroup(born.earliest, asOf)), within(nominalYearGroup(born.latest, asOf)))
}

const lawfulAges: Readonly<Record<LawfulAge, (born: EpochDay, asOf: EpochDay) => boolean>> = {
  'below-compulsory-school-age': (born, asOf) => asOf < compulsorySchoolAgeBegins(born),
  'of-compulsory-school-age': (born, asOf) =>
    asOf >= compulsorySchoolAgeBegins(born) && asOf <= compulsorySchoolAgeEnds(born),
  'over-compulsory-school-age': (born, asOf) => asOf > compulsorySchoolAgeEnds(born),
  'under-25': (born, asOf) => asOf < turns25(born),
  'parent-holds-the-right': (born, asOf) => rightsHolder(born, asOf) === 'the parent',
  'young-person-holds-the-right': (born, asOf) => rightsHolder(born, asOf) === 'the young person',
}

/** The first and the last day somebody may have been born give the same answer, or we do not know. */
const agree = (first: boolean, last: boolean): Finding =>
  first !== last ? 'unknown' : first ? 'met' : 'not-met'
