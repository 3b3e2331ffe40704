import type { Due } from '#cases'
import { type Day, fromEpochDay, toEpochDay } from '#kit/day'
import { ageOn, type DutyName, dueOn, dutyOn, planPassedOnBy } from '#law'
import { disagreementLines } from '../disagreement/rules/lines.ts'
import { reviewOf, type TakenOver } from '../moves/rules/taken-over.ts'
import { daysAreSetElsewhere, decidingDuty, finalDuty, noPlanDuty } from './main-duties.ts'
import type { EhcCase, RecordedException } from './state.ts'

/** One duty of the law on this case: when it is due, when it was done, and by which limb its limit is taken away. */
export type ClockLine = {
  readonly duty: DutyName
  /** Whose it is, where the duty is somebody else's: an adviser or a setting. */
  readonly whose: string | null
  /** The id of that advice or consultation. */
  readonly id: string | null
  /** The day its time runs from. */
  readonly from: Day
  readonly due: Day
  readonly doneOn: Day | null
  /** It no longer falls due: the case took the other way, or ended. */
  readonly lapsed: boolean
  readonly exceptions: readonly RecordedException[]
}

export type HowDone = 'done' | 'done late' | 'excepted' | 'late' | 'due' | 'not needed'

/** Every duty of the law that this case has met so far or owes, in the order a case meets them. */
export const clockOfCase = (state: EhcCase, ended: boolean): readonly ClockLine[] => {
  // Once the plan is final, a refusal is disputed, or the family has moved, what was not done on the way to it falls due no more.
  const isBehind = state.finalSentOn !== null || behind.has(state.stage)
  const lines = [
    ...assessing(state).map((one) => ({ ...one, lapsed: one.lapsed || isBehind })),
    ...linesBeside(state),
  ]
  return lines.map((one) => ({
    ...one,
    lapsed: one.doneOn === null && (one.lapsed || ended),
    exceptions: state.exceptions.filter(
      ({ duty, adviceId }) => duty === one.duty && (adviceId === null || adviceId === one.id),
    ),
  }))
}

/** Duties that do not belong to the twenty weeks: what was settled in a disagreement, and what a plan owes once made. */
export const linesBeside = (state: EhcCase): readonly Line[] => [
  ...afterwards(state),
  ...disagreementLines(state.disagreement, {
    decisionSentOn: decisionSentOn(state),
    waits: disputed.has(state.stage),
  }),
]

/** The day the decision that can be disagreed with was sent. */
export const decisionSentOn = ({ refusedOn, changedSentOn, finalSentOn }: EhcCase): Day | null =>
  refusedOn ?? changedSentOn ?? finalSentOn

export const howDone = (line: ClockLine, today: Day): HowDone => {
  const { doneOn, lapsed, exceptions } = line
  const inTime = daysLate(line, today) === 0
  if (doneOn !== null) return inTime ? 'done' : exceptions.length > 0 ? 'excepted' : 'done late'
  if (lapsed) return 'not needed'
  if (exceptions.length > 0) return 'excepted'
  // Nothing is late for want of a family's answer: the time is theirs.
  return inTime ? 'due' : 'late'
}

/** Days over; nought where it is in time, and where the law sets no number of days to be over. */
export const daysLate = (
  { duty, from, due, doneOn, lapsed }: Omit<ClockLine, 'exceptions'>,
  today: Day,
): number =>
  lapsed || isAtOnce({ duty, from, due }) ? 0 : Math.max(0, toEpochDay(doneOn ?? today) - toEpochDay(due))

/** Without delay: the law sets no number of days, and nobody else has set a day. */
export const isAtOnce = ({ duty, from, due }: Pick<ClockLine, 'duty' | 'from' | 'due'>): boolean =>
  dutyOn(duty, toEpochDay(from)).within === null && due.equals(from)

/** The key a task is kept under, as `dutiesOf` writes it. */
export const keyOf = ({ duty, id }: Pick<ClockLine, 'duty' | 'id'>): Due['duty'] =>
  id === null ? duty : `${duty}: ${id}`

const disputed: ReadonlySet<string> = new Set(['refusal disputed', 'no plan disputed'])
const behind: ReadonlySet<string> = new Set([...disputed, 'not assessed', 'no plan', 'handing over'])

type Line = Omit<ClockLine, 'exceptions'>

const assessing = (state: EhcCase): readonly Line[] => {
  const { receivedOn } = state
  const [deciding, noPlan, final] = [decidingDuty(state), noPlanDuty(state), finalDuty(state)]
  const elsewhere = daysAreSetElsewhere(state)
  if (state.takenOver !== null) return []
  return [
    ...(state.again === null ? [line('tell people it is considering', receivedOn, state.partiesToldOn)] : []),
    line(deciding.duty, deciding.from, state.decidedOn),
    ...state.advice
      .filter(({ enoughAlready }) => !enoughAlready)
      .map(({ id, who, gotOn, givenOn }) => line('give advice', gotOn, givenOn, { id, whose: who })),
    ...(noPlan === null
      ? []
      : [
          line(noPlan.duty, noPlan.from, state.noPlanOn, {
            lapsed: state.planNeededOn !== null || elsewhere,
          }),
        ]),
    ...(state.draftServedOn === null
      ? []
      : [line('leave time to answer the draft', state.draftServedOn, state.draftAnsweredOn)]),
    ...state.consulted.map(({ id, setting, on, answeredOn }) =>
      line('answer a consultation', on, answeredOn, { id, whose: setting }),
    ),
    ...(final === null
      ? []
      : [line(final.duty, final.from, elsewhere ? null : state.finalSentOn, { lapsed: elsewhere })]),
  ]
}

/** What a plan owes once it is made: the review, and passing it on where the family moves. */
const afterwards = (state: EhcCase): readonly Line[] => {
  if (state.stage === 'handing over' && state.moving !== null)
    return [line('pass on what an assessment has found out', state.moving.movedOn, null)]
  if (state.takenOver !== null) return afterTakingOver(state, state.takenOver)
  const { finalSentOn, bornOn } = state
  if (finalSentOn === null) return []
  const isPassedOn = state.moving !== null
  const review = line('finish the first review', finalSentOn, null, { lapsed: isPassedOn })
  const isYoung = bornOn !== null && ageOn(toEpochDay(bornOn), toEpochDay(finalSentOn)) < 5
  return [
    ...(isYoung
      ? [line('think about reviewing an under-five’s plan', finalSentOn, null, { lapsed: isPassedOn })]
      : []),
    review,
    ...passingOn(state),
  ]
}

/** What is owed for a plan that another council made: word to the family, and its review (regulation 15(4) and (5)). */
const afterTakingOver = (state: EhcCase, plan: TakenOver): readonly Line[] => {
  const { duty, from } = reviewOf(plan)
  const lapsed = state.moving !== null
  return [
    line('tell the family after the plan is passed on', plan.passedOnOn, plan.told?.on ?? null, { lapsed }),
    line(duty, from, null, { lapsed }),
    ...passingOn(state),
  ]
}

/** Passing a plan on is due on the day of the move, or within 15 working days of learning of it too late for that. */
const passingOn = ({ moving, passedOnOn }: EhcCase): readonly Line[] => {
  if (moving === null) return []
  const { day } = planPassedOnBy(toEpochDay(moving.movedOn), toEpochDay(moving.knownOn))
  return [{ ...line('pass on the plan', moving.knownOn, passedOnOn), due: fromEpochDay(day) }]
}

const line = (
  duty: DutyName,
  from: Day,
  doneOn: Day | null,
  more: { whose?: string; id?: string; lapsed?: boolean } = {},
): Line => ({
  duty,
  from,
  due: dueOn(duty, from),
  doneOn,
  whose: more.whose ?? null,
  id: more.id ?? null,
  lapsed: more.lapsed ?? false,
})
