// What was read and done, by whom, when and why. Added to, never changed.

export type { Actor, Entry } from './rules/entry.ts'
export { type Why, whys } from './rules/why.ts'
export { leave } from './actions/leave.ts'
export type { Finding, KnownHead, Wrong } from './rules/chain.ts'
export { readHeads, type SignedHead } from './rules/heads.ts'
export { headsPublicKey, signedHeads } from './actions/sign-heads.ts'
export { type Verified, verifyTrail } from './actions/verify.ts'
export {
  type Exemption,
  exemptionsFor,
  type KeptExemption,
  keepFromFamily,
  showToFamily,
} from './store/exemptions.ts'
export { findEntries, type Kept, type Search } from './store/entries.ts'
export { whoLooked, type WhoLookedPage } from './actions/who-looked.ts'
export { familyAccounts, withNames } from './rules/family-name.ts'
export type { Look, Reader } from './rules/who-looked.ts'
export {
  type NameAndPlace,
  type Thresholds,
  type Unusual,
  unusual,
  type UnusualFacts,
  type UnusualRule,
  usualThresholds,
} from './rules/unusual.ts'
export { WhoLooked, type WhoLookedProps, whoLookedTitle } from './pages/who-looked/view.tsx'
export { searchFrom, type Typed } from './pages/search/question.ts'
export { TrailSearch, type TrailSearchProps } from './pages/search/view.tsx'
export { UnusualUse, type UnusualUseProps } from './pages/unusual/view.tsx'
