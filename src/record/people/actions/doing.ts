import type { Allowed } from '#access'
import type { Database } from '#kit/db'
import { leave, type Why } from '#trail'

/**
 * Somebody doing something they may do: who, when, and what allowed it. Only a decision of #access gives `allowed`,
 * so there is no deed without one.
 */
export type Doing = {
  readonly authority: string
  readonly accountId: string
  readonly personId: string
  readonly name: string
  readonly team: string | null
  readonly allowed: Allowed
  readonly why: Why
  readonly today: string
  /** Milliseconds since 1970. */
  readonly now: number
  readonly request: string
}

export type About = {
  readonly act: string
  readonly subject: string | null
  readonly caseId?: string
  readonly item?: string
}

/** Leaves the trail of a deed in the deed's own transaction. */
export const leaveTrail = (
  tx: Database,
  doing: Doing,
  { act, subject, caseId, item }: About,
): Promise<void> =>
  leave(tx, {
    at: doing.now,
    authority: doing.authority,
    actor: {
      accountId: doing.accountId,
      name: doing.name,
      role: doing.allowed.role,
      team: doing.team,
    },
    act,
    subject,
    caseId: caseId ?? null,
    item: item ?? null,
    why: doing.why,
    through: doing.allowed.through,
    outcome: 'done',
    glass: doing.allowed.glass,
    request: doing.request,
  })
