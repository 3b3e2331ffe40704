import { z } from 'zod'
import { parseDay } from '#kit/day'

const day = z.string().transform((text, context) => {
  const read = parseDay(text)
  if (read === null) context.addIssue({ code: 'custom', message: 'not a day' })
  return read!
})
const text = z.string().trim().min(1)

/** Who may say something about a case that is thought about or assessed. */
export const speakers = ['family', 'young person', 'child', 'setting', 'somebody else'] as const
export type Speaker = (typeof speakers)[number]

const viewsChannels = ['online', 'letter', 'e-mail', 'phone', 'in person'] as const

/** What each act of hearing people holds. What was said is kept in ehc.views, in their own words. */
export const heardFacts = {
  'views came': z.object({
    viewsId: z.uuid(),
    saidBy: z.enum(speakers),
    channel: z.enum(viewsChannels),
    saidOn: day,
  }),
  'another request came': z.object({
    reference: text,
    receivedOn: day,
    requestedBy: z.enum(['parent', 'young person', 'setting', 'brought to attention']),
    channel: text,
  }),
  'join to first': z.object({ into: text }),
  'pass to another council': z.object({ council: text, how: text }),
  'offer support meeting': z.object({ offeredTo: z.array(text).min(1), how: text }),
  'support meeting held': z.object({ heldOn: day, came: z.array(text).min(1), agreed: text }),
} as const
