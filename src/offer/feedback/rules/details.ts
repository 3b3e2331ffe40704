import { z } from 'zod'

/** What may be wrong with a page, in the order the form offers it. */
export const wrongs = [
  'contact',
  'place or times',
  'closed',
  'hard to read',
  'broken link',
  'something else',
] as const

export const costs = ['free', 'paid', 'varies'] as const

const text = z.string().min(1)

/** What each kind of message holds: the shape of the `details` column. */
export const detailsSchemas = {
  problem: z.object({
    wrong: z.array(z.enum(wrongs)),
    more: text.optional(),
    where: text.optional(),
  }),
  suggestion: z.object({
    name: text,
    what: text,
    who: text.optional(),
    ageFrom: z.number().optional(),
    ageTo: z.number().optional(),
    venue: text.optional(),
    postcode: text.optional(),
    hideAddress: z.boolean(),
    when: text.optional(),
    cost: z.enum(costs).optional(),
    costMore: text.optional(),
    website: text.optional(),
    phone: text.optional(),
    email: text.optional(),
    join: text.optional(),
    /** Suggested terms of the pack's taxonomies; staff confirm them. */
    categories: z.array(text),
    needs: z.array(text),
    fromOrganisation: z.boolean().optional(),
  }),
  missing: z.object({
    lookingFor: text,
    place: text.optional(),
    age: z.number().optional(),
  }),
} as const

export type Kind = keyof typeof detailsSchemas
export type Details = { [K in Kind]: z.infer<(typeof detailsSchemas)[K]> }

/** One message, of any kind, told apart by `kind`. */
export type Message = { [K in Kind]: { readonly kind: K; readonly details: Details[K] } }[Kind]

/** How to answer the person who wrote, if they want an answer. */
export const contactSchema = z.object({
  name: text.optional(),
  email: text.optional(),
  phone: text.optional(),
})

export type Contact = z.infer<typeof contactSchema>
