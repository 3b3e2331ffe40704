import { mayEducate } from './belongs-in-f.ts'
import type { PartId } from './parts.ts'
import type { Plan } from './plan.ts'
import { isVague } from './specificity.ts'
import { looseIn } from './thread.ts'
import { type Adviser, tracesOf, unanswered } from './traces.ts'

/** What a draft must hold before it can be sent, and what to look at once more. The law behind each is in its row. */
export const checks = {
  'the child has a say': 'Children and Families Act 2014, section 19; regulation 12(1)(a)',
  'there is a need': 'regulation 12(1)(b)',
  'there is an outcome': 'regulation 12(1)(e)',
  'there is provision': 'regulation 12(1)(f)',
  'nothing is empty': 'regulation 12(1)',
  'every need has an outcome': 'section 37(2); Code of Practice 9.66',
  'every need has provision': 'section 37(2); Code of Practice 9.69',
  'help with learning is in F': 'section 21(5); regulation 12(1)(f)',
  'it says where it comes from': 'Code of Practice 9.69; regulation 12(4)',
  'all the advice is with it': 'regulation 12(4)',
  'adult life, from year 9': 'regulation 12(3)',
  'provision is specific': 'Code of Practice 9.69',
  'education hidden in health or care': 'section 21(5)',
  'each recommendation is answered': 'regulation 11; Code of Practice 9.61',
  'each sentence has a source': 'Code of Practice 9.69',
  'nothing hangs loose': 'Code of Practice 9.66',
} as const
export type Check = keyof typeof checks

export type Fault = {
  readonly check: Check
  /** The part it is about; null for the plan as a whole. */
  readonly part: PartId | null
  /** `must`: it cannot be sent so. `look`: whoever sends it has looked at it. */
  readonly weight: 'must' | 'look'
}

/** What the check must know besides the plan. */
export type Resting = {
  readonly advisers: readonly Adviser[]
  /** Advice that has come, by id: each belongs in section K. */
  readonly given: readonly string[]
  /** In or beyond year 9. */
  readonly year9: boolean
}

/** Everything that is wrong with a draft, the most serious first. Section I is not here: a draft has no box for it. */
export const faultsOf = (plan: Plan, resting: Resting): readonly Fault[] => [
  ...missingOf(plan),
  ...threadFaults(plan),
  ...sourceFaults(plan, resting),
  ...adultLifeFaults(plan, resting),
  ...toLookAt(plan, resting),
]

const must = (check: Check, part: PartId | null = null): Fault => ({ check, part, weight: 'must' })
const look = (check: Check, part: PartId | null = null): Fault => ({ check, part, weight: 'look' })
const isEmpty = (text: string): boolean => text.trim() === ''

const missingOf = (plan: Plan): readonly Fault[] => [
  ...(isEmpty(plan.childSays) ? [must('the child has a say', 'A')] : []),
  ...(plan.needs.some(({ section }) => section === 'B') ? [] : [must('there is a need')]),
  ...(plan.outcomes.length > 0 ? [] : [must('there is an outcome')]),
  ...(plan.provision.some(({ section }) => section === 'F') ? [] : [must('there is provision')]),
  ...[...plan.needs, ...plan.outcomes].flatMap(({ id, words }) =>
    isEmpty(words) ? [must('nothing is empty', id)] : [],
  ),
  ...plan.provision.flatMap(({ id, what }) => (isEmpty(what) ? [must('nothing is empty', id)] : [])),
]

const threadFaults = (plan: Plan): readonly Fault[] =>
  looseIn(plan).map(({ part, lacks }) => {
    if (lacks === 'an outcome') return must('every need has an outcome', part)
    if (lacks === 'provision') return must('every need has provision', part)
    if (lacks === 'provision in its own section') return must('help with learning is in F', part)
    return look('nothing hangs loose', part)
  })

const sourceFaults = (plan: Plan, { advisers, given }: Resting): readonly Fault[] => {
  // Advice that came as a paper has no points to name: it is in section K all the same.
  const anyPoints = advisers.some(({ points }) => points.length > 0)
  const parts = [
    ...plan.needs
      .filter(({ section }) => section === 'B')
      .map(({ id, sources, words }) => ({ id, sources, words })),
    ...plan.provision
      .filter(({ section }) => section === 'F')
      .map(({ id, sources, what }) => ({ id, sources, words: what })),
  ]
  return [
    ...parts.flatMap(({ id, sources, words }) => {
      if (sources.length === 0)
        return [anyPoints ? must('it says where it comes from', id) : look('it says where it comes from', id)]
      const untraced = tracesOf(words, sources, advisers).some(({ from }) => from === null)
      return untraced ? [look('each sentence has a source', id)] : []
    }),
    ...(given.every((id) => plan.appendices.includes(id)) ? [] : [must('all the advice is with it', 'K')]),
  ]
}

const adultLifeFaults = ({ outcomes, provision }: Plan, { year9 }: Resting): readonly Fault[] =>
  !year9 || [outcomes, provision].every((nodes) => nodes.some(({ adultLife }) => adultLife !== null))
    ? []
    : [must('adult life, from year 9')]

const toLookAt = (plan: Plan, { advisers }: Resting): readonly Fault[] => [
  ...plan.provision.flatMap((line) => [
    ...(isVague(line) ? [look('provision is specific', line.id)] : []),
    ...(mayEducate(line) ? [look('education hidden in health or care', line.id)] : []),
  ]),
  ...(unanswered(advisers, plan.recommendations).length > 0 ? [look('each recommendation is answered')] : []),
]
