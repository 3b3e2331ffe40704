import { type Day, toEpochDay } from '#kit/day'
import type { Nudge } from './gathering.ts'

export type Owed = { readonly dueOn: Day; readonly nudges: readonly Nudge[] }
export type NudgeTimes = { readonly remindDaysBefore: number; readonly chaseEveryDays: number }

/**
 * What somebody who owes advice is written today: one reminder before the day, and once it is past, a chaser and
 * another each so many days. The due day itself is not late.
 */
export const nudgeFor = ({ dueOn, nudges }: Owed, today: Day, times: NudgeTimes): Nudge['sort'] | null => {
  const daysLeft = toEpochDay(dueOn) - toEpochDay(today)
  if (daysLeft >= 0) return daysLeft <= times.remindDaysBefore && nudges.length === 0 ? 'reminder' : null
  const last = nudges.findLast(({ sort }) => sort === 'chaser')
  return !last || toEpochDay(today) - toEpochDay(last.on) >= times.chaseEveryDays ? 'chaser' : null
}
