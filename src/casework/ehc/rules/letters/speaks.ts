import type { Addressee } from './addressees.ts'

/** Whoever speaks for a child: to whom letters and news of an assessment or a plan go, and who has a copy. */
export type Written = {
  readonly speaks: 'parents' | 'young person' | 'representative'
  readonly to: Addressee
  /** Supporters have a copy because the young person said so, and for no other reason: nor has a parent. */
  readonly copyToSupporters: boolean
  readonly cite: string
}

export const writtenTo: readonly Written[] = [
  {
    speaks: 'parents',
    to: 'the child’s parent',
    copyToSupporters: false,
    cite: 'Children and Families Act 2014, sections 36 and 83(2)',
  },
  {
    speaks: 'young person',
    to: 'the young person',
    copyToSupporters: true,
    cite: 'Code of Practice 8.15 and 8.18',
  },
  {
    speaks: 'representative',
    to: 'the young person’s representative',
    copyToSupporters: false,
    cite: 'SEND Regulations 2014, regulations 63 and 64',
  },
]

/**
 * Capacity is judged for one decision at a time (Mental Capacity Act 2005, section 2). What is recorded of money or
 * medicine takes nobody's letters about their plan from them.
 */
export const isAboutThePlan = (decision: string): boolean =>
  /\b(plan|assess\w*|EHC\w*|special educational|education|school|college|appeal)\b/i.test(decision)
