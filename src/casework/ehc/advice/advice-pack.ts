import { z } from 'zod'
import { adviceGivers } from '#law'

/** Somebody a council asks for advice again and again: which kind, what they are right for, and how to reach them. */
const giver = z.object({
  kind: z.enum(adviceGivers.map(({ kind }) => kind)),
  /** As the request names them. A team or an organisation of this name that has accounts is reached there. */
  name: z.string().min(1),
  email: z.email().optional(),
  /** Shown beside the name to whoever chooses. */
  rightFor: z.string().default(''),
  /** Words in a request that speak for asking them; small letters, beginnings of words. */
  words: z.array(z.string().min(2)).default([]),
  fromAge: z.int().min(0).max(25).default(0),
  toAge: z.int().min(0).max(25).default(25),
  /** The form this service needs beside the request, if it needs one (not for a child it knows). */
  referralForm: z.string().optional(),
})
export type PackGiver = z.infer<typeof giver>

/** What a council says of asking for advice. Times may be tighter than the law and never looser. */
export const advicePackSchema = z
  .object({
    givers: z.array(giver).default([]),
    /** The week in which it means to decide whether a plan is needed; the law allows 16. */
    decideByWeek: z.int().min(6).max(16).default(12),
    /** Days before the day on which whoever has not answered is reminded. */
    remindDaysBefore: z.int().min(1).max(41).default(10),
    /** Days between one chaser and the next, once somebody is late. */
    chaseEveryDays: z.int().min(1).max(28).default(7),
  })
  .prefault({})
export type AdvicePack = z.infer<typeof advicePackSchema>
