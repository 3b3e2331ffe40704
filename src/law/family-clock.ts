import { type Day, dayInWords, type EpochDay, fromEpochDay, toEpochDay } from '#kit/day'
import { clockOf } from './clock.ts'
import type { Duty } from './duty.ts'
import { type Limb, limbs, notExceptions } from './exceptions/index.ts'
import { dutyOn } from './limits.ts'
import type { DutyName } from './rows/index.ts'

/** One date that follows from asking for an assessment. */
export type DateThatFollows = {
  readonly duty: DutyName
  /** What happens, as a heading. */
  readonly what: string
  readonly dueOn: Day
  /** `the law` fixes the day; `worked out` days follow from the others and are the latest that can keep to them. */
  readonly fixedBy: 'the law' | 'worked out'
  /** "Why this date?", with the law behind it. */
  readonly why: string
  readonly cite: string
  readonly url: string
  readonly provenance: Duty['provenance']
  /** Whether the law has reasons that can take this limit away: see `exceptionsInPlainWords`. */
  readonly mayBeExcepted: boolean
}

/** The six dates that follow when the council gets a request, in order. */
export const mainClock = (requestReceivedOn: Day): readonly DateThatFollows[] => {
  const received = toEpochDay(requestReceivedOn)
  const clock = clockOf(received)
  const start = dayInWords(requestReceivedOn)
  const counted = 'Every day counts, weekends and holidays too, but not the day it got the request.'
  return [
    {
      ...dated('decide whether to assess', received, clock.decideWhetherToAssessBy),
      what: 'The council tells you whether it will assess',
      fixedBy: 'the law',
      why: `The council got the request on ${start}. It has 6 weeks to decide and tell you. ${counted}`,
    },
    {
      ...dated('give advice', clock.decideWhetherToAssessBy, clock.adviceDueByAtLatest),
      what: 'The last reports come in',
      fixedBy: 'worked out',
      why: `Each person asked for a report has 6 weeks from the day they were asked. If the council asks on ${words(clock.decideWhetherToAssessBy)}, its last day to decide, this is when they are due. If it asks sooner, they are due sooner.`,
    },
    {
      ...dated('say there will be no plan', received, clock.notifyNoPlanBy),
      what: 'If there will be no plan, the council tells you',
      fixedBy: 'the law',
      why: `If the council decides your child does not need a plan, it must tell you why within 16 weeks of getting the request. Those weeks also start from ${start}, not from the decision to assess.`,
    },
    {
      ...dated('leave time to answer the draft', clock.latestDraftServed, clock.latestDraftServed),
      what: 'The latest day for a draft plan',
      fixedBy: 'worked out',
      why: `You must have at least 15 days with the draft before the final plan is sent. A draft later than this would make the final plan late. The law sets no day for the draft itself.`,
    },
    {
      ...dated('leave time to answer the draft', clock.latestDraftServed, clock.latestAnswerToDraft),
      what: 'The end of your 15 days, if the draft came that late',
      fixedBy: 'worked out',
      why: `The day the draft reaches you is day 1, so day 15 is ${words(clock.latestAnswerToDraft)}. The council may give you longer, but not less.`,
    },
    {
      ...dated('send the final plan', received, clock.finalPlanSentBy),
      what: 'The council sends the final plan',
      fixedBy: 'the law',
      why: `If there is to be a plan, the final one must be sent within 20 weeks of the day the council got the request, ${start}. ${counted}${lastPostingDay(clock)}`,
    },
  ]
}

/** When the council may lawfully be late, and what is no excuse. Limbs in force on the day are given. */
export const exceptionsInPlainWords = (
  on: Day,
): { readonly limbs: readonly Limb[]; readonly notExceptions: readonly string[] } => {
  const iso = on.toString()
  const inForce = limbs.filter(
    (limb) => limb.inForce.from <= iso && (limb.inForce.to === undefined || iso <= limb.inForce.to),
  )
  return { limbs: inForce.filter((limb) => !limb.exception.startsWith('advice')), notExceptions }
}

const words = (day: EpochDay): string => dayInWords(fromEpochDay(day))

const dated = (name: DutyName, from: EpochDay, due: EpochDay) => {
  const { cite, url, provenance, exceptions } = dutyOn(name, from)
  return { duty: name, dueOn: fromEpochDay(due), cite, url, provenance, mayBeExcepted: exceptions.length > 0 }
}

const lastPostingDay = (clock: { finalPlanSentBy: EpochDay; finalPlanLastWorkingDay: EpochDay }): string =>
  clock.finalPlanLastWorkingDay < clock.finalPlanSentBy
    ? ` That is not a working day, and the limit does not move, so it should be sent by ${words(clock.finalPlanLastWorkingDay)}.`
    : ''
