import type { Facts } from '#cases'
import type { Day } from '#kit/day'
import type { EhcCommand } from '../rules/lifecycle.ts'

/** One thing done in an invented case, so many days after the request came. Days still to come are not done yet. */
export type Step = {
  readonly after: number
  readonly does: EhcCommand | 'assign'
  readonly by: 'officer' | 'manager'
  readonly facts?: (on: Day) => Facts
  readonly reason?: string
}

export const step = (
  after: number,
  does: Step['does'],
  more: Partial<Omit<Step, 'after' | 'does'>> = {},
): Step => ({
  after,
  does,
  by: 'officer',
  ...more,
})

const givers = [
  ['family', 'family', 'The family'],
  ['school', 'educational', 'Head of the school or nursery'],
  ['health', 'medical', 'Community paediatrics'],
  ['psych', 'psychological', 'Educational psychology'],
  ['care', 'social care', 'Children’s social care'],
] as const

export const begun = (more: { told?: number } = {}): readonly Step[] => [
  step(1, 'acknowledge'),
  step(more.told ?? 2, 'tell parties', {
    facts: () => ({ told: ['family', 'health', 'social care', 'setting'] }),
  }),
]

export const agreed = (after: number): Step =>
  step(after, 'agree to assess', {
    by: 'manager',
    reason:
      'The school’s and the family’s accounts both show needs that have gone on in spite of help, and a plan may be necessary.',
  })

export const asked = (after: number): Step =>
  step(after, 'ask for advice', {
    facts: (on) => ({ asked: givers.map(([id, kind, who]) => ({ id, kind, who, gotOn: on.toString() })) }),
  })

export const came = (id: (typeof givers)[number][0], after: number): Step =>
  step(after, 'advice came', { facts: (on) => ({ id, givenOn: on.toString() }) })

export const allCame = (from: number): readonly Step[] => [
  came('family', from),
  came('care', from + 6),
  came('school', from + 9),
  came('health', from + 14),
  came('psych', from + 18),
]

export const needed = (after: number): Step =>
  step(after, 'plan is needed', {
    by: 'manager',
    reason: 'The advice agrees on help that has to be made sure of, by more than one service.',
  })

export const drafted = (after: number, heldBack: readonly string[] = []): readonly Step[] => [
  step(after, 'send draft', { facts: (on) => ({ servedOn: on.toString() }) }),
  step(after + 1, 'consult setting', {
    facts: (on) => ({
      consulted: [
        { id: 'first', setting: 'Larkfield Primary School', on: on.toString(), heldBack },
        { id: 'second', setting: 'Brambleside School', on: on.toString(), heldBack },
      ],
    }),
  }),
  step(after + 11, 'family answered', { facts: (on) => ({ answeredOn: on.toString() }) }),
  step(after + 13, 'setting answered', {
    facts: (on) => ({
      id: 'first',
      answeredOn: on.toString(),
      can: 'can meet need',
      reasons: [],
      places: 'One from the start of next term',
      needed: 'Six hours a week of a teaching assistant’s time.',
      by: 'The head teacher',
    }),
  }),
]

/** Nobody has an account at the second setting that was asked: where a plan names it, its copy goes by hand. */
export const final = (after: number, name = 'Larkfield Primary School'): readonly Step[] => [
  step(after - 1, 'decide placement', {
    by: 'manager',
    facts: () => ({
      name,
      kind: 'mainstream school',
      wish: { name, kind: 'mainstream school' },
      exceptions: [],
      reasons: 'It is what the family asked for, and it can meet the needs in the plan.',
    }),
  }),
  step(after, 'send final plan', { by: 'manager' }),
]

export const toldAdviser = (after: number, wishes: 'to mediate' | 'a certificate only'): Step =>
  step(after, 'mediation adviser told', {
    facts: (on) => ({ toldOn: on.toString(), wishes, about: null, health: false }),
  })

export const away: Step = step(130, 'record exception', {
  by: 'manager',
  reason: 'Nobody could meet the child, and the family asked us to wait for their views on the draft.',
  facts: (on) => ({
    duty: 'send the final plan',
    adviceId: null,
    limb: 'away from the area',
    because: 'Nobody could meet the child, and the family asked us to wait for their views on the draft.',
    from: on.subtract({ days: 40 }).toString(),
    to: on.subtract({ days: 5 }).toString(),
    evidence: { 'how the council knows': 'The mother rang before they left and the day they were back.' },
  }),
})
