import type { Provenance } from '../duty.ts'
import { read, secondary, unread } from '../sources.ts'

export type Letter =
  | 'refusal to assess'
  | 'agreement to assess'
  | 'no plan after assessment'
  | 'draft plan'
  | 'final plan'
  | 'review decision: keep or end'
  | 'proposal to change'
  | 'decision not to change'
  | 'refusal to assess again'
  | 'ending a plan'
  | 'plan passed on from another council'
  | 'refusal of direct payments'

/** What a letter must contain to be lawful. A letter that misses any lets the Tribunal allow a late appeal. */
export type LetterContents = {
  readonly letter: Letter
  readonly mustContain: readonly string[]
  readonly cite: string
  readonly provenance: Provenance
  readonly checkedOn: string | null
}

/** Regulation 32: what "mediation" means in the lists below. */
export const mediationBlock: readonly string[] = [
  'the right to mediate',
  'that a certificate is needed before most appeals',
  'how to reach the mediation adviser',
  'by when to ask for mediation',
  'that the council must be told if the family wishes to mediate, about what, and what health provision it wants',
  'who at the council to tell',
]

const appealBlock = [
  'the right to appeal',
  'the time limits',
  'mediation',
  'help to settle disagreements',
  'information, advice and support',
]

export const letterContents: readonly LetterContents[] = [
  {
    letter: 'refusal to assess',
    mustContain: ['reasons', ...appealBlock],
    cite: 'Section 36(5) and (9); regulation 5(3)',
    ...read,
  },
  {
    letter: 'agreement to assess',
    mustContain: ['the decision', 'who will be asked for advice'],
    cite: 'Regulation 5(1)-(2)',
    ...read,
  },
  {
    letter: 'no plan after assessment',
    mustContain: ['reasons', ...appealBlock],
    cite: 'Section 36(9); regulation 10(3)',
    ...read,
  },
  {
    letter: 'draft plan',
    mustContain: [
      'at least 15 days to answer',
      'the right to ask for a school',
      'the right to a meeting',
      'where to find out about schools and colleges',
      'the right to ask for a personal budget',
    ],
    cite: 'Section 38(2); regulation 13(1)',
    ...read,
  },
  {
    letter: 'final plan',
    mustContain: ['the right to appeal sections B, F and I', ...appealBlock.slice(1)],
    cite: 'Section 51(2)(c); regulation 14(2)',
    ...unread,
  },
  {
    letter: 'review decision: keep or end',
    mustContain: ['the decision', ...appealBlock],
    cite: 'Regulations 20(10)-(11) and 21',
    ...unread,
  },
  {
    letter: 'proposal to change',
    mustContain: [
      'a copy of the plan',
      'the changes proposed',
      'the evidence for them',
      'the right to ask for a school',
      'at least 15 days to answer',
      'the right to a meeting',
      'where to find out about schools and colleges',
    ],
    cite: 'Regulation 22(2)',
    ...read,
  },
  {
    letter: 'decision not to change',
    mustContain: ['reasons', ...appealBlock],
    cite: 'Regulation 22(4)-(5)',
    ...secondary,
  },
  {
    letter: 'refusal to assess again',
    mustContain: ['reasons', ...appealBlock],
    cite: 'Regulation 25',
    ...unread,
  },
  {
    letter: 'ending a plan',
    mustContain: ['the decision', ...appealBlock],
    cite: 'Regulation 31; section 45(4)',
    ...read,
  },
  {
    letter: 'plan passed on from another council',
    mustContain: [
      'that the plan is passed on',
      'whether it will assess again',
      'when it will review the plan',
    ],
    cite: 'Regulation 15(4)',
    ...read,
  },
  {
    letter: 'refusal of direct payments',
    mustContain: ['reasons', 'the right to have the decision reviewed'],
    cite: 'SEN (Personal Budgets) Regulations 2014',
    ...unread,
  },
]
