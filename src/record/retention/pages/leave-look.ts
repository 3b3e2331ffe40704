import type { Decision } from '#access'
import { leave } from '#trail'
import type { Keeper, RetentionRoom } from './room.ts'

/** Leaves what was looked at or done in the trail, whether let in or not. */
export const leaveLook = (
  { db, authority }: Pick<RetentionRoom, 'db' | 'authority'>,
  { asker, accountId, name, team, request }: Keeper,
  act: string,
  decision: Decision,
  { child = null, caseId = null }: { readonly child?: string | null; readonly caseId?: string | null },
): Promise<void> =>
  leave(db, {
    at: asker.now,
    authority,
    actor: {
      accountId,
      name,
      role: decision.ok ? decision.value.role : (asker.memberships[0]?.role ?? 'none'),
      team,
    },
    act,
    subject: child,
    caseId,
    item: null,
    why: decision.ok ? 'keeping to the law' : 'not known',
    through: decision.ok ? decision.value.through : null,
    outcome: decision.ok ? 'done' : 'refused',
    glass: null,
    request,
  })
