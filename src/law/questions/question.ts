import { type EpochDay, isoOfEpochDay } from '#kit/day'
import { refused, type Result } from '#kit/result'
import type { Duty } from '../duty.ts'
import { cautiousBy, countedInWords, cautionOf, dueBy, dutyInWords, dutyOn } from '../limits.ts'
import type { DutyName } from '../rows/index.ts'

/** A question the law answers: what must be known, what may be, and every date or fact that follows. */
export type Question = {
  readonly rule: string
  readonly asks: string
  readonly needs: Readonly<Record<string, Kind>>
  readonly may: Readonly<Record<string, Kind>>
  readonly answer: (given: never) => Answered
}

export type Kind = 'day' | 'year' | 'number' | 'yes or no' | 'words'

export type Answered = Result<readonly Finding[], string>

/** One part of an answer, and why. */
export type Finding = {
  readonly name: string
  /** Days are written 2026-02-16. */
  readonly value: string | number | boolean
  readonly why: string
}

type ValueOf<K extends Kind> = K extends 'day'
  ? EpochDay
  : K extends 'year' | 'number'
    ? number
    : K extends 'yes or no'
      ? boolean
      : string

type Given<Needs extends Record<string, Kind>, May extends Record<string, Kind>> = {
  readonly [Name in keyof Needs]: ValueOf<Needs[Name]>
} & { readonly [Name in keyof May]?: ValueOf<May[Name]> }

export const question = <
  const Needs extends Record<string, Kind>,
  const May extends Record<string, Kind>,
>(told: {
  rule: string
  asks: string
  needs: Needs
  may: May
  answer: (given: Given<Needs, May>) => Answered
}): Question => told

/** A day that a duty fixes: the value and the whole reason come from its row. */
export const due = (name: string, duty: DutyName, from: EpochDay): Finding =>
  because(name, isoOfEpochDay(dueBy(duty, from)), dutyOn(duty, from))

/** As `due`, at the reading to plan for where the counting is disputed. */
export const cautiously = (name: string, duty: DutyName, from: EpochDay): Finding => ({
  name,
  value: isoOfEpochDay(cautiousBy(duty, from)),
  why: `One day sooner than the limit, for those who count the first day as day 1, or leave both days out. ${dutyInWords(dutyOn(duty, from))}`,
})

export const on = (name: string, day: EpochDay, why: string): Finding => ({
  name,
  value: isoOfEpochDay(day),
  why,
})

export const fact = (name: string, value: number | boolean | string, why: string): Finding => ({
  name,
  value,
  why,
})

export const found = (...findings: readonly Finding[]): Answered => ({ ok: true, value: findings })

export const cannotAnswer = (reason: string): Answered => refused(reason)

const because = (name: string, value: string, duty: Duty): Finding => {
  const caution = cautionOf(duty)
  return {
    name,
    value,
    why: `${dutyInWords(duty)} ${countedInWords(duty)}${duty.note ? ` ${duty.note}` : ''}${caution ? ` ${caution}` : ''}`,
  }
}
