import { z } from 'zod'

/**
 * A listing as the public sees it: one Open Referral UK 3.0 service with its organisation, places, times and
 * costs, as one document. Field names are the standard's (openreferraluk.org, HSDS 3.0); ours are marked.
 * A field nobody has told us is absent, never empty or guessed.
 */
export const listingSchema = z.object({
  id: z.uuid(),
  /** Ours: the last part of its address on the site. */
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** Ours: what sort of thing a reader is looking at. */
  kind: z.enum(['service', 'group', 'school', 'information', 'event']),
  name: z.string().min(1).max(255),
  alternate_name: z.string().optional(),
  /** Ours: one or two sentences for a result. */
  summary: z.string().optional(),
  description: z.string().optional(),
  url: z.string().optional(),
  email: z.string().optional(),
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  alert: z.string().optional(),
  interpretation_services: z.string().optional(),
  application_process: z.string().optional(),
  fees_description: z.string().optional(),
  wait_time: z.string().optional(),
  /** Ours: the wait in weeks, so that it can be compared. */
  wait_weeks: z.number().min(0).optional(),
  eligibility_description: z.string().optional(),
  /** Ours, in months (the standard counts years; the feed converts). The top age is "up to about". */
  minimum_age_months: z.number().int().min(0).optional(),
  maximum_age_months: z.number().int().min(0).optional(),
  /** Ours: may a family come without a referral? */
  referral_needed: z.boolean().optional(),
  /** Ours: who can ask. */
  who_can_refer: z.array(z.enum(['self', 'parent', 'school', 'health', 'professional'])).optional(),
  /** Ours: how it reaches people. */
  delivery: z.array(z.enum(['in person', 'home visit', 'online', 'phone'])).optional(),
  assured_date: z.iso.date().optional(),
  last_modified: z.iso.datetime(),
  /** Ours: the public page its facts were read from, and what is known of their age. */
  source: z.string().optional(),
  checked_note: z.string().optional(),
  /** Ours: offer a quick way off the page (abuse, crisis). */
  sensitive: z.boolean().optional(),
  organization: z.object({
    id: z.uuid(),
    name: z.string().min(1),
    description: z.string().optional(),
    website: z.string().optional(),
    email: z.string().optional(),
  }),
  /** Ours: an editor keeps every address of this listing private, whatever its source tells. */
  addresses_private: z.boolean().optional(),
  service_at_locations: z
    .array(
      z.object({
        id: z.uuid(),
        location: z.object({
          id: z.uuid(),
          location_type: z.enum(['physical', 'postal', 'virtual']),
          name: z.string().optional(),
          latitude: z.number().optional(),
          longitude: z.number().optional(),
          /** Ours: a district's centre is not somebody's door. */
          point_is: z.enum(['address', 'postcode', 'district']).optional(),
          /** Ours: childminders and refuges. Street and postcode are not in this document when true. */
          address_withheld: z.boolean().optional(),
          address: z
            .object({
              address_1: z.string().optional(),
              city: z.string().optional(),
              state_province: z.string().optional(),
              postal_code: z.string().optional(),
              country: z.string().optional(),
            })
            .optional(),
          accessibility: z
            .array(z.object({ id: z.uuid(), description: z.string(), details: z.string().optional() }))
            .optional(),
        }),
        schedules: z.array(z.lazy(() => scheduleSchema)).optional(),
      }),
    )
    .optional(),
  schedules: z.array(z.lazy(() => scheduleSchema)).optional(),
  phones: z
    .array(
      z.object({
        id: z.uuid(),
        number: z.string(),
        description: z.string().optional(),
        /** Ours */ takes_texts: z.boolean().optional(),
      }),
    )
    .optional(),
  contacts: z
    .array(
      z.object({
        id: z.uuid(),
        name: z.string().optional(),
        title: z.string().optional(),
        email: z.string().optional(),
      }),
    )
    .optional(),
  cost_options: z
    .array(
      z.object({
        id: z.uuid(),
        option: z.string().optional(),
        amount: z.number().optional(),
        amount_description: z.string().optional(),
        valid_from: z.iso.date().optional(),
        valid_to: z.iso.date().optional(),
      }),
    )
    .optional(),
  languages: z.array(z.object({ id: z.uuid(), code: z.string().optional(), name: z.string() })).optional(),
  service_areas: z.array(z.object({ id: z.uuid(), name: z.string() })).optional(),
  /** Category, need and access: each a term of a taxonomy of the authority pack. */
  attributes: z
    .array(z.object({ id: z.uuid(), taxonomy: z.enum(['category', 'need', 'access']), term: z.string() }))
    .optional(),
  /** Ours: Schedule 2 paragraph 5 of SI 2014/1530, in a provider's own words. */
  send_questions: z
    .object({
      outcomes: z.string().optional(),
      training: z.string().optional(),
      involving_families: z.string().optional(),
      sharing_progress: z.string().optional(),
      access: z.string().optional(),
      starting: z.string().optional(),
      future_plans: z.string().optional(),
    })
    .optional(),
})

/** Times, as RFC 5545 puts them. `freq` absent means the one day `dtstart`. */
export const scheduleSchema = z.object({
  id: z.uuid(),
  valid_from: z.iso.date().optional(),
  valid_to: z.iso.date().optional(),
  dtstart: z.iso.date().optional(),
  freq: z.enum(['WEEKLY', 'MONTHLY']).optional(),
  interval: z.number().int().min(1).optional(),
  /** `MO,TU`; the first Monday of the month is `1MO`; the last, `-1MO`. */
  byday: z
    .string()
    .regex(/^(-?[1-5])?(MO|TU|WE|TH|FR|SA|SU)(,(-?[1-5])?(MO|TU|WE|TH|FR|SA|SU))*$/)
    .optional(),
  opens_at: z
    .string()
    .regex(/^\d{2}:\d{2}$/)
    .optional(),
  closes_at: z
    .string()
    .regex(/^\d{2}:\d{2}$/)
    .optional(),
  description: z.string().optional(),
  /** Ours: term time only, school holidays only, or always. */
  term: z.enum(['always', 'term time', 'school holidays']).optional(),
})

export type Listing = z.infer<typeof listingSchema>
export type Schedule = z.infer<typeof scheduleSchema>
