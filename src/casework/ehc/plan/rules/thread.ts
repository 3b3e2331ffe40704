import type { Need, Outcome, Plan, Provision } from './plan.ts'

/** One need with all that is meant for it. */
export type Strand = {
  readonly need: Need
  readonly outcomes: readonly Outcome[]
  readonly provision: readonly Provision[]
}

/** What a part of the thread lacks. */
export type Loose = {
  readonly part: string
  readonly lacks:
    | 'an outcome'
    | 'provision'
    | 'provision in its own section'
    | 'a need'
    | 'provision that leads to it'
    | 'a need or an outcome'
}

/** The golden thread: each need with the outcomes sought and the provision that is to bring them about. */
export const threadOf = ({ needs, outcomes, provision }: Plan): readonly Strand[] =>
  needs.map((need) => {
    const own = outcomes.filter(({ forNeeds }) => forNeeds.includes(need.id))
    return {
      need,
      outcomes: own,
      provision: provision.filter(
        ({ forNeeds, forOutcomes }) =>
          forNeeds.includes(need.id) ||
          (forNeeds.length === 0 && own.some(({ id }) => forOutcomes.includes(id))),
      ),
    }
  })

/**
 * Where help for a need may stand. Every educational need is met in F (Code of Practice 9.62); help for a health or a
 * care need that educates or trains stands there too (section 21(5)).
 */
const metIn = { B: ['F'], C: ['G', 'F'], D: ['H1', 'H2', 'F'] } as const

/** What hangs loose: a need without an outcome, help for no need, and the rest. */
export const looseIn = (plan: Plan): readonly Loose[] => [
  ...threadOf(plan).flatMap(({ need, outcomes, provision }): Loose[] => {
    const own: readonly string[] = metIn[need.section]
    return [
      ...(outcomes.length === 0 ? [{ part: need.id, lacks: 'an outcome' } as const] : []),
      ...(provision.length === 0
        ? [{ part: need.id, lacks: 'provision' } as const]
        : provision.every(({ section }) => !own.includes(section))
          ? [{ part: need.id, lacks: 'provision in its own section' } as const]
          : []),
    ]
  }),
  ...plan.outcomes.flatMap(({ id, forNeeds }): Loose[] => [
    ...(forNeeds.length === 0 ? [{ part: id, lacks: 'a need' } as const] : []),
    ...(plan.provision.some(({ forOutcomes }) => forOutcomes.includes(id))
      ? []
      : [{ part: id, lacks: 'provision that leads to it' } as const]),
  ]),
  ...plan.provision
    .filter(({ forNeeds, forOutcomes }) => forNeeds.length + forOutcomes.length === 0)
    .map(({ id }): Loose => ({ part: id, lacks: 'a need or an outcome' })),
]
