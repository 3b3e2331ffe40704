import { describe, expect, it } from 'vitest'
import { parseDay } from '#kit/day'
import { nudgeFor } from './nudge.ts'

const day = (iso: string) => parseDay(iso)!
const times = { remindDaysBefore: 10, chaseEveryDays: 7 }
const at = (today: string, ...before: ['reminder' | 'chaser', string][]) =>
  nudgeFor(
    { dueOn: day('2026-04-13'), nudges: before.map(([sort, on]) => ({ adviceId: 'a', sort, on: day(on) })) },
    day(today),
    times,
  )

describe('when somebody who owes advice is written to', () => {
  it.each([
    ['nobody is written to long before the day', '2026-04-02', [], null],
    ['ten days before, they are reminded', '2026-04-03', [], 'reminder'],
    ['and not twice', '2026-04-09', [['reminder', '2026-04-03']], null],
    ['the due day itself is not late', '2026-04-13', [['reminder', '2026-04-03']], null],
    ['the day after is, and they are chased', '2026-04-14', [['reminder', '2026-04-03']], 'chaser'],
    ['within the week they are left alone', '2026-04-20', [['chaser', '2026-04-14']], null],
    ['a week later they are chased again', '2026-04-21', [['chaser', '2026-04-14']], 'chaser'],
    ['a machine that was off catches up with a chaser, not a reminder', '2026-05-20', [], 'chaser'],
  ] as const)('%s', (_, today, before, expected) =>
    expect(at(today, ...(before as never as ['reminder', string][]))).toBe(expected),
  )
})
