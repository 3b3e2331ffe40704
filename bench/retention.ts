/** Goal: a million records judged for destruction in at most five seconds. */
import { epochDayOf, plusDays } from '#kit/day'
import { coreRules, dueForDestruction, type KeptRecord } from '#retention'
import { printClaim } from './claim.ts'

const records = 1_000_000

/** Prints one line; true if the goal is met. */
export const run = (): boolean => {
  const start = epochDayOf(1990, 1, 1)
  const kept: KeptRecord[] = Array.from({ length: records }, (_, n) => ({
    id: `${n}`,
    what: 'case',
    kind: n % 2 === 0 ? 'EHC assessment' : 'comment',
    childId: `child-${n % 640_000}`,
    caseId: `${n}`,
    open: n % 10 === 0,
    days: { born: plusDays(start, (n * 7919) % 12_000), closed: plusDays(start, (n * 104_729) % 14_000) },
  }))
  const holds = {
    children: new Set(Array.from({ length: 5000 }, (_, n) => `child-${n * 7}`)),
    cases: new Set(Array.from({ length: 5000 }, (_, n) => `${n * 11}`)),
  }
  const today = epochDayOf(2026, 11, 24)
  const started = performance.now()
  const due = dueForDestruction(coreRules, kept, holds, today)
  const took = (performance.now() - started) / 1000
  const floor = performance.now()
  let later = 0
  for (const { days } of kept) if (days.closed! > today) later += 1
  const looked = (performance.now() - floor) / 1000
  return printClaim({
    goal: 'a million records judged for destruction in at most 5 s',
    ours: `${took.toFixed(2)} s, ${due.length.toLocaleString('en-GB')} due`,
    peer: `only looking at each ${looked.toFixed(2)} s (${later} later)`,
    ratio: (took / looked).toFixed(0),
    pass: took <= 5 && due.length > 0,
  })
}

if (import.meta.main) process.exitCode = run() ? 0 : 1
