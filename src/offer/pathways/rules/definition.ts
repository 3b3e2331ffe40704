import { z } from 'zod'
import { type Day, parseDay } from '#kit/day'
import { askers } from './asker.ts'
import { ageRangeSchema, ruleSchema } from './rule.ts'
import { agreementSchema, placementSchema, poolSchema, stageSchema, targetSchema } from './stage.ts'

const idName = z.string().regex(/^[a-z0-9-]+$/)
const words = z.string().min(1).max(600)
const isoDay = z.string().refine((iso) => parseDay(iso) !== null, 'This is not a day, written 2026-09-01.')

const askSchema = z.strictObject({
  who: z.enum(askers),
  /** Only if: "a school that has bought hours". Anybody of the kind, if left out. */
  when: ruleSchema.optional(),
  /** "by letter", "with the form for schools". */
  how: words.optional(),
})

const signpostSchema = z.strictObject({
  /** The id of another service here, the slug of a listing, or an address of its own. */
  to: z.union([
    z.strictObject({ service: idName }),
    z.strictObject({ listing: idName }),
    z.strictObject({ name: words, url: z.url({ protocol: /^https$/ }) }),
  ]),
  why: words,
})
export type Signpost = z.infer<typeof signpostSchema>

/**
 * One service as it stood between two days: who may ask, who it is for, how it goes. The page, the checker and the
 * desk all read this, so they cannot disagree. A request keeps the version it was made under.
 */
export const serviceDefinitionSchema = z.strictObject({
  id: idName,
  version: z.string().min(1),
  /** In force from this day to this day, both included. */
  from: isoDay,
  to: isoDay.optional(),
  name: words,
  /** Slug of the directory listing that tells the public about it. */
  listing: idName.optional(),
  owner: words,
  /**
   * `local`: a service the council sets the rules of. `statutory-assessment`: an EHC needs assessment, whose test is
   * the law's and not the pack's. `signpost`: somebody else's; we say where it is.
   */
  kind: z.enum(['local', 'statutory-assessment', 'signpost']),
  ask: z.strictObject({
    /** Empty where nobody has said who may ask: then the page says so, and the checker cannot tell. */
    by: z.array(askSchema),
    /** Whom a family can talk to so that they ask, or to whom they should turn first. The first that fits leads. */
    through: z.array(z.strictObject({ say: words, when: ruleSchema.optional() })).default([]),
    /** Good to have when asking. It is never needed. */
    bring: z.array(words).default([]),
  }),
  /** Whole months on the day a request is received. */
  age: ageRangeSchema.optional(),
  /** How the criteria join. */
  meets: z.enum(['any', 'all']).default('all'),
  criteria: z.array(z.strictObject({ id: idName, rule: ruleSchema })).default([]),
  /** The first that fits; `band` completes “they …”. It reorders those who seem to meet the rules; it never makes anybody meet them. */
  priority: z.array(z.strictObject({ band: words, when: ruleSchema, because: words })).default([]),
  decideAt: z.enum(['triage', 'after-assessment', 'panel']).default('triage'),
  stages: z.array(stageSchema).default([]),
  pools: z.array(poolSchema).default([]),
  placement: placementSchema.optional(),
  agreements: z.array(agreementSchema).default([]),
  targets: z.array(targetSchema).default([]),
  words: z.strictObject({ family: words, referrer: words.optional(), team: words.optional() }),
  signposts: z.array(signpostSchema).default([]),
  /** Where the facts come from, when somebody read it, and what nobody could find out. */
  sources: z.array(z.strictObject({ url: z.url(), read: z.string(), note: words.optional() })).default([]),
})

/** A definition that has been checked, with everything filled in. */
export type ServiceDefinition = z.infer<typeof serviceDefinitionSchema>
/** A definition as a pack may write it. */
export type WrittenDefinition = z.input<typeof serviceDefinitionSchema>

/** The version of a service in force on a day; null on a day when there is none. */
export const definitionOn = (
  definitions: readonly ServiceDefinition[],
  service: string,
  day: Day,
): ServiceDefinition | null => definitionsOn(definitions, day).find(({ id }) => id === service) ?? null

/** Every service in force on a day, each in the version of that day. */
export const definitionsOn = (definitions: readonly ServiceDefinition[], day: Day): ServiceDefinition[] => {
  const iso = day.toString()
  return definitions.filter(({ from, to }) => from <= iso && (to === undefined || iso <= to))
}
