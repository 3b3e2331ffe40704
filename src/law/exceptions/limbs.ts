import type { Provenance } from '../duty.ts'
import { read, secondary, sincePart3 } from '../sources.ts'

export type Exception =
  | 'school closed'
  | 'early years provider closed'
  | 'exceptional personal circumstances'
  | 'away from the area'
  | 'advice: exceptional circumstances'
  | 'advice: away from the area'
  | 'advice: missed appointment'
  | 'coronavirus'

/**
 * One limb of an exception. A limb takes the time limit away only if it was impractical to keep to it because
 * of the limb. It gives no number of extra days, and the duty to act as soon as practicable stays.
 */
export type Limb = {
  readonly exception: Exception
  /** What it is, in plain words. */
  readonly says: string
  /** Every paragraph that carries it. */
  readonly cite: string
  readonly url: string
  /** What a case must hold before the limb may be used. */
  readonly evidence: readonly string[]
  readonly inForce: { readonly from: string; readonly to?: string }
  readonly provenance: Provenance
  readonly checkedOn: string | null
}

const regulations = 'https://www.legislation.gov.uk/uksi/2014/1530/regulation/'
const decided = ['who decided to use it, and when', 'why it made the limit impractical', 'the day it ended']

export const limbs: readonly Limb[] = [
  {
    exception: 'school closed',
    says: 'The council asked the head teacher or principal for advice while the school or college was about to close, or was closed, for 4 weeks or more. In practice this means the long summer holiday.',
    cite: 'SEND Regulations 2014, regulations 5(4)(a), 10(4)(a), 13(3), 27(3)(a)',
    url: `${regulations}10`,
    evidence: [
      'the first day the school was closed',
      'the day it re-opened',
      'the day the head was asked',
      ...decided,
    ],
    inForce: sincePart3,
    ...read,
  },
  {
    exception: 'early years provider closed',
    says: 'The same, where the council asked the nursery or other early years provider.',
    cite: 'SEND Regulations 2014, regulations 5(4)(b), 10(4)(b), 13(3), 27(3)(b)',
    url: `${regulations}10`,
    evidence: [
      'the first day the provider was closed',
      'the day it re-opened',
      'the day it was asked',
      ...decided,
    ],
    inForce: sincePart3,
    ...read,
  },
  {
    exception: 'exceptional personal circumstances',
    says: 'Something exceptional and personal happened to the child, the parent or the young person in that time. The council’s own shortages do not count.',
    cite: 'SEND Regulations 2014, regulations 5(4)(c), 10(4)(c), 13(3), 27(3)(c)',
    url: `${regulations}10`,
    evidence: [
      'what happened, in the family’s words or with their agreement',
      'from when to when',
      ...decided,
    ],
    inForce: sincePart3,
    ...read,
  },
  {
    exception: 'away from the area',
    says: 'The child, the parent or the young person was away from the council’s area for 4 weeks or more without a break.',
    cite: 'SEND Regulations 2014, regulations 5(4)(d), 10(4)(d), 13(3), 27(3)(d)',
    url: `${regulations}10`,
    evidence: ['the first and last day away', 'how the council knows', ...decided],
    inForce: sincePart3,
    ...secondary,
  },
  {
    exception: 'advice: exceptional circumstances',
    says: 'Something exceptional happened to the child, the parent or the young person in the 6 weeks.',
    cite: 'SEND Regulations 2014, regulation 8(2)(a)',
    url: `${regulations}8`,
    evidence: ['what happened', 'from when to when', ...decided],
    inForce: sincePart3,
    ...read,
  },
  {
    exception: 'advice: away from the area',
    says: 'The child, the parent or the young person was away from the area for 4 weeks or more, without a break, in the 6 weeks.',
    cite: 'SEND Regulations 2014, regulation 8(2)(b)',
    url: `${regulations}8`,
    evidence: ['the first and last day away', ...decided],
    inForce: sincePart3,
    ...read,
  },
  {
    exception: 'advice: missed appointment',
    says: 'The child or young person missed an appointment the body made to examine or test them in the 6 weeks. This helps the body only, not the council’s own limits.',
    cite: 'SEND Regulations 2014, regulation 8(2)(c)',
    url: `${regulations}8`,
    evidence: ['the day and time offered', 'how the family was told', 'a new appointment', ...decided],
    inForce: sincePart3,
    ...read,
  },
  {
    exception: 'coronavirus',
    says: 'It was not practicable to keep to the limit because of coronavirus. This ended in September 2020.',
    cite: 'SEND (Coronavirus) (Amendment) Regulations 2020, SI 2020/471',
    url: 'https://www.legislation.gov.uk/uksi/2020/471',
    evidence: ['why coronavirus made it impracticable', ...decided],
    inForce: { from: '2020-05-01', to: '2020-09-25' },
    ...secondary,
  },
]

/** What is often said, and is no exception at all. */
export const notExceptions: readonly string[] = [
  'too few educational psychologists',
  'a waiting list',
  'staff on leave or posts not filled',
  'the Christmas or Easter holiday',
  'reports that came late',
  'the date of a panel',
  'no school with a place',
]
