import { planPaper } from '../../final/papers/plan-paper.ts'
import type { Paper } from '../../final/papers/paper.ts'
import type { Plan } from '../../plan/rules/plan.ts'

/** A draft on paper, for a reader who is not sent these parts. */
export const onPaper = (plan: Plan, without: readonly string[] = []): Paper =>
  planPaper({
    plan,
    isDraft: true,
    name: 'Tamsin Orrell',
    born: null,
    reference: 'RQ-2222-2222',
    council: 'Northmere Council',
    madeOn: '2 February 2026',
    reviewBy: null,
    advisers: new Map(),
    without: new Set(without),
  })
