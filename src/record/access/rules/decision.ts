import type { Result } from '#kit/result'
import type { Way } from './relationships.ts'
import type { Role } from './roles.ts'

/** Why not. Only the last two may be told: for the rest, pages answer as if there were nothing there. */
export type Refusal =
  | 'not signed in'
  | 'not for this role'
  | 'no relationship'
  | 'ended'
  | 'must not be told'
  | 'own family'
  | 'prove it is you'
  | 'needs a second person'

/** What allowed it: for the trail, and for "you can see this because …". */
export type Allowed = {
  readonly role: Role
  readonly through: Way
  /** The broken glass it is done under. */
  readonly glass: string | null
}

export type Decision = Result<Allowed, Refusal>
