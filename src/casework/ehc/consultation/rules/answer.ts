/** The only reasons for which a setting that was asked for may not be named: section 39(4), and 40(4) word for word. */
export const limbs = [
  {
    limb: 'unsuitable',
    short: 'It does not suit this child',
    says: 'It is unsuitable for the age, ability, aptitude or special educational needs of the child or young person.',
    cite: 'Children and Families Act 2014, section 39(4)(a)',
  },
  {
    limb: 'education of others',
    short: 'Others could not be taught well',
    says: 'Their being there would be incompatible with the provision of efficient education for others.',
    cite: 'Children and Families Act 2014, section 39(4)(b)(i)',
  },
  {
    limb: 'use of resources',
    short: 'It would waste resources',
    says: 'Their being there would be incompatible with the efficient use of resources.',
    cite: 'Children and Families Act 2014, section 39(4)(b)(ii)',
  },
] as const

export const limbNames = limbs.map(({ limb }) => limb)
export type Limb = (typeof limbs)[number]['limb']

export type SettingAnswer = {
  readonly can: 'can meet need' | 'cannot meet need'
  /** Each tied to a limb of the law. A setting that says no and gives none has given no reason in law. */
  readonly reasons: readonly { readonly limb: Limb; readonly why: string }[]
  readonly places: string | null
  /** What would be needed for a yes. */
  readonly needed: string | null
  readonly by: string | null
  readonly how: 'signed in' | 'by code' | 'recorded by the council'
}

/** What a setting says that the law knows as no reason: full is not, in itself, one of the limbs. */
export const noReasonInLaw = ({ can, reasons }: Pick<SettingAnswer, 'can' | 'reasons'>): boolean =>
  can === 'cannot meet need' && reasons.length === 0
