import { type Act, commandsIn, type Due } from '../../src/record/cases/rules/process-table.ts'
import { type Day, toEpochDay } from '#kit/day'
import { dutyOn, duties as lawDuties } from '#law'
import { type ClockLine, clockOfCase, daysLate, howDone, keyOf } from '../../src/casework/ehc/rules/clock.ts'
import { disagreementFacts } from '../../src/casework/ehc/disagreement/rules/facts.ts'
import { isAgreedByAll } from '../../src/casework/ehc/advice/rules/gathering.ts'
import { dutiesOf, dutyNamed } from '../../src/casework/ehc/rules/duties.ts'
import { ended, lifecycle } from '../../src/casework/ehc/rules/lifecycle.ts'
import { nextStep } from '../../src/casework/ehc/rules/next-step.ts'
import { assessment } from '../../src/casework/ehc/rules/process.ts'
import { evidenceFor } from '../../src/casework/ehc/rules/senseless.ts'
import type { EhcCase } from '../../src/casework/ehc/rules/state.ts'

/** One act that was tried, as the case stood before and after. */
export type Moment = {
  readonly before: EhcCase
  readonly act: Act
  readonly isTaken: boolean
  readonly after: EhcCase
  readonly today: Day
}

type Looked = Moment & {
  readonly owed: readonly Due[]
  readonly owedBefore: () => readonly Due[]
  readonly isEnded: boolean
  readonly clock: readonly ClockLine[]
}

/** What must hold whatever is done, by name. */
const invariants: Readonly<Record<string, (moment: Looked) => boolean>> = {
  'a case is in a stage of the table': ({ after }) => after.stage in lifecycle,
  'a step leads where the table says': ({ isTaken, before, act, after }) =>
    !isTaken || commandsIn(assessment, before.stage)[act.act]?.to === after.stage,
  // Only the Tribunal may keep a case waiting with nothing to do: its next step sets the next day.
  'an open case owes something': ({ after, owed, isEnded }) =>
    isEnded || owed.length > 0 || disputed.has(after.stage),
  'an ended case owes nothing': ({ owed, isEnded }) => !isEnded || owed.length === 0,
  'every duty is a row of the law': ({ owed }) => owed.every(({ duty }) => names.has(dutyNamed(duty).duty)),
  'no duty is owed twice': ({ owed }) => new Set(owed.map(({ duty }) => duty)).size === owed.length,
  'the decision is due six weeks from the request': (moment) => isDue(moment, 'decide whether to assess', 42),
  'word of no plan is due sixteen weeks from the request': (moment) =>
    isDue(moment, 'say there will be no plan', 112),
  'the final plan is due twenty weeks from the request': (moment) =>
    isDue(moment, 'send the final plan', 140),
  'an assessment under way owes the final plan': ({ after, owed }) =>
    !underWay.has(after.stage) || owed.some(({ duty }) => duty.includes('send the final plan')),
  'a plan that is made owes its review': ({ after, owed }) =>
    after.stage !== 'plan made' || owed.some(({ duty }) => /^(finish the first review|review )/.test(duty)),
  'what was agreed, conceded or ordered is owed until it is done': ({ after, owed, isEnded }) =>
    isEnded ||
    after.disagreement.owed.every(
      ({ duty, id, doneOn }) => doneOn !== null || owed.some((one) => one.duty === `${duty}: ${id}`),
    ),
  'a disagreement takes away no duty of the case': ({ isTaken, act, owed, owedBefore }) =>
    !isTaken ||
    !quarrel.has(act.act) ||
    owedBefore()
      .filter(({ duty }) => !aside(duty))
      .every(({ duty }) => owed.some((one) => one.duty === duty)),
  'a setting’s silence never stops the final plan': ({ after }) =>
    after.stage !== 'draft sent' || 'send final plan' in commandsIn(assessment, after.stage),
  'whatever has not ended can end quietly': ({ after, isEnded }) =>
    isEnded || 'end quietly' in commandsIn(assessment, after.stage),
  'nobody asked for advice is forgotten': ({ after, owed }) =>
    !['assessing', 'writing the plan'].includes(after.stage) ||
    after.advice.every(
      ({ id, givenOn }) => givenOn !== null || owed.some(({ duty }) => duty === `give advice: ${id}`),
    ),
  'each adviser has six weeks of their own': ({ after, owed }) =>
    after.advice.every(({ id, gotOn }) => {
      const due = owed.find(({ duty }) => duty === `give advice: ${id}`)
      return !due || toEpochDay(due.on) === toEpochDay(gotOn) + 42
    }),
  'advice never comes before it was asked for': ({ after }) =>
    after.advice.every(({ gotOn, givenOn }) => givenOn === null || toEpochDay(givenOn) >= toEpochDay(gotOn)),
  'the day advice came never moves': ({ before, after }) =>
    before.advice.every(
      ({ id, givenOn }) =>
        givenOn === null || after.advice.some((one) => one.id === id && one.givenOn?.equals(givenOn)),
    ),
  'advice is enough only where all three said so': ({ after }) =>
    after.advice.every(
      ({ id, enoughAlready }) =>
        !enoughAlready || after.gathering.enough.some((one) => one.id === id && isAgreedByAll(one)),
    ),
  'what the family asks for is never forgotten': ({ before, after }) =>
    before.gathering.wishes.every(({ id }) => after.gathering.wishes.some((one) => one.id === id)),
  'a chaser moves no day': ({ isTaken, act, owed, owedBefore }) =>
    !isTaken || act.act !== 'chase advice' || sameDuties(owed, owedBefore()),
  'evidence that comes late moves no day': ({ isTaken, act, owed, owedBefore }) =>
    !isTaken || act.act !== 'send more evidence' || sameDuties(owed, owedBefore()),
  'an exception moves no day and takes no duty away': ({ isTaken, act, owed, owedBefore }) =>
    !isTaken || act.act !== 'record exception' || sameDuties(owed, owedBefore()),
  'an exception is a limb its duty has, with what the limb needs': ({ after }) =>
    after.exceptions.every(
      ({ duty, limb, evidence }) =>
        dutyOn(duty, toEpochDay(after.receivedOn)).exceptions.includes(limb) &&
        evidenceFor(limb).every((one) => evidence[one]),
    ),
  'an exception once recorded stays on the record': ({ before, after }) =>
    before.exceptions.every((one) => after.exceptions.includes(one)),
  'the day it began never moves later, and earlier only for a request that came before': (moment) =>
    toEpochDay(moment.after.receivedOn) === toEpochDay(moment.before.receivedOn) ||
    (moment.act.act === 'another request came' &&
      toEpochDay(moment.after.receivedOn) < toEpochDay(moment.before.receivedOn)),
  'a panel holds up no decision': ({ after }) =>
    after.panel.on === null ||
    ['agree to assess', 'plan is needed'].some((one) => one in commandsIn(assessment, after.stage)),
  'advice of a panel, once given, stays on the record': ({ before, after }) =>
    before.panel.advised.every((one) => after.panel.advised.includes(one)),
  'what people said is never lost': ({ before, after }) =>
    before.heard.views.every((one) => after.heard.views.includes(one)),
  'the day of the first decision never moves': ({ before, after }) =>
    before.decidedOn === null || before.decidedOn === after.decidedOn,
  'whoever withdrew is left alone': ({ after }) =>
    after.stage !== 'withdrawn' || Object.keys(commandsIn(assessment, 'withdrawn')).length === 0,
  'however late, the decision can still be made': ({ after }) =>
    after.stage !== 'requested' || 'agree to assess' in commandsIn(assessment, after.stage),
  'what is owed is on the clock, on the same day': ({ owed, clock }) =>
    owed.every(({ duty, on }) => clock.some((line) => keyOf(line) === duty && line.due.equals(on))),
  'what is said to be late is past its day': ({ today, clock }) =>
    clock.every((line) => (howDone(line, today) === 'late') <= (daysLate(line, today) > 0)),
  'what is suggested next can be done': ({ after, today }) => {
    const next = nextStep(after, today)
    return next === null || next.command in commandsIn(assessment, after.stage)
  },
}

/** The name of the first that does not hold; null where all do. */
export const broken = (moment: Moment): string | null => {
  // The rest is about how a case stands, and was asked when it came to stand so.
  if (!moment.isTaken) return moment.before === moment.after ? null : 'what is refused changes nothing'
  const isEnded = ended.includes(moment.after.stage)
  const looked: Looked = {
    ...moment,
    owed: dutiesOf(moment.after),
    owedBefore: () => dutiesOf(moment.before),
    isEnded,
    clock: clockOfCase(moment.after, isEnded),
  }
  for (const [name, holds] of Object.entries(invariants)) if (!holds(looked)) return name
  return null
}

const disputed: ReadonlySet<string> = new Set(['refusal disputed', 'no plan disputed'])
const underWay: ReadonlySet<string> = new Set(['assessing', 'writing the plan', 'draft sent'])
const quarrel: ReadonlySet<string> = new Set(Object.keys(disagreementFacts))
/** Duties of the disagreement itself, which come and go with it. */
const aside = (duty: string): boolean =>
  /mediat|certificate|appeal|Tribunal|order: |unopposed: |agreed/.test(duty)

const names: ReadonlySet<string> = new Set(lawDuties.map(({ duty }) => duty))

const isDue = ({ after, owed }: Looked, duty: string, days: number): boolean => {
  const due = owed.find((one) => one.duty === duty)
  return !due || toEpochDay(due.on) === toEpochDay(after.receivedOn) + days
}

const sameDuties = (one: readonly Due[], other: readonly Due[]): boolean =>
  one.length === other.length &&
  one.every(({ duty, on }, at) => other[at]!.duty === duty && other[at]!.on.equals(on))
