import { calendarDate, daysInMonth, type EpochDay, epochDayOf } from '#kit/day'
import type { Rule, Trigger } from './rule.ts'

/** One record as the rules see it. */
export type KeptRecord = {
  readonly id: string
  readonly what: Rule['what']
  readonly kind: string
  readonly childId: string | null
  readonly caseId: string | null
  /** An open case is never due, whatever the birthday. */
  readonly open: boolean
  /** The days that time may be counted from; absent where it has not come, or is not known. */
  readonly days: Readonly<Partial<Record<Trigger, EpochDay>>>
}

/** Children and cases under a legal hold. */
export type Holds = { readonly children: ReadonlySet<string>; readonly cases: ReadonlySet<string> }

export type Due = { readonly record: KeptRecord; readonly rule: Rule; readonly dueOn: EpochDay }

/** What is to be destroyed today: its time is over, it is not open and nothing holds it. Unknown days keep it. */
export const dueForDestruction = (
  rules: readonly Rule[],
  records: Iterable<KeptRecord>,
  holds: Holds,
  today: EpochDay,
): Due[] => {
  const byKind = new Map(rules.map((rule) => [`${rule.what} ${rule.kind}`, rule]))
  const due: Due[] = []
  for (const record of records) {
    if (record.open || isHeld(record, holds)) continue
    const rule = byKind.get(`${record.what} ${record.kind}`) ?? byKind.get(`${record.what} any other`)
    const from = rule && record.days[rule.after]
    if (from === undefined) continue
    const dueOn = monthsAfter(from, rule!.months)
    if (dueOn <= today) due.push({ record, rule: rule!, dueOn })
  }
  return due
}

const isHeld = ({ childId, caseId }: KeptRecord, { children, cases }: Holds): boolean =>
  (childId !== null && children.has(childId)) || (caseId !== null && cases.has(caseId))

/** The same day so many months on; where that month has no such day, the first of the next, so as never to be early. */
export const monthsAfter = (day: EpochDay, months: number): EpochDay => {
  const { year, month, day: dayOfMonth } = calendarDate(day)
  const count = year * 12 + month - 1 + months
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1]
  return epochDayOf(toYear, toMonth, Math.min(dayOfMonth, daysInMonth(toYear, toMonth) + 1))
}
