import { z } from 'zod'
import { parseDay } from '#kit/day'
import { adviceGivers, type Exception, limbs } from '#law'
import { heardFacts } from '../heard/rules/heard-facts.ts'
import { panelFacts } from '../panel/rules/panel-facts.ts'
import { channels } from './state.ts'

const day = z.string().transform((text, context) => {
  const read = parseDay(text)
  if (read === null) context.addIssue({ code: 'custom', message: 'not a day' })
  return read!
})
const text = z.string().trim().min(1)

const giver = z.object({ id: text, kind: z.enum(adviceGivers.map(({ kind }) => kind)), who: text })

/** What each act of an assessment holds besides who did it and when. The day a thing happened may be before the day it was written down. */
export const factsOf = {
  request: z.object({
    receivedOn: day,
    requestedBy: z.enum(['parent', 'young person', 'setting', 'brought to attention']),
    channel: z.enum(channels),
    teamId: z.string().nullable(),
  }),
  'ask for advice': z.object({ asked: z.array(giver.extend({ gotOn: day })).min(1) }),
  'advice came': z.object({ id: text, givenOn: day }),
  'advice is enough already': giver,
  'send draft': z.object({ servedOn: day }),
  'send changed draft': z.object({ servedOn: day }),
  'family answered': z.object({ answeredOn: day }),
  'consult setting': z.object({
    consulted: z.array(z.object({ id: text, setting: text, on: day })).min(1),
  }),
  'setting answered': z.object({ id: text, answeredOn: day }),
  'record exception': z.object({
    duty: text,
    adviceId: text.nullable(),
    limb: z.enum(limbs.map(({ exception }) => exception) as [Exception, ...Exception[]]),
    because: text,
    from: day,
    to: day.nullable(),
    evidence: z.record(z.string(), text),
  }),
  'match to child': z.object({ childId: z.uuid() }),
  ...heardFacts,
  ...panelFacts,
} as const
