import { hasUnjudgedGlass } from '#access'
import { casesOfChildren, type CasesTables } from '#cases'
import { type EpochDay, fromEpochDay } from '#kit/day'
import { type Database, handOver } from '#kit/db'
import { onlyOnRecordFor, type PeopleTables, type RecordHeld, recordHeld, recordsBornBy } from '#people'
import { monthsAfter } from '../rules/due.ts'
import type { Rule } from '../rules/rule.ts'
import { holdsNow } from '../store/holds.ts'
import type { RetentionTables } from '../store/tables.ts'
import type { Reached } from '../store/whole-record.ts'
import { dayOf, type DueCase, dueAmong } from './judge.ts'

/** Why a whole record may not be destroyed today, each for itself. */
export type Keeps =
  | 'no birthday'
  | 'its time is not over'
  | 'held'
  | 'an open case'
  | 'a case kept longer'
  | 'an emergency not looked into'
  | 'holds a role'

export type JudgedRecord = {
  readonly record: RecordHeld
  readonly rule: Rule
  /** Null where the day of birth is not known. */
  readonly dueOn: EpochDay | null
  readonly keeps: readonly Keeps[]
  /** Its closed cases, which go first, each by its own rule. */
  readonly cases: readonly DueCase[]
  readonly reached: Reached
}

export type JudgingRecords = {
  readonly authority: string
  readonly rules: readonly Rule[]
  readonly today: EpochDay
}

/** One child’s record: whether it may be destroyed today, by which rule, and what keeps it. Null where there is none. */
export const judgeRecord = async (
  db: Database,
  childId: string,
  { authority, rules, today }: JudgingRecords,
): Promise<JudgedRecord | null> => {
  const record = await recordHeld(db.withTables<PeopleTables>(), authority, childId)
  if (!record) return null
  const rule = wholeRecordRule(rules)
  const holds = await holdsNow(db.withTables<RetentionTables>())
  const { open, closed } = await casesOfChildren(db.withTables<CasesTables>(), record.ids)
  const cases = await dueAmong(db, closed, { rules, holds, today })
  const dueOn = record.bornOn === null ? null : monthsAfter(dayOf(record.bornOn), rule.months)
  const isHeld =
    record.ids.some((id) => holds.children.has(id)) || closed.some(({ id }) => holds.cases.has(id))
  const keeps: readonly (Keeps | false)[] = [
    dueOn === null && 'no birthday',
    dueOn !== null && dueOn > today && 'its time is not over',
    isHeld && 'held',
    open > 0 && 'an open case',
    !isHeld && cases.length < closed.length && 'a case kept longer',
    (await hasUnjudgedGlass(handOver(db), record.ids)) && 'an emergency not looked into',
    record.holdsARole && 'holds a role',
  ]
  const others = await onlyOnRecordFor(db.withTables<PeopleTables>(), record.ids)
  const reached = {
    children: record.ids,
    people: [...record.ids, ...others],
    cases: closed.map(({ id }) => id),
  }
  return { record, rule, dueOn, keeps: keeps.filter((one) => one !== false), cases, reached }
}

/** The whole records whose time is over, the oldest first, with what keeps them where something does. */
export const judgeRecords = async (
  db: Database,
  judging: JudgingRecords,
): Promise<readonly JudgedRecord[]> => {
  const latest = fromEpochDay(judging.today).subtract({ months: wholeRecordRule(judging.rules).months })
  const ids = await recordsBornBy(db.withTables<PeopleTables>(), judging.authority, latest.toString(), atOnce)
  const judged = []
  for (const id of ids) judged.push(await judgeRecord(db, id, judging))
  return judged.filter((one) => one !== null && !one.keeps.includes('its time is not over')) as JudgedRecord[]
}

/** As many as two people can look at in a day. */
const atOnce = 50

const wholeRecordRule = (rules: readonly Rule[]): Rule => {
  const rule = rules.find(({ what }) => what === 'record')
  if (!rule) throw new Error('No rule says how long a whole record is kept.')
  return rule
}
