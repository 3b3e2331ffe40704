import type { Act, Facts } from '../../src/record/cases/rules/process-table.ts'
import { type Day, parseDay, Temporal } from '#kit/day'
import { limbs } from '#law'
import { kindsOfSetting } from '../../src/casework/ehc/consultation/rules/kinds-of-setting.ts'
import { matters } from '../../src/casework/ehc/disagreement/rules/disagreement.ts'
import { type DisagreementAct, disagreementFacts } from '../../src/casework/ehc/disagreement/rules/facts.ts'
import { follows } from '../../src/casework/ehc/moves/rules/taken-over.ts'
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
  'assessed again',
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

const aPaper = '00000000-0000-4000-8000-000000000001'

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
    case 'say if advice is enough':
      return { id: `a${roll.upTo(6)}`, by: roll.pick(['giver', 'family']), agrees: !roll.oneIn(4) }
    case 'chase advice':
      return { chased: [{ id: anyOf(roll, state.advice), sort: roll.pick(['reminder', 'chaser']) }] }
    case 'send more evidence':
      return { sent: [{ id: anyOf(roll, state.advice), papers: [aPaper] }] }
    case 'adviser needs something':
      return { id: anyOf(roll, state.advice), what: 'a referral form', says: 'Form 7' }
    case 'correct advice':
      return { id: anyOf(roll, state.advice), version: 2 }
    case 'family asks for somebody':
      return { id: `w${roll.upTo(9)}`, who: 'Somebody', because: 'because' }
    case 'answer a wish':
      return { id: anyOf(roll, state.gathering.wishes), answer: roll.pick(['yes', 'no']) }
    case 'plan is needed':
      return { despite: roll.oneIn(3) ? null : 'because' }
    case 'moved away':
      return { council: 'Another council', knownOn: on, movedOn: on }
    case 'plan goes elsewhere':
    case 'papers go elsewhere':
      return { council: roll.pick(['Another council', 'A third council']), knownOn: on, movedOn: on }
    case 'say what follows':
      return { follows: roll.pick(follows), reviewBy: on }
    case 'place elsewhere':
      return { setting: 'A school', from: on }
    case 'asked to assess again':
      return { reference: `RQ-${roll.upTo(9)}`, askedOn: on }
    case 'not assessed again':
    case 'assessed again':
      return { reference: state.assessedIn ?? 'RQ-0' }
    case 'refuse to assess again':
      return { ground: roll.pick(['assessed lately', 'not necessary']) }
    case 'send draft':
    case 'send changed draft':
      return { servedOn: on }
    case 'family answered':
      return { answeredOn: on }
    case 'consult setting':
      return { consulted: [{ id: `s${roll.upTo(40)}`, setting: 'A school', on }] }
    case 'setting answered':
      return { id: anyOf(roll, state.consulted), answeredOn: on }
    case 'decide placement':
      return {
        name: roll.oneIn(4) ? null : 'A school',
        kind: roll.pick(kindsOfSetting).kind,
        wish: roll.oneIn(3)
          ? { name: null, kind: null }
          : { name: 'A school', kind: roll.pick(kindsOfSetting).kind },
        exceptions: roll.oneIn(2) ? [] : [{ limb: 'unsuitable', why: 'because it is far too far away' }],
        reasons: 'because the needs can be met there',
      }
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
    case 'offer plan meeting':
      return { offeredOn: on, how: 'By phone' }
    case 'plan meeting held':
      return { heldOn: on, came: ['The mother'], agreed: 'More words' }
    case 'offer support meeting':
      return { offeredTo: ['The family'], how: 'By phone' }
    case 'support meeting held':
      return { heldOn: on, came: ['The mother'], agreed: 'A plan of support' }
    default:
      return act in disagreementFacts ? quarrelFacts(roll, act as DisagreementAct, state, on) : {}
  }
}

const quarrelFacts = (roll: Dice, act: DisagreementAct, state: EhcCase, on: string): Facts => {
  const some = () => matters.filter(() => roll.oneIn(3))
  const about = [roll.pick(matters)]
  const later = (days: number) => (roll.oneIn(3) ? null : parseDay(on)!.add({ days }).toString())
  switch (act) {
    case 'mediation adviser told':
      return { toldOn: on, wishes: roll.pick(['to mediate', 'a certificate only']), health: roll.oneIn(3) }
    case 'mediation arranged':
      return {
        arrangedOn: on,
        meetsOn: parseDay(on)!
          .add({ days: roll.upTo(30) })
          .toString(),
      }
    case 'mediation held':
      return { heldOn: on, agreed: some(), by: later(60), other: roll.oneIn(2) ? 'Something else' : null }
    case 'certificate given':
      return { givenOn: on }
    case 'appeal registered':
      return { registeredOn: on, reference: 'EH1', about, respondBy: later(40), hearingOn: later(120) }
    case 'appeal conceded':
      return { toldTribunalOn: on, about }
    case 'order made':
      return { madeOn: on, orders: some(), by: later(50) }
    case 'done as settled':
      return { id: anyOf(roll, state.disagreement.owed), doneOn: on }
    case 'send changed plan':
      return {}
    case 'health body told':
    case 'mediation not arranged':
      return { toldOn: on }
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
