import { z } from 'zod'
import { done, refused, type Result } from '#kit/result'
import { readPostcode } from '../rules/districts.ts'

const problems = {
  page: 'page must be a whole number from 1.',
  per_page: 'per_page must be a whole number from 1 to 500.',
  flag: (name: string) => `${name} must be true or false.`,
  id: (name: string) => `${name} must be a UUID.`,
  age: (name: string) => `${name} must be a number of years.`,
  time: (name: string) => `${name} must be a time like 16:30.`,
  day: 'day must be MO, TU, WE, TH, FR, SA or SU, or several with commas between.',
  modified_after: 'modified_after must be a date-time like 2026-09-01T00:00:00Z.',
  format: 'format must be json or ndjson.',
  search: 'search can have 200 letters.',
  postcode: 'postcode must be a full postcode or a district, like CV1 2GN or CV1.',
  proximity: 'proximity must be a number of metres, up to 1000000.',
  proximityAlone: 'proximity needs a postcode to measure from.',
  twice: (name: string) => `${name} was given more than once.`,
}

const flag = (name: string) =>
  z
    .enum(['true', 'false', '1', '0', ''], problems.flag(name))
    .transform((told) => told === 'true' || told === '1' || told === '')
const id = (name: string) =>
  z
    .string()
    .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, problems.id(name))
    .toLowerCase()
const years = (name: string) =>
  z
    .string()
    .regex(/^\d{1,3}(\.\d{1,4})?$/, problems.age(name))
    .transform(Number)
const time = (name: string) =>
  z
    .string()
    .regex(/^([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d)?Z?$/, problems.time(name))
    .transform((told) => told.replace(/^(\d):/, '0$1:').slice(0, 5))
const whole = (most: number, message: string) =>
  z
    .string()
    .regex(/^\d{1,7}$/, message)
    .transform(Number)
    .refine((number) => number >= 1 && number <= most, message)

/** Every parameter of the standard, by its own name; ours are read the same wherever they are given. */
const schema = z.object({
  search: z
    .string()
    .max(200, problems.search)
    .transform((told) => told.replace(/\p{Cc}/gu, ' '))
    .optional(),
  page: whole(1_000_000, problems.page).optional(),
  per_page: whole(500, problems.per_page).optional(),
  format: z.enum(['json', 'ndjson'], problems.format).optional(),
  minimal: flag('minimal').optional(),
  full: flag('full').optional(),
  taxonomy_term_id: id('taxonomy_term_id').optional(),
  taxonomy_id: id('taxonomy_id').optional(),
  organization_id: id('organization_id').optional(),
  parent_id: id('parent_id').optional(),
  top_only: flag('top_only').optional(),
  minimum_age: years('minimum_age').optional(),
  maximum_age: years('maximum_age').optional(),
  start_time: time('start_time').optional(),
  end_time: time('end_time').optional(),
  day: z
    .string()
    .toUpperCase()
    .regex(/^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$/, problems.day)
    .transform((told) => told.split(','))
    .optional(),
  modified_after: z
    .string()
    .transform((told) => told.replace(' ', '+'))
    .pipe(z.union([z.iso.datetime({ offset: true, local: true }), z.iso.date()], problems.modified_after))
    .transform((told) => (/(Z|[+-]\d\d:\d\d)$/.test(told) || told.length === 10 ? told : `${told}Z`))
    .optional(),
  postcode: z
    .string()
    .refine((told) => readPostcode(told) !== null, problems.postcode)
    .optional(),
  proximity: z
    .string()
    .regex(/^\d{1,7}(\.\d+)?$/, problems.proximity)
    .transform(Number)
    .refine((metres) => metres <= 1_000_000, problems.proximity)
    .optional(),
})

export type FeedParameters = z.infer<typeof schema>

/** The parameters of an address; those we do not know are passed over, as the standard asks. */
export const readParameters = (query: unknown): Result<FeedParameters, string> => {
  const told = Object.entries(query as Record<string, unknown>).filter(([name]) => name in schema.shape)
  const twice = told.find(([, value]) => typeof value !== 'string')
  if (twice) return refused(problems.twice(twice[0]))
  const given = told.filter(([name, value]) => value !== '' || name in flags)
  const parsed = schema.safeParse(Object.fromEntries(given))
  if (!parsed.success) return refused(parsed.error.issues.map(({ message }) => message).join(' '))
  if (parsed.data.proximity !== undefined && parsed.data.postcode === undefined)
    return refused(problems.proximityAlone)
  return done(parsed.data)
}

const flags = { minimal: true, full: true, top_only: true }
