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

const step = (after: number, does: Step['does'], more: Partial<Omit<Step, 'after' | 'does'>> = {}): Step => ({
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

const begun = (more: { told?: number } = {}): readonly Step[] => [
  step(1, 'acknowledge'),
  step(more.told ?? 2, 'tell parties', {
    facts: () => ({ told: ['family', 'health', 'social care', 'setting'] }),
  }),
]

const agreed = (after: number): Step =>
  step(after, 'agree to assess', {
    by: 'manager',
    reason:
      'The school’s and the family’s accounts both show needs that have gone on in spite of help, and a plan may be necessary.',
  })

const asked = (after: number): Step =>
  step(after, 'ask for advice', {
    facts: (on) => ({ asked: givers.map(([id, kind, who]) => ({ id, kind, who, gotOn: on.toString() })) }),
  })

const came = (id: (typeof givers)[number][0], after: number): Step =>
  step(after, 'advice came', { facts: (on) => ({ id, givenOn: on.toString() }) })

const allCame = (from: number): readonly Step[] => [
  came('family', from),
  came('care', from + 6),
  came('school', from + 9),
  came('health', from + 14),
  came('psych', from + 18),
]

const needed = (after: number): Step =>
  step(after, 'plan is needed', {
    by: 'manager',
    reason: 'The advice agrees on help that has to be made sure of, by more than one service.',
  })

const drafted = (after: number): readonly Step[] => [
  step(after, 'send draft', { facts: (on) => ({ servedOn: on.toString() }) }),
  step(after + 1, 'consult setting', {
    facts: (on) => ({
      consulted: [
        { id: 'first', setting: 'Larkfield Primary School', on: on.toString() },
        { id: 'second', setting: 'Brambleside School', on: on.toString() },
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
      places: 'One from September',
      needed: 'Six hours a week of a teaching assistant’s time.',
      by: 'The head teacher',
    }),
  }),
]

/** Nobody has an account at the second setting that was asked: where a plan names it, its copy goes by hand. */
const final = (after: number, name = 'Larkfield Primary School'): readonly Step[] => [
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

const toldAdviser = (after: number, wishes: 'to mediate' | 'a certificate only'): Step =>
  step(after, 'mediation adviser told', {
    facts: (on) => ({ toldOn: on.toString(), wishes, about: null, health: false }),
  })

const away: Step = step(130, 'record exception', {
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

/** How invented cases go. Where one stands today follows from the day it began. */
export const stories = {
  'in time': [...begun(), agreed(30), asked(32), ...allCame(48), needed(84), ...drafted(100), ...final(132)],
  'parties not told': [step(3, 'acknowledge')],
  'late to decide': [
    ...begun({ told: 6 }),
    agreed(58),
    asked(60),
    ...allCame(80),
    needed(118),
    ...drafted(131),
    ...final(163, 'Brambleside School'),
  ],
  'late advice': [
    ...begun(),
    agreed(38),
    asked(41),
    came('family', 50),
    came('care', 62),
    came('school', 77),
    step(45, 'family asks for somebody', {
      facts: () => ({
        id: 'wish',
        who: 'a speech and language therapist',
        because: 'Nobody has ever looked at why.',
      }),
    }),
    step(49, 'answer a wish', {
      facts: () => ({ id: 'wish', answer: 'no' }),
      reason: 'Community paediatrics will ask their own speech therapist, so the same advice comes once.',
    }),
    step(86, 'chase advice', {
      facts: () => ({ chased: ['health', 'psych'].map((id) => ({ id, sort: 'chaser' })) }),
    }),
  ],
  'late draft': [...begun(), agreed(33), asked(35), ...allCame(58), needed(109), ...drafted(136)],
  'family away': [...begun(), agreed(31), asked(33), ...allCame(52), needed(95), ...drafted(128), away],
  'not assessed': [
    ...begun(),
    step(37, 'refuse to assess', {
      by: 'manager',
      reason:
        'What the nursery and the family tell us agrees: the help in place meets this child’s needs, and nothing is asked for that calls for a plan.',
    }),
  ],
  'in mediation': [
    ...begun(),
    step(37, 'refuse to assess', {
      by: 'manager',
      reason:
        'What the school and the family tell us shows needs that the help in place meets, and no more is asked for.',
    }),
    toldAdviser(48, 'to mediate'),
    step(58, 'mediation arranged', {
      facts: (on) => ({
        arrangedOn: on.toString(),
        meetsOn: on.add({ days: 20 }).toString(),
        who: 'The team manager',
      }),
    }),
  ],
  'at the Tribunal': [
    ...begun(),
    agreed(30),
    asked(32),
    ...allCame(48),
    needed(84),
    ...drafted(100),
    ...final(132),
    toldAdviser(150, 'a certificate only'),
    step(152, 'certificate given', { facts: (on) => ({ givenOn: on.toString() }) }),
    step(168, 'appeal registered', {
      facts: (on) => ({
        registeredOn: on.toString(),
        reference: 'EH331/26/00042',
        about: ['change the plan', 'name the school'],
        respondBy: on.add({ days: 42 }).toString(),
        evidenceBy: on.add({ days: 90 }).toString(),
        bundleBy: on.add({ days: 110 }).toString(),
        hearingOn: on.add({ days: 126 }).toString(),
      }),
    }),
  ],
  'assessed after all': [
    ...begun(),
    step(34, 'refuse to assess', {
      by: 'manager',
      reason: 'What was known then showed that the help in place met this child’s needs.',
    }),
    step(58, 'assess after all', { by: 'manager', reason: 'The family told us more at a meeting.' }),
    asked(60),
    ...allCame(76),
  ],
  'no plan': [
    ...begun(),
    agreed(29),
    asked(31),
    ...allCame(47),
    step(98, 'no plan is needed', {
      by: 'manager',
      reason: 'The advice agrees that the school can give the help it describes, and all of it has begun.',
    }),
  ],
  withdrawn: [...begun(), step(20, 'withdraw', { reason: 'The mother rang: they will wait and see.' })],
  'moved away': [
    ...begun(),
    agreed(30),
    asked(32),
    step(55, 'moved away', { reason: 'They live in another council’s area since Monday.' }),
    step(58, 'papers passed on'),
  ],
  'moved here': [step(20, 'say what follows', { by: 'manager' })],
  'asked again': [
    ...begun(),
    agreed(30),
    asked(32),
    ...allCame(48),
    needed(84),
    ...drafted(100),
    ...final(132),
    step(326, 'asked to assess again', { reason: 'She has lost most of her sight since the plan.' }),
  ],
} as const satisfies Readonly<Record<string, readonly Step[]>>

export type Story = keyof typeof stories
