import { z } from 'zod'
import { labels } from '#access'
import { hows } from './how.ts'
import { abouts, parts } from './point.ts'

const text = z.string()
const report = z.object({ id: text, title: text }).readonly()
export type Report = z.infer<typeof report>

/** What somebody's advice says, as it is kept. */
export const adviceBody = z.object({
  points: z
    .array(
      z.object({
        number: z.int().min(1),
        about: z.enum(abouts),
        part: z.enum(parts),
        words: text.min(1),
        labels: z.array(z.enum(labels)).readonly().optional(),
        from: z
          .object({ document: text, page: z.int().min(1).nullable() })
          .readonly()
          .optional(),
        by: text.optional(),
      }),
    )
    .readonly(),
  /** The highest number a point ever had here: one that was taken out gives its number to no other. */
  lastNumber: z.int().min(0).default(0),
  /** How they mean to answer, while it is being written. */
  how: z.enum(hows).optional(),
  /** What is said besides: what was looked at, which notes, why no more is needed now. */
  says: text,
  /** The child's own words, where the family gives its advice. */
  child: text,
  /** Papers that say it, in place of the points or beside them; each by its id in the documents room. */
  reports: z.array(report).readonly().default([]),
})
export type AdviceBody = z.infer<typeof adviceBody>

export const emptyBody: AdviceBody = { points: [], lastNumber: 0, says: '', child: '', reports: [] }
