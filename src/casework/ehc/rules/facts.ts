import { z } from 'zod'
import { type Exception, limbs } from '#law'
import { againFacts } from '../again/rules/facts.ts'
import { moveFacts } from '../moves/rules/facts.ts'
import { gatheringFacts, giver, goesWith, reach } from '../advice/rules/facts.ts'
import { heardFacts } from '../heard/rules/heard-facts.ts'
import { planFacts, sentPlan } from '../plan/rules/facts.ts'
import { panelFacts } from '../panel/rules/panel-facts.ts'
import { day, text } from './fact-kinds.ts'
import { channels } from './state.ts'

/** What each act of an assessment holds besides who did it and when. The day a thing happened may be before the day it was written down. */
export const factsOf = {
  request: z.object({
    receivedOn: day,
    requestedBy: z.enum([
      'parent',
      'young person',
      'setting',
      'brought to attention',
      'health body',
      'the council',
    ]),
    channel: z.enum([...channels, 'another council']),
    teamId: z.string().nullable(),
    /** The council that had begun to assess the child, where the family moved meanwhile (Code 9.161). */
    fromCouncil: text.nullable().default(null),
    /** The case whose plan it is about, where the child is to be assessed again. */
    again: z.object({ of: text, lastAssessedOn: day.nullable() }).nullable().default(null),
  }),
  'ask for advice': z.object({
    asked: z.array(giver.extend({ gotOn: day, ...reach.shape, ...goesWith.shape })).min(1),
  }),
  'advice came': z.object({ id: text, givenOn: day }),
  'advice is enough already': giver.extend(reach.shape),
  ...gatheringFacts,
  'send draft': z.object({ servedOn: day, plan: sentPlan.optional() }),
  'send changed draft': z.object({ servedOn: day, plan: sentPlan.optional() }),
  'family answered': z.object({ answeredOn: day }),
  'send final plan': z.object({ bornOn: day.nullable().default(null) }),
  'plan is needed': z.object({ despite: text.nullable().default(null) }).loose(),
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
  ...againFacts,
  ...moveFacts,
  ...heardFacts,
  ...panelFacts,
  ...planFacts,
} as const
