import { z } from 'zod'

/** What the directory needs to know of an authority. Data only; every council writes its own. */
export const directoryPackSchema = z.object({
  /** Names the source of this pack's listings, so that their ids stay the same for ever. */
  listingsSource: z.string(),
  /** The postcode districts people here type, and a middle for "near me" when nothing is typed. */
  area: z.object({
    name: z.string(),
    county: z.string(),
    latitude: z.number(),
    longitude: z.number(),
    districts: z.array(z.string()),
  }),
  taxonomies: z.array(
    z.object({
      id: z.enum(['category', 'need', 'access']),
      name: z.string(),
      description: z.string(),
      terms: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          description: z.string().min(1),
          /** What import files call it. */
          alsoCalled: z.array(z.string()).optional(),
        }),
      ),
    }),
  ),
  synonyms: z.array(z.object({ word: z.string(), means: z.array(z.string()).min(1) })),
  /** Months after which a listing says "last checked a while ago". */
  staleAfterMonths: z.number().int().min(1),
  /** Where the pictures of maps come from, for whoever asks to see one. Without it there are links to OpenStreetMap. */
  map: z
    .object({
      /** A tile server whose terms allow it: `{z}`, `{x}` and `{y}` stand for the tile. */
      tiles: z
        .string()
        .regex(
          /^https:\/\/[a-z0-9.-]+(:\d+)?\/(?=.*\{z\})(?=.*\{x\})(?=.*\{y\})[\w/{}.?=&@-]*$/,
          'must be an https address with {z}, {x} and {y} in it',
        ),
      /** Whom to thank, as the terms of the map ask. */
      credit: z.object({ text: z.string().min(1), href: z.url() }),
    })
    .optional(),
  termDates: z.array(z.object({ name: z.string(), from: z.iso.date(), to: z.iso.date() })),
  /** Listings with a quick way off the page, by slug. */
  sensitiveListings: z.array(z.string()),
  /** Who to ring when nothing is found. */
  helpLines: z.array(
    z.object({
      /** What pages of guidance call it: `sendiass`, `sen-team`. */
      id: z
        .string()
        .regex(/^[a-z0-9-]+$/)
        .optional(),
      name: z.string(),
      phone: z.string().optional(),
      email: z.string().optional(),
      url: z.string().optional(),
      note: z.string(),
    }),
  ),
})

export type DirectoryPack = z.infer<typeof directoryPackSchema>
