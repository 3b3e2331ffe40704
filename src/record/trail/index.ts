// What was read and done, by whom, when and why. Added to, never changed.

export type { Actor, Entry } from './rules/entry.ts'
export { type Why, whys } from './rules/why.ts'
export { leave } from './actions/leave.ts'
