import { z } from 'zod'

/** A numbered point of somebody's advice: where a sentence of the plan comes from. */
export type PointRef = z.infer<typeof pointRef>
const pointRef = z.object({ adviceId: z.string(), number: z.int().min(1) }).readonly()

/** The four areas of need of the SEND Code of Practice (6.28 to 6.35). */
export const areas = [
  'communication and interaction',
  'cognition and learning',
  'social, emotional and mental health',
  'sensory and/or physical',
] as const

/** What preparing for adult life is about (Code of Practice 8.10), for plans in or beyond year 9. */
export const adultLives = ['work', 'home', 'friends', 'health'] as const

export const needSections = ['B', 'C', 'D'] as const
export const provisionSections = ['F', 'G', 'H1', 'H2'] as const

const id = z.string().min(1)
const ids = z.array(id).readonly()
const text = z.string()
const adultLife = z.enum(adultLives).nullable()
const sources = z.array(pointRef).readonly()

const need = z
  .object({ id, section: z.enum(needSections), area: z.enum(areas).nullable(), words: text, sources })
  .readonly()

const outcome = z.object({ id, words: text, by: text, forNeeds: ids, adultLife }).readonly()

const provision = z
  .object({
    id,
    section: z.enum(provisionSections),
    forNeeds: ids,
    forOutcomes: ids,
    what: text,
    who: text,
    qualification: text,
    howOften: text,
    howLong: text,
    groupSize: text,
    where: text,
    review: text,
    sources,
    adultLife,
  })
  .readonly()

export const uses = ['included', 'changed', 'left out'] as const
const recommendation = z.object({ point: pointRef, used: z.enum(uses), why: text, into: ids }).readonly()

const bySection =
  <Letter extends string>(letters: readonly Letter[]) =>
  <Node extends { readonly section: Letter }>(nodes: readonly Node[]): readonly Node[] =>
    nodes.toSorted((one, other) => letters.indexOf(one.section) - letters.indexOf(other.section))

/** The sections regulation 12(1) lists, each kept apart from the others. */
export const planSchema = z
  .object({
    // Section A, each as it was said or written.
    childSays: text,
    childSaidHow: text,
    familySays: text,
    history: text,
    talkingWith: text,
    hopes: text,
    // In the order of their sections, so that they are numbered as they are read.
    needs: z.array(need).readonly().transform(bySection(needSections)),
    outcomes: z.array(outcome).readonly(),
    provision: z.array(provision).readonly().transform(bySection(provisionSections)),
    // Section I. No draft may name a school, or a kind of one (Children and Families Act 2014, section 38(5)).
    placement: z.object({ name: text.nullable(), type: text }).readonly().nullable(),
    directPayment: z.object({ provision: ids, how: text }).readonly().nullable(),
    appendices: ids,
    recommendations: z.array(recommendation).readonly(),
  })
  .readonly()

export type Plan = z.infer<typeof planSchema>
export type Need = Plan['needs'][number]
export type Outcome = Plan['outcomes'][number]
export type Provision = Plan['provision'][number]
export type Recommendation = Plan['recommendations'][number]

export const aboutChild = [
  'childSays',
  'childSaidHow',
  'familySays',
  'history',
  'talkingWith',
  'hopes',
] as const satisfies readonly (keyof Plan)[]

export const emptyPlan: Plan = {
  childSays: '',
  childSaidHow: '',
  familySays: '',
  history: '',
  talkingWith: '',
  hopes: '',
  needs: [],
  outcomes: [],
  provision: [],
  placement: null,
  directPayment: null,
  appendices: [],
  recommendations: [],
}

export const isSamePoint = (one: PointRef, other: PointRef): boolean =>
  one.adviceId === other.adviceId && one.number === other.number

/** A point as a box of a form carries it: `psych/3`. */
export const keyOfPoint = ({ adviceId, number }: PointRef): string => `${adviceId}/${number}`

export const pointOfKey = (key: string): PointRef | null => {
  const [, adviceId, number] = /^(.+)\/([1-9]\d{0,4})$/.exec(key) ?? []
  return adviceId === undefined ? null : { adviceId, number: Number(number) }
}
