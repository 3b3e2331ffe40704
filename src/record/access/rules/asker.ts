import type { EpochDay } from '#kit/day'
import type { StaffRole } from './roles.ts'

/** Who asks, as facts of this moment. Null stands for somebody who is not signed in. */
export type Asker = {
  readonly accountId: string
  /** The person this account belongs to: how family is known, and an officer by name. */
  readonly personId: string | null
  readonly memberships: readonly Membership[]
  readonly today: EpochDay
  /** Milliseconds since 1970: break-glass ends to the second. */
  readonly now: number
  /** When they last proved who they are with a second factor, in milliseconds; null if not in this session. */
  readonly provedAt: number | null
  /** Glass this account has broken; those that have ended are passed over. */
  readonly glass: readonly Glass[]
}

/** A role somebody holds, where, and on which days; the last day counts. */
export type Membership = {
  readonly role: StaffRole
  readonly authority: string
  readonly organisationId: string | null
  readonly teamId: string | null
  readonly from: EpochDay
  readonly to: EpochDay | null
}

/** Leave to see one child's record in an emergency: from `from` until, not including, `until`. */
export type Glass = {
  readonly id: string
  readonly childId: string
  readonly from: number
  readonly until: number
}
