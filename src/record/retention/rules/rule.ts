import { z } from 'zod'

/** From which day the time is counted. */
const triggers = ['closed', 'born', 'sent'] as const
export type Trigger = (typeof triggers)[number]

/** How long one kind of record is kept, from when, and why. */
const ruleSchema = z.object({
  what: z.enum(['case', 'record']),
  /** The process, as the case file names it; of a whole record, `child`. `any other` is for what no rule names. */
  kind: z.string().min(1),
  after: z.enum(triggers),
  months: z.number().int().min(1).max(1200),
  law: z.string().min(1),
})

export type Rule = z.infer<typeof ruleSchema>

/** What a council may choose for itself; what it leaves out is kept as `coreRules` says. */
export const retentionPackSchema = z.object({ rules: z.array(ruleSchema).default([]) })

const planAndClaims =
  'A plan may last to the 25th birthday (Children and Families Act 2014 section 46); a claim may follow for six years (Limitation Act 1980 sections 2 and 5).'

/** What every council starts with. */
export const coreRules: readonly Rule[] = [
  { what: 'record', kind: 'child', after: 'born', months: 31 * 12, law: planAndClaims },
  { what: 'case', kind: 'EHC assessment', after: 'born', months: 31 * 12, law: planAndClaims },
  {
    what: 'case',
    kind: 'any other',
    after: 'closed',
    months: 6 * 12,
    law: 'A claim may be made for six years (Limitation Act 1980 sections 2 and 5); after that nobody needs it (UK GDPR article 5(1)(e)).',
  },
]

/** The council's own rules before ours. */
export const rulesOf = (own: readonly Rule[]): readonly Rule[] => [
  ...own,
  ...coreRules.filter((core) => !own.some(({ what, kind }) => what === core.what && kind === core.kind)),
]
