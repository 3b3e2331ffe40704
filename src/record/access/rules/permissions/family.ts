import type { CoreAct } from '../acts.ts'
import type { Permission } from '../permission.ts'

const workingWithUs = [
  'see child',
  'see timeline',
  'see request pack',
  'see ordinary text',
  'see health text',
  'message the team',
  'upload',
  'add own views',
] as const satisfies readonly CoreAct[]

const holdingTheRights = [
  ...workingWithUs,
  'see contact details',
  'see text kept from a parent',
  'see who looked',
  'correct contact details',
  'open case',
  'give agreement',
] as const satisfies readonly CoreAct[]

/** Families see what is about them; nobody in a family sees what might put another at risk. */
export const familyPermissions: readonly Permission<CoreAct>[] = [
  {
    role: 'family member',
    through: ['parental responsibility', 'representative'],
    may: holdingTheRights,
    why: 'A parent asks, answers and appeals until the rights pass on (Children and Families Act 2014, section 19); a representative does so for a young person who lacks capacity (SI 2014/1530, regulation 64).',
  },
  {
    role: 'family member',
    through: ['parent kept from some of it'],
    may: [...workingWithUs, 'open case', 'give agreement'],
    why: 'Parental responsibility is kept; where somebody lives, who looked, and what is marked as kept from them are not theirs to see (Data Protection Act 2018, schedules 2 and 3).',
  },
  {
    role: 'family member',
    through: ['agreed supporter'],
    may: workingWithUs,
    why: 'The young person said they may (Code of Practice 8.18), and can take it back any day.',
  },
  {
    role: 'family member',
    through: ['relative'],
    may: ['message the team', 'add own views'],
    why: 'Family without parental responsibility may tell us things. What we hold is not theirs to see.',
  },
  {
    role: 'young person',
    through: ['young person'],
    may: [...holdingTheRights, 'see own views', 'see withheld address'],
    why: 'The rights are theirs from the end of compulsory school age (Code of Practice 8.15). It is their own address.',
  },
  {
    role: 'young person',
    through: ['child'],
    may: ['add own views', 'see own views'],
    why: 'A child has a say (Children and Families Act 2014, section 19(a)), and nobody reads it for them.',
  },
]
