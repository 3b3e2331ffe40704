import { z } from 'zod'
import { siteSchema } from '#kit/page'
import { directoryPackSchema } from '#directory'
import { feedbackPackSchema } from '#feedback'

/** The whole of an authority pack: each room states its own part. Data, never code. */
export const authorityPackSchema = z.object({
  id: z.string().regex(/^[a-z-]+$/),
  site: siteSchema,
  directory: directoryPackSchema,
  feedback: feedbackPackSchema,
})

export type AuthorityPack = z.infer<typeof authorityPackSchema>
