// How long records are kept, what holds them, and how they are destroyed.

export { coreRules, retentionPackSchema, type Rule, rulesOf } from './rules/rule.ts'
export { type Due, dueForDestruction, type Holds, type KeptRecord } from './rules/due.ts'
export { type DueCase, judge } from './actions/judge.ts'
export { destroyDue, type Destroying, type DestroyRefusal } from './actions/destroy.ts'
export { type Hold, liftHold, placeHold } from './store/holds.ts'
export type { RetentionDatabase, RetentionTables } from './store/tables.ts'
