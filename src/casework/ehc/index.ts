// Statutory assessment: from the day a request is received to the final plan.

export { assessment } from './rules/process.ts'
export type { EhcCase } from './rules/state.ts'
export { ehcDesk } from './desk.tsx'
export { ehcPages, leadsPlaces } from './pages/index.ts'
export { consultationPlaces } from './consultation/pages/inbox/page.tsx'
export type { EhcRoom } from './pages/room.ts'
export type { Contacts as EhcContacts } from './rules/letters/compose.ts'
export { keepInventedCases } from './demo/seed.ts'
export { caseAddressFor } from './case-address.ts'
export { likelyAfter } from './rules/likely.ts'
export { ehcPackSchema } from './ehc-pack.ts'
export { words as requestWords } from './pages/your-request/words.ts'
export { requestPages } from './pages/request/index.ts'
export type { RequestRoom } from './pages/request/room.ts'
export { forgetDrafts } from './store/drafts.ts'
export type { RequestTables } from './store/request-tables.ts'
export {
  adultLives,
  areas,
  needSections,
  type Need,
  type Outcome,
  type Plan,
  type Provision,
  provisionSections,
  type Recommendation,
  uses,
} from './plan/rules/plan.ts'
