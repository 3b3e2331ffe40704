/**
 * What a comment may be about. Regulation 56(1) of SI 2014/1530 has a council seek comments on all of it, so none of
 * these can be left out by a pack.
 */
export const subjects = {
  quality: { limb: '(a)' },
  missing: { limb: '(a)' },
  information: { limb: '(a)' },
  reach: { limb: '(b)' },
  making: { limb: '(c)' },
} as const satisfies Record<string, { readonly limb: '(a)' | '(b)' | '(c)' }>

export type Subject = keyof typeof subjects

export const subjectNames = Object.keys(subjects) as Subject[]

/** Who says it, if they care to say. */
export const whos = ['parent', 'young person', 'professional', 'someone else'] as const

export type Who = (typeof whos)[number]
