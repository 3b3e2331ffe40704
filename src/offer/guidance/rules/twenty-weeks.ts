import { type Day, type EpochDay, toEpochDay } from '#kit/day'
import { cautionOf, clockOf, type DutyName, dutyOn } from '#law'
import { timeInWords } from './time-in-words.ts'

/** The steps of an assessment, in order, and the duty each stands on. */
const duties = {
  ask: 'tell people it is considering',
  decide: 'decide whether to assess',
  reports: 'give advice',
  'no-plan': 'say there will be no plan',
  draft: 'offer a meeting about the draft',
  answer: 'leave time to answer the draft',
  school: 'answer a consultation',
  final: 'send the final plan',
  appeal: 'contact the mediation adviser',
} as const satisfies Record<string, DutyName>

export type StepName = keyof typeof duties

export type Step = {
  readonly name: StepName
  /** How long the duty gives: "6 weeks". Empty where it gives no number. */
  readonly time: string
  readonly cite: string
  readonly url: string
  readonly caution: string | null
}

export const steps = (today: Day): readonly Step[] =>
  (Object.keys(duties) as StepName[]).map((name) => {
    const duty = dutyOn(duties[name], toEpochDay(today))
    return { name, time: timeInWords(duty), cite: duty.cite, url: duty.url, caution: cautionOf(duty) }
  })

/** Weeks from the request to each turning point, for drawing and telling. Parts of a week are kept. */
export type Weeks = {
  readonly decide: number
  readonly reports: number
  readonly noPlan: number
  readonly draft: number
  readonly final: number
}

export const weeksOf = (today: Day): Weeks => {
  const received = toEpochDay(today)
  const clock = clockOf(received)
  const weeks = (day: EpochDay): number => (day - received) / 7
  return {
    decide: weeks(clock.decideWhetherToAssessBy),
    reports: weeks(clock.adviceDueByAtLatest),
    noPlan: weeks(clock.notifyNoPlanBy),
    draft: weeks(clock.latestDraftServed),
    final: weeks(clock.finalPlanSentBy),
  }
}
