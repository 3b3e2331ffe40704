import { describe, expect, it } from 'vitest'
import {
  type EpochDay,
  epochDayOf,
  fromEpochDay,
  isoOfEpochDay,
  plusDays,
  Temporal,
  toEpochDay,
} from '#kit/day'
import { dueForDestruction, type KeptRecord, monthsAfter } from './due.ts'
import { coreRules, type Rule, rulesOf } from './rule.ts'

const none = { children: new Set<string>(), cases: new Set<string>() }
const day = (iso: string) => toEpochDay(Temporal.PlainDate.from(iso))
const caseFile = (over: Partial<KeptRecord> = {}): KeptRecord => ({
  id: 'case-1',
  what: 'case',
  kind: 'EHC assessment',
  childId: 'child-1',
  caseId: 'case-1',
  open: false,
  days: { closed: day('2027-01-11'), born: day('2019-05-04') },
  ...over,
})
const firstDueOn = (record: KeptRecord, rules: readonly Rule[] = coreRules): string | null => {
  const [due] = dueForDestruction(rules, [record], none, day('2200-01-01'))
  return due ? isoOfEpochDay(due.dueOn) : null
}

describe('how long a record is kept', () => {
  it.each([
    ['an EHC case, to the 31st birthday', caseFile(), '2050-05-04'],
    [
      'of a child born on 29 February, to 1 March',
      caseFile({ days: { born: day('2020-02-29') } }),
      '2051-03-01',
    ],
    ['any other case, for six years from its close', caseFile({ kind: 'comment' }), '2033-01-11'],
    [
      'a case whose birthday nobody knows, until somebody does',
      caseFile({ days: { closed: day('2027-01-11') } }),
      null,
    ],
    ['an open case, whatever the birthday', caseFile({ open: true }), null],
  ])('%s', (_what, record, wanted) => {
    expect(firstDueOn(record)).toBe(wanted)
  })

  it('is the council’s own time where it has chosen one, and ours for all else', () => {
    const own: Rule = { what: 'case', kind: 'comment', after: 'closed', months: 24, law: 'Our own schedule.' }
    expect(firstDueOn(caseFile({ kind: 'comment' }), rulesOf([own]))).toBe('2029-01-11')
    expect(firstDueOn(caseFile(), rulesOf([own]))).toBe('2050-05-04')
  })

  it('is not over while the child or the case is under a hold', () => {
    const at = day('2060-01-01')
    const held = (holds: Partial<typeof none>) =>
      dueForDestruction(coreRules, [caseFile()], { ...none, ...holds }, at).length
    expect(held({})).toBe(1)
    expect(held({ children: new Set(['child-1']) })).toBe(0)
    expect(held({ cases: new Set(['case-1']) })).toBe(0)
    expect(held({ children: new Set(['another']) })).toBe(1)
  })

  it('counts months as the calendar does, and never falls short', () => {
    for (let from = epochDayOf(2019, 1, 1); from < epochDayOf(2024, 4, 1); from = plusDays(from, 1))
      for (const months of [1, 11, 12, 13, 72, 372]) {
        const start = fromEpochDay(from)
        const end = start.add({ months })
        const wanted = end.day === start.day ? end : end.add({ days: 1 })
        expect(isoOfEpochDay(monthsAfter(from, months))).toBe(wanted.toString())
      }
  })
})

/** Numbers that look like chance and are the same each time. */
const chance = (seed: number) => (n: number) => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return Math.floor((seed / 4_294_967_296) * n)
}

describe('sixty years, a day at a time', () => {
  it('destroys nothing early, nothing a day late, and nothing that is held', () => {
    const pick = chance(60)
    const start = epochDayOf(2026, 1, 1)
    const end = plusDays(start, 60 * 366)
    const kinds = ['EHC assessment', 'comment', 'listing suggested']
    // What the rules say, worked out the slow way by another calendar.
    const wanted = (record: KeptRecord): EpochDay => {
      const [from, years] =
        record.kind === 'EHC assessment' ? [record.days.born!, 31] : [record.days.closed!, 6]
      const begun = fromEpochDay(from)
      const over = begun.add({ years })
      return toEpochDay(over.day === begun.day ? over : over.add({ days: 1 }))
    }
    let kept = Array.from({ length: 600 }, (_, n) => {
      const closed = plusDays(start, pick(54 * 365))
      const record = caseFile({
        id: `${n}`,
        caseId: `${n}`,
        childId: `child-${n % 400}`,
        kind: kinds[n % 3]!,
        days: { closed, born: plusDays(closed, -pick(25 * 365)) },
      })
      return { record, closed }
    })
    const holds = Array.from({ length: 80 }, (_, n) => {
      const from = plusDays(start, pick(50 * 365))
      return {
        from,
        to: plusDays(from, pick(9 * 365)),
        child: n % 2 === 0,
        id: n % 2 === 0 ? `child-${pick(400)}` : `${pick(600)}`,
      }
    })
    let [destroyed, late, early, whileHeld, waited] = [0, 0, 0, 0, 0]
    const heldOn = (at: EpochDay, record: KeptRecord) =>
      holds.some(
        ({ from, to, child, id }) => from <= at && at < to && id === (child ? record.childId : record.id),
      )
    for (let today = start; today < end; today = plusDays(today, 1)) {
      const standing = holds.filter(({ from, to }) => from <= today && today < to)
      const due = dueForDestruction(
        coreRules,
        kept.filter(({ closed }) => closed <= today).map(({ record }) => record),
        {
          children: new Set(standing.filter(({ child }) => child).map(({ id }) => id)),
          cases: new Set(standing.filter(({ child }) => !child).map(({ id }) => id)),
        },
        today,
      )
      for (const { record } of due) {
        const at = wanted(record)
        const yesterday = plusDays(today, -1)
        const wasReady = kept.find((one) => one.record === record)!.closed <= yesterday
        if (today < at) early += 1
        if (heldOn(today, record)) whileHeld += 1
        if (at <= yesterday && wasReady && yesterday >= start && !heldOn(yesterday, record)) late += 1
        if (at < today) waited += 1
        destroyed += 1
      }
      const gone = new Set(due.map(({ record }) => record))
      kept = gone.size > 0 ? kept.filter(({ record }) => !gone.has(record)) : kept
    }
    expect({ early, late, whileHeld }).toEqual({ early: 0, late: 0, whileHeld: 0 })
    expect(destroyed).toBeGreaterThan(400)
    expect(waited).toBeGreaterThan(5)
  })
})
