import type { Asker } from './asker.ts'
import type { Rule } from './rule.ts'
import type { ServiceDefinition } from './definition.ts'

/**
 * The whole test for an EHC needs assessment, and nothing beside it: Children and Families Act 2014, section 36(8).
 * Evidence, cycles, money spent, forms, reports, attainment and diagnosis are not in it (requirements EHC-5, R18).
 */
export const legalTest: readonly { id: string; rule: Rule }[] = [
  { id: 'has-or-may-have-sen', rule: { fact: 'has-or-may-have-sen' } },
  { id: 'may-need-plan', rule: { fact: 'may-need-plan' } },
  { id: 'under-25', rule: { lawfulAge: 'under-25' } },
]

/**
 * Who may ask: the parent to the end of compulsory school age, then the young person, and a school or college at
 * either time: section 36(1) and section 83. Anybody else may bring a child to the council's attention: section 24.
 */
const legalAskers: readonly { who: Asker; when?: Rule }[] = [
  { who: 'parent', when: { lawfulAge: 'parent-holds-the-right' } },
  { who: 'young-person', when: { lawfulAge: 'young-person-holds-the-right' } },
  { who: 'school' },
  { who: 'college' },
  { who: 'early-years-setting' },
  { who: 'health' },
  { who: 'social-care' },
  { who: 'other-professional' },
]

export type Criteria = {
  /** Everything at once. */
  readonly whole: Rule
  /** Each part that is told to the family, the age among them. */
  readonly parts: readonly { readonly id: string; readonly rule: Rule }[]
}

/** The criteria that count: for a statutory assessment the law's, whatever a pack may say. */
export const criteriaOf = (definition: ServiceDefinition): Criteria => {
  const kept = criteriaKept.get(definition)
  if (kept) return kept
  const made = definition.kind === 'statutory-assessment' ? legalCriteria : localCriteria(definition)
  criteriaKept.set(definition, made)
  return made
}

const criteriaKept = new WeakMap<ServiceDefinition, Criteria>()

const legalCriteria: Criteria = { whole: { all: legalTest.map(({ rule }) => rule) }, parts: legalTest }

const localCriteria = ({ age, criteria, meets }: ServiceDefinition): Criteria => {
  const aged = age ? [{ id: 'age', rule: { ageMonths: age } }] : []
  const rules = criteria.map(({ rule }) => rule)
  const joined = rules.length === 0 ? [] : [meets === 'any' ? { any: rules } : { all: rules }]
  return { whole: { all: [...aged.map(({ rule }) => rule), ...joined] }, parts: [...aged, ...criteria] }
}

/** Who may ask: for a statutory assessment those the law names, whatever a pack may say. */
export const askersOf = ({
  kind,
  ask,
}: ServiceDefinition): readonly { who: Asker; when?: Rule | undefined }[] =>
  kind === 'statutory-assessment' ? legalAskers : ask.by
