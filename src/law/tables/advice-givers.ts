import type { Provenance } from '../duty.ts'
import { read, secondary } from '../sources.ts'

/** Who must be asked for advice in every assessment: SEND Regulations 2014, regulation 6(1). */
export type AdviceGiver = {
  readonly paragraph: 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h'
  readonly kind: string
  readonly from: string
  /** When it must be asked for, if not always. */
  readonly when?: string
  readonly note?: string
  readonly provenance: Provenance
  readonly checkedOn: string | null
}

export const adviceGivers: readonly AdviceGiver[] = [
  {
    paragraph: 'a',
    kind: 'family',
    from: 'the child’s parent, or the young person',
    note: 'The child’s own views must be asked for too (section 19; regulation 7).',
    ...secondary,
  },
  {
    paragraph: 'b',
    kind: 'educational',
    from: 'the head, principal or manager of the setting attended; if there is none, someone who has taught children with special educational needs',
    note: 'For hearing, sight or both, from or after consulting a qualified person (regulation 6(2)). For families in the armed forces, the Secretary of State for Defence as well: nobody has read that limb at source.',
    ...secondary,
  },
  {
    paragraph: 'c',
    kind: 'medical',
    from: 'a health care professional the responsible health body names',
    ...secondary,
  },
  {
    paragraph: 'd',
    kind: 'psychological',
    from: 'an educational psychologist',
    note: 'Who must consult other psychologists known to have useful information: nobody has read that limb at source.',
    ...secondary,
  },
  { paragraph: 'e', kind: 'social care', from: 'social care', ...secondary },
  { paragraph: 'f', kind: 'other', from: 'anyone else the council thinks right', ...secondary },
  {
    paragraph: 'g',
    kind: 'adult life',
    from: 'anyone the council thinks right on preparing for adult life and independent living',
    when: 'in or beyond year 9',
    ...secondary,
  },
  {
    paragraph: 'h',
    kind: 'asked for by the family',
    from: 'anyone the family reasonably asks for',
    when: 'the family asks',
    note: 'A waiting list is no reason to say no.',
    ...secondary,
  },
]

/** Advice already given need not be sought again only if all three agree it is enough: regulation 6(4). */
export const enoughAlready = {
  mustAgree: ['the person who gave it', 'the council', 'the family'],
  appliesTo: ['b', 'c', 'd', 'e', 'f', 'g', 'h'],
  ...read,
} as const

/** Advice from every giver covers all three. */
export const adviceCovers = ['needs', 'provision', 'outcomes'] as const
