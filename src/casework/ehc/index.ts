// Statutory assessment: from the day a request is received to the final plan.

export { assessment } from './rules/process.ts'
export type { EhcCase } from './rules/state.ts'
