import { z } from 'zod'
import { contrast } from './contrast.ts'

const darkEnough = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, 'a colour is # and six figures, such as #005a5b')
  .refine(
    (colour) => contrast(colour, '#ffffff') >= 4.5,
    'white words on this colour are too hard to read (4.5 to 1 is the least)',
  )

const link = z.object({ text: z.string(), href: z.string() })

/** How a site looks and who speaks on it: the part of a pack every page shows. */
export const siteSchema = z.object({
  /** Council's name in full, for the footer and statements. */
  owner: z.string(),
  /** The name in the header. */
  title: z.string(),
  /** One accent colour; white is written on it. */
  brandColour: darkEnough,
  /** Said once and quietly on every page: what kind of site this is, and how far to trust it. */
  notice: z.object({ tag: z.string(), text: z.string() }).optional(),
  menu: z.array(link),
  footer: z.array(link),
  contact: z.object({
    phone: z.string().optional(),
    email: z.string().optional(),
    post: z.string().optional(),
    note: z.string(),
  }),
})

export type Site = z.infer<typeof siteSchema>
