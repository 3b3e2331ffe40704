import type { Due } from '#cases'
import { type Day, toEpochDay } from '#kit/day'
import { type DutyName, dueOn, dutyOn } from '#law'
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
  const { receivedOn } = state
  const lines = [
    line('tell people it is considering', receivedOn, state.partiesToldOn),
    line('decide whether to assess', receivedOn, state.decidedOn),
    ...state.advice
      .filter(({ enoughAlready }) => !enoughAlready)
      .map(({ id, who, gotOn, givenOn }) => line('give advice', gotOn, givenOn, { id, whose: who })),
    ...(state.agreedOn === null
      ? []
      : [
          line('say there will be no plan', receivedOn, state.noPlanOn, {
            lapsed: state.planNeededOn !== null,
          }),
        ]),
    ...(state.draftServedOn === null
      ? []
      : [line('leave time to answer the draft', state.draftServedOn, state.draftAnsweredOn)]),
    ...state.consulted.map(({ id, setting, on, answeredOn }) =>
      line('answer a consultation', on, answeredOn, { id, whose: setting }),
    ),
    ...(state.agreedOn === null ? [] : [line('send the final plan', receivedOn, state.finalSentOn)]),
  ]
  return lines.map((one) => ({
    ...one,
    lapsed: one.doneOn === null && (one.lapsed || ended),
    exceptions: state.exceptions.filter(
      ({ duty, adviceId }) => duty === one.duty && (adviceId === null || adviceId === one.id),
    ),
  }))
}

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
export const daysLate = ({ duty, from, due, doneOn, lapsed }: ClockLine, today: Day): number =>
  lapsed || isAtOnce({ duty, from }) ? 0 : Math.max(0, toEpochDay(doneOn ?? today) - toEpochDay(due))

/** Without delay: the law sets no number of days. */
export const isAtOnce = ({ duty, from }: Pick<ClockLine, 'duty' | 'from'>): boolean =>
  dutyOn(duty, toEpochDay(from)).within === null

/** The key a task is kept under, as `dutiesOf` writes it. */
export const keyOf = ({ duty, id }: ClockLine): Due['duty'] => (id === null ? duty : `${duty}: ${id}`)

const line = (
  duty: DutyName,
  from: Day,
  doneOn: Day | null,
  more: { whose?: string; id?: string; lapsed?: boolean } = {},
): Omit<ClockLine, 'exceptions'> => ({
  duty,
  from,
  due: dueOn(duty, from),
  doneOn,
  whose: more.whose ?? null,
  id: more.id ?? null,
  lapsed: more.lapsed ?? false,
})
