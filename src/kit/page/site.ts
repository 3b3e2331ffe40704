import { z } from 'zod'

const hex = z.string().regex(/^#[0-9a-f]{6}$/i)

/** How a site looks and who speaks on it: the part of a pack every page shows. */
export const siteSchema = z.object({
  /** Council's name in full, for the footer and statements. */
  owner: z.string(),
  /** The name in the header. */
  title: z.string(),
  strapline: z.string(),
  /** One accent colour, dark enough for white text on it (4.5:1, checked when the pack loads). */
  brandColour: hex,
  phase: z.object({ tag: z.string(), text: z.string() }).optional(),
  /** Said once and quietly on every page. */
  notice: z.string().optional(),
  contact: z.object({
    phone: z.string().optional(),
    email: z.string().optional(),
    post: z.string().optional(),
    note: z.string(),
  }),
})

export type Site = z.infer<typeof siteSchema>
