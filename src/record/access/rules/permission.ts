import type { Way } from './relationships.ts'
import type { Role } from './roles.ts'

/**
 * Rows of a policy: this role, standing to the child in one of these ways, may do these acts. Each act is written
 * once for a role and a way, so that every entry of every row matters. What is not written is not allowed.
 */
export type Permission<Act extends string> = {
  readonly role: Role
  readonly through: readonly Way[]
  readonly may: readonly Act[]
  readonly needs?: Need
  /** The reason, with the law or rule it rests on. */
  readonly why: string
}

/** `step-up`: a second factor in the last ten minutes. `second person`: another account has agreed to it. */
export type Need = 'step-up' | 'second person' | 'step-up and second person'
