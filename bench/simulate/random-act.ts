import type { Act, Facts } from '../../src/record/cases/rules/process-table.ts'
import { type Day, Temporal } from '#kit/day'
import { limbs } from '#law'
import { lifecycle } from '../../src/casework/ehc/rules/lifecycle.ts'
import { evidenceFor } from '../../src/casework/ehc/rules/senseless.ts'
import type { EhcCase } from '../../src/casework/ehc/rules/state.ts'
import type { Dice } from './dice.ts'

/** Every command of the lifecycle, once. */
export const commandsTried: readonly string[] = [
  ...new Set(Object.values(lifecycle).flatMap((steps) => Object.keys(steps))),
]
const endings: ReadonlySet<string> = new Set([
  'withdraw',
  'moved away',
  'end quietly',
  'join to first',
  'pass to another council',
])

export const firstDay = (roll: Dice): Day => new Temporal.PlainDate(2014, 9, 1).add({ days: roll.upTo(7000) })

/** Mostly something the stage knows; now and then anything at all. Endings are rare, as they are. */
export const randomAct = (roll: Dice, state: EhcCase, today: Day): Act => {
  const known = Object.keys(lifecycle[state.stage])
  const wanted = roll.oneIn(6) || known.length === 0 ? roll.pick(commandsTried) : roll.pick(known)
  const act = endings.has(wanted) && !roll.oneIn(8) ? roll.pick(known.length > 0 ? known : [wanted]) : wanted
  return { act, on: today, by: null, facts: factsFor(roll, act, state, today), reason: 'because' }
}

const factsFor = (roll: Dice, act: string, state: EhcCase, today: Day): Facts => {
  // A day back is usual; months back is a mistake that the rules must catch.
  const on = today.subtract({ days: roll.upTo(roll.oneIn(10) ? 200 : 4) }).toString()
  switch (act) {
    case 'ask for advice':
      return {
        asked: Array.from({ length: 1 + roll.upTo(5) }, () => ({
          id: `a${roll.upTo(40)}`,
          kind: roll.pick(['medical', 'psychological', 'other']),
          who: 'Somebody',
          gotOn: on,
        })),
      }
    case 'advice came':
      return { id: anyOf(roll, state.advice), givenOn: on }
    case 'advice is enough already':
      return { id: `a${roll.upTo(6)}`, kind: 'medical', who: 'Somebody' }
    case 'send draft':
    case 'send changed draft':
      return { servedOn: on }
    case 'family answered':
      return { answeredOn: on }
    case 'consult setting':
      return { consulted: [{ id: `s${roll.upTo(40)}`, setting: 'A school', on }] }
    case 'setting answered':
      return { id: anyOf(roll, state.consulted), answeredOn: on }
    case 'match to child':
      return { childId: '00000000-0000-4000-8000-000000000001' }
    case 'record exception':
      return exceptionFacts(roll, state, today)
    case 'views came':
      return { viewsId: anyId, saidBy: 'family', channel: 'phone', saidOn: on }
    case 'another request came':
      return { reference: `RQ-${roll.upTo(4)}`, receivedOn: on, requestedBy: 'parent', channel: 'phone' }
    case 'join to first':
      return { into: 'RQ-0' }
    case 'pass to another council':
      return { council: 'Another council', how: 'By letter' }
    case 'put on panel': {
      const question = roll.oneIn(4)
        ? roll.pick(['whether to assess', 'whether a plan is needed'])
        : state.stage === 'requested'
          ? 'whether to assess'
          : 'whether a plan is needed'
      return { itemId: anyId, meetingId: anyId, meetsOn: on, question, papersHash: 'x' }
    }
    case 'panel advised':
      return {
        itemId: state.panel.on?.itemId ?? anyId,
        said: { plan: { answer: 'yes', because: 'because' } },
        advice: 'Go on',
        present: ['Somebody'],
        stoodAside: [],
      }
    case 'offer support meeting':
      return { offeredTo: ['The family'], how: 'By phone' }
    case 'support meeting held':
      return { heldOn: on, came: ['The mother'], agreed: 'A plan of support' }
    default:
      return {}
  }
}

const anyId = '00000000-0000-4000-8000-000000000002'

const exceptionFacts = (roll: Dice, state: EhcCase, today: Day): Facts => {
  const { exception } = roll.pick(limbs)
  const from = today.subtract({ days: roll.upTo(120) })
  const evidence = evidenceFor(exception).map((one, nth) => [
    one,
    from.add({ days: nth * roll.upTo(40) }).toString(),
  ])
  return {
    duty: roll.pick([
      'decide whether to assess',
      'say there will be no plan',
      'send the final plan',
      'give advice',
    ]),
    adviceId: roll.oneIn(2) ? null : anyOf(roll, state.advice),
    limb: exception,
    because: 'because',
    from: from.toString(),
    to: roll.oneIn(4) ? null : from.add({ days: roll.upTo(60) }).toString(),
    evidence: Object.fromEntries(roll.oneIn(5) ? [] : evidence) as Record<string, string>,
  }
}

const anyOf = (roll: Dice, list: readonly { readonly id: string }[]): string =>
  list.length === 0 || roll.oneIn(8) ? 'nobody' : roll.pick(list).id
