import { type Day, plusDays, toEpochDay, workingDaysBetween } from '#kit/day'
import type { CommentState } from './lifecycle.ts'
import { type Reason, reasons } from './reasons.ts'
import { type Subject, subjectNames, type Who, whos } from './subjects.ts'

type Counted = {
  readonly subject: Subject
  readonly who: Who | null
  readonly state: CommentState
  readonly reason: Reason | null
  readonly receivedOn: Day
  readonly dueOn: Day
  readonly endedOn: Day | null
}

export type SubjectCount = { received: number; published: number; waiting: number }

export type YearOfComments = {
  readonly total: number
  readonly bySubject: ReadonlyMap<Subject, Readonly<SubjectCount>>
  readonly byWho: ReadonlyMap<Who | 'not said', number>
  readonly privately: number
  readonly notPublished: ReadonlyMap<Reason, number>
  readonly waiting: number
  /** Still to answer, past the day we gave ourselves. */
  readonly overdue: number
  readonly answered: number
  /** Answered by the day we gave ourselves. */
  readonly inTime: number
  /** In working days; null where there are too few to say what is usual. */
  readonly median: number | null
  readonly slowest: number | null
  /** What nobody said a word about. */
  readonly silent: readonly Subject[]
}

/** A year of comments in numbers. */
export const yearOf = (comments: readonly Counted[], today: Day): YearOfComments => {
  const answered = comments.filter(({ endedOn }) => endedOn !== null)
  const waiting = comments.filter(({ endedOn }) => endedOn === null)
  const days = answered.map(({ receivedOn, endedOn }) => took(receivedOn, endedOn!)).toSorted((a, b) => a - b)
  return {
    total: comments.length,
    bySubject: new Map(
      subjectNames.map((subject) => [subject, countOf(comments.filter((one) => one.subject === subject))]),
    ),
    byWho: counted(
      [...whos, 'not said'],
      comments.map(({ who }) => who ?? 'not said'),
    ),
    privately: comments.filter(({ state }) => state === 'answered privately').length,
    notPublished: counted(
      reasons,
      comments.flatMap(({ reason }) => reason ?? []),
    ),
    waiting: waiting.length,
    overdue: waiting.filter(({ dueOn }) => dueOn.since(today).days < 0).length,
    answered: answered.length,
    inTime: answered.filter(({ dueOn, endedOn }) => dueOn.since(endedOn!).days >= 0).length,
    median: days.length < fewestForAMedian ? null : medianOf(days),
    slowest: days.at(-1) ?? null,
    silent: subjectNames.filter((subject) => comments.every((one) => one.subject !== subject)),
  }
}

/** With fewer answers than this, the one in the middle says nothing about the rest. */
const fewestForAMedian = 5

/** A number of people too small to be given: together with what is published, it could point at somebody. */
export const isSmall = (count: number): boolean => count > 0 && count < 5

const countOf = (of: readonly Counted[]): SubjectCount => ({
  received: of.length,
  published: of.filter(({ state }) => state === 'published').length,
  waiting: of.filter(({ endedOn }) => endedOn === null).length,
})

const counted = <Name>(names: readonly Name[], given: readonly Name[]): Map<Name, number> =>
  new Map(
    names.flatMap((name) => {
      const count = given.filter((one) => one === name).length
      return count === 0 ? [] : [[name, count]]
    }),
  )

/** The day of receipt is not counted, as in `dueOn`. */
const took = (receivedOn: Day, endedOn: Day): number =>
  workingDaysBetween(plusDays(toEpochDay(receivedOn), 1), plusDays(toEpochDay(endedOn), 1))

const medianOf = (sorted: readonly number[]): number => {
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
