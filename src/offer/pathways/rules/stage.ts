import { z } from 'zod'

const stageKinds = [
  'contact',
  'visit',
  'assessment',
  'agreement',
  'allocation',
  'delivery',
  'review',
  'report',
  'decision',
  'follow-up',
] as const

const id = z.string().regex(/^[a-z0-9-]+$/)
const words = z.string().min(1).max(400)

export const stageSchema = z.strictObject({
  id,
  kind: z.enum(stageKinds),
  /** Deciding stages come before the answer, and may be visits and assessments too. */
  phase: z.enum(['deciding', 'delivering']),
  name: words,
  /** Who has it in hand now. */
  owner: words,
  /** What the family reads while it is here; the core has words for every kind. */
  family: words.optional(),
  referrer: words.optional(),
  team: words.optional(),
  where: z.enum(['home', 'setting', 'base', 'clinic', 'online']).optional(),
  /** Book an interpreter if the family speaks another language (requirement PORT-4). */
  interpreterIfNeeded: z.boolean().optional(),
  /** The name of a duty in `#law`, if statute sets the time. Never a number here. */
  duty: z.string().optional(),
})
export type Stage = z.infer<typeof stageSchema>

/** A council's own aim. It may be tighter than statute, never looser. */
export const targetSchema = z.strictObject({
  /** `received`, or a stage. */
  from: id,
  /** `answered`, or a stage. */
  to: id,
  within: z.int().min(1).max(400),
  unit: z.enum(['days', 'working-days', 'weeks', 'months']),
})
export type Target = z.infer<typeof targetSchema>

export const agreementSchema = z.strictObject({
  id,
  /** Everybody who must agree, in words: "the school", "the parent or carer". */
  of: z.array(words).min(1),
  /** What they agree to: "the start date". */
  to: words,
  /** The stage that may not begin before; left out, it is needed before anybody asks. */
  before: id.optional(),
})

export const poolSchema = z.strictObject({
  id,
  name: words,
  unit: z.enum(['place', 'hour', 'worker', 'seat', 'session', 'block']),
  /** Null where nobody has said how many there are. */
  size: z.int().min(0).nullable(),
  per: z.enum(['session', 'term', 'financial-year']).optional(),
  keyStages: z.array(z.int().min(1).max(5)).min(1).optional(),
})
export type Pool = z.infer<typeof poolSchema>

/** A place for a time, away from the child's own school for part of the week. */
export const placementSchema = z.strictObject({
  lasts: z.strictObject({ count: z.int().min(1), unit: z.enum(['weeks', 'terms']) }),
  maximumSchoolDays: z.int().min(1).max(190).optional(),
  /** Days a week there and at the child's own school. They add up to the whole week. */
  timetable: z
    .array(
      z
        .strictObject({
          fromWeek: z.int().min(1),
          there: z.int().min(0).max(5),
          ownSchool: z.int().min(0).max(5),
          /** Days a week at their own school by the end, if they grow. */
          ownSchoolGrowsTo: z.int().min(1).max(5).optional(),
        })
        .refine(({ there, ownSchool }) => there + ownSchool === 5, 'A school week has five days.'),
    )
    .min(1),
})
