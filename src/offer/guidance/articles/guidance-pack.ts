import { z } from 'zod'

/** What guidance needs to know of an authority beside its articles, which are files. */
export const guidancePackSchema = z.object({
  /** The council's own name, as words say it: "Coventry City Council". */
  council: z.string().min(1),
})
