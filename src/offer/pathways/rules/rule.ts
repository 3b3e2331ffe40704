import { z } from 'zod'
import { type AreaOfNeed, areasOfNeed } from './areas.ts'

/** Where a child or young person is in the day; `childcare` is a nursery, nursery class, pre-school or childminder. */
export const places = ['home', 'childcare', 'school', 'college', 'home-educated', 'not-in-education'] as const
export type Place = (typeof places)[number]

/** Ages that only the law may set; worked out by `#law` from the date of birth. */
export const lawfulAges = [
  'below-compulsory-school-age',
  'of-compulsory-school-age',
  'over-compulsory-school-age',
  'under-25',
  'parent-holds-the-right',
  'young-person-holds-the-right',
] as const
export type LawfulAge = (typeof lawfulAges)[number]

/**
 * How far behind, in how many areas. `areas` counts those of the four that must be so far behind; `of` narrows
 * which are counted. Percentiles and bands are only ever read from a professional's own measure.
 */
export type DelayRule = { areas: number; of?: AreaOfNeed[] | undefined } & (
  | { measure: 'months'; atLeast: number }
  | { measure: 'fraction-of-age'; atLeast: { of: number; in: number } }
  | { measure: 'percentile'; atMost: number }
  | { measure: 'bands'; atLeast: number }
)

/** Who a service is for: a small tree, and nothing that could run. */
export type Rule =
  | { all: Rule[] }
  | { any: Rule[] }
  | { atLeast: number; of: Rule[] }
  /** Whole months, from `from` up to but not including `to`. */
  | { ageMonths: { from: number; to?: number | undefined } }
  | { lawfulAge: LawfulAge }
  | { keyStages: number[] }
  | { place: Place[] }
  /** `is: false` asks that it is known not to be so. */
  | { fact: string; is?: boolean | undefined }
  | { delay: DelayRule }

const months = z.int().min(0).max(1200)

export const ageRangeSchema = z
  .strictObject({ from: months, to: months.optional() })
  .refine(
    ({ from, to }) => to === undefined || from < to,
    'The ages are the wrong way round, or leave nobody.',
  )

const howManyAreas = {
  areas: z.int().min(1).max(areasOfNeed.length),
  of: z.array(z.enum(areasOfNeed)).min(1).optional(),
}

const delaySchema = z
  .discriminatedUnion('measure', [
    z.strictObject({ measure: z.literal('months'), atLeast: z.int().min(1).max(120), ...howManyAreas }),
    z.strictObject({
      measure: z.literal('fraction-of-age'),
      atLeast: z
        .strictObject({ of: z.int().min(1), in: z.int().min(2) })
        .refine((part) => part.of < part.in, 'The fraction of age must be less than the whole.'),
      ...howManyAreas,
    }),
    z.strictObject({
      measure: z.literal('percentile'),
      atMost: z.number().min(0.1).max(50),
      ...howManyAreas,
    }),
    z.strictObject({ measure: z.literal('bands'), atLeast: z.int().min(1).max(20), ...howManyAreas }),
  ])
  .refine(
    ({ areas, of }) => of === undefined || (areas <= of.length && new Set(of).size === of.length),
    'It asks for delay in more areas than it names, or names one twice.',
  )

const branches = z.array(z.lazy(() => ruleSchema)).min(1)

export const ruleSchema: z.ZodType<Rule> = z.lazy(() =>
  z.union(
    [
      z.strictObject({ all: branches }),
      z.strictObject({ any: branches }),
      z
        .strictObject({ atLeast: z.int().min(1), of: branches })
        .refine(({ atLeast, of }) => atLeast <= of.length, 'It asks for more than it lists.'),
      z.strictObject({ ageMonths: ageRangeSchema }),
      z.strictObject({ lawfulAge: z.enum(lawfulAges) }),
      z.strictObject({ keyStages: z.array(z.int().min(1).max(5)).min(1) }),
      z.strictObject({ place: z.array(z.enum(places)).min(1) }),
      z.strictObject({ fact: z.string().regex(/^[a-z0-9-]+$/), is: z.boolean().optional() }),
      z.strictObject({ delay: delaySchema }),
    ],
    {
      error:
        'This is not a rule: use all, any, atLeast … of, ageMonths, lawfulAge, keyStages, place, fact or delay, with nothing beside it.',
    },
  ),
)
