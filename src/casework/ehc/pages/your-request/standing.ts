import type { Act } from '#cases'
import type { Day } from '#kit/day'
import { dayInWords, toEpochDay } from '#kit/day'
import { type DutyName, dutyOn } from '#law'
import { firstToAct, timeLeft } from '../../disagreement/rules/time-left.ts'
import { type ClockLine, clockOfCase, decisionSentOn, howDone } from '../../rules/clock.ts'
import { assessment } from '../../rules/process.ts'
import type { EhcCase } from '../../rules/state.ts'
import { words } from './words.ts'

/** How a request stands, for whoever sent it. */
export type Standing = {
  readonly stage: EhcCase['stage']
  readonly state: EhcCase
  readonly today: Day
  readonly next: ClockLine | null
  readonly late: readonly ClockLine[]
  readonly excepted: readonly ClockLine[]
  readonly done: readonly { readonly on: Day; readonly what: string }[]
  /** The day each duty that falls to one person was done. */
  readonly doneOn: ReadonlyMap<DutyName, Day>
  /** Duties whose day no longer comes: what is decided, or sent, leaves them behind. */
  readonly behind: ReadonlySet<DutyName>
}

export const standingOf = (state: EhcCase, acts: readonly Act[], today: Day): Standing => {
  const ended = assessment.ended.includes(state.stage)
  const lines = clockOfCase(state, ended).filter(hasALimit)
  const are = (how: ReturnType<typeof howDone>) =>
    lines.filter((line) => line.doneOn === null && howDone(line, today) === how)
  return {
    stage: state.stage,
    state,
    today,
    next: are('due').toSorted((one, other) => toEpochDay(one.due) - toEpochDay(other.due))[0] ?? null,
    // Time to answer the draft is the family's own: they are never told that they are late.
    late: are('late').filter(({ duty }) => duty !== 'leave time to answer the draft'),
    excepted: are('excepted'),
    doneOn: new Map(
      lines.flatMap(({ duty, id, doneOn }) => (id === null && doneOn !== null ? [[duty, doneOn]] : [])),
    ),
    behind: new Set([
      ...lines.flatMap(({ duty, id, lapsed }) => (id === null && lapsed ? [duty] : [])),
      ...(state.draftServedOn === null ? [] : (['give advice', 'leave time to answer the draft'] as const)),
    ]),
    done: acts.flatMap(({ act, on, facts }) => {
      const from = state.advice.find(({ id }) => act === 'advice came' && id === facts['id'])
      if (from) return [{ on, what: words.reportCame(from.who) }]
      return words.acts[act] ? [{ on, what: words.acts[act] }] : []
    }),
  }
}

/** Some duties have no set time: there is no day to wait for, and none to be late by. */
const hasALimit = ({ duty, from }: ClockLine): boolean => dutyOn(duty, toEpochDay(from)).within !== null

export const dutyInWords = ({ duty }: ClockLine): string =>
  (words.duties as Readonly<Record<string, string>>)[duty] ?? duty

/** Said while the family's time to appeal runs: until when, and by when to speak to the mediation adviser. */
export const daysLeft = ({ state, today }: Standing): readonly string[] => {
  const left = timeLeft(state.disagreement, decisionSentOn(state), today)
  if (left === null) return []
  return [
    words.appealBy(dayInWords(left.appealBy)),
    ...(left.mediateBy === null ? [] : [words.mediateBy(dayInWords(left.mediateBy))]),
  ]
}

/** The first day by which a family that does not agree must act, in its own words; null where no such time runs. */
export const yourDay = ({ state, today }: Pick<Standing, 'state' | 'today'>) => {
  const left = timeLeft(state.disagreement, decisionSentOn(state), today)
  if (left === null) return null
  const first = firstToAct(left)
  return { on: first.on, what: words.yourDay[first.for] }
}
