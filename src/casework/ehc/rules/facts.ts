import { z } from 'zod'
import { type Exception, limbs } from '#law'
import { gatheringFacts, giver, reach } from '../advice/rules/facts.ts'
import { heardFacts } from '../heard/rules/heard-facts.ts'
import { planFacts, sentPlan } from '../plan/rules/facts.ts'
import { panelFacts } from '../panel/rules/panel-facts.ts'
import { day, text } from './fact-kinds.ts'
import { channels } from './state.ts'

/** What each act of an assessment holds besides who did it and when. The day a thing happened may be before the day it was written down. */
export const factsOf = {
  request: z.object({
    receivedOn: day,
    requestedBy: z.enum(['parent', 'young person', 'setting', 'brought to attention']),
    channel: z.enum(channels),
    teamId: z.string().nullable(),
    /** The case whose plan it is about, where the child is to be assessed again. */
    again: z.string().nullable().default(null),
  }),
  'ask for advice': z.object({ asked: z.array(giver.extend({ gotOn: day, ...reach.shape })).min(1) }),
  'advice came': z.object({ id: text, givenOn: day }),
  'advice is enough already': giver.extend(reach.shape),
  ...gatheringFacts,
  'send draft': z.object({ servedOn: day, plan: sentPlan.optional() }),
  'send changed draft': z.object({ servedOn: day, plan: sentPlan.optional() }),
  'family answered': z.object({ answeredOn: day }),
  'send final plan': z.object({ bornOn: day.nullable().default(null) }),
  'moved away': z.object({ knownOn: day.nullable().default(null) }),
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
  ...planFacts,
} as const
