// Who may do what, to whose record, and why. Facts come in as arguments; nothing of the record is imported.

export { type FamilyRole, familyRoles, type Role, roles, type StaffRole, staffRoles } from './rules/roles.ts'
export {
  familyKinds,
  partyOf,
  type Relationship,
  type RelationshipKind,
  relationshipKinds,
  type Way,
} from './rules/relationships.ts'
export type { Asker, Glass, Membership } from './rules/asker.ts'
export { aboutNoChild, type Item } from './rules/item.ts'
export { defaultLabels, type Label, labels, type TextSource } from './rules/labels.ts'
export { type AuthorityAct, authorityActs, type ChildAct, childActs, type CoreAct } from './rules/acts.ts'
export type { Need, Permission } from './rules/permission.ts'
export type { Allowed, Decision, Refusal } from './rules/decision.ts'
export { type Policy, policyOf } from './rules/policy.ts'
export { corePolicy, decide, mayRead } from './rules/core.ts'
export { permissions } from './rules/permissions/index.ts'
export { asRightsPass } from './rules/rights.ts'
export { type Listed, scopeFor } from './store/scope.ts'
export { hidden } from './hidden.ts'
export {
  type Breaking,
  type BreakingFault,
  type GlassReason,
  glassReasons,
  longestMinutes,
  type Verdict,
  verdicts,
} from './rules/break-glass.ts'
export { type Broken, breakGlass, endGlass, type GlassAlert } from './actions/break-glass.ts'
export { brokenGlassToReview, judgeGlass, type Judging, type ReviewFault } from './actions/review-glass.ts'
export { type BrokenGlass, hasUnjudgedGlass, liveGlass } from './store/broken-glass.ts'
