// How long records are kept, what holds them, and how they are destroyed.

export { coreRules, retentionPackSchema, rulesOf } from './rules/rule.ts'
export { dueForDestruction, type KeptRecord } from './rules/due.ts'
export { judge } from './actions/judge.ts'
export { destroyDue } from './actions/destroy.ts'
export { type AgreeRefusal, destroyRecord } from './actions/destroy-record.ts'
export { type JudgedRecord, judgeRecord, type Keeps } from './actions/judge-record.ts'
export { liftHold, placeHold } from './store/holds.ts'
export type { RetentionTables } from './store/tables.ts'
export { retentionPages } from './pages/page.tsx'
export type { RetentionRoom } from './pages/room.ts'
