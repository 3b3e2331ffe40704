import type { Asker, Decision, Item, Label } from '#access'
import { isoOfEpochDay } from '#kit/day'
import { type Database, handOver } from '#kit/db'
import { type Doing, itemOf, type PeopleTables, reasonToLook } from '#people'
import { leave } from '#trail'
import type { DocumentsDatabase } from '../store/tables.ts'

/** Whoever asks: as access sees them, and as the trail will name them. */
export type Caller = Omit<Doing, 'allowed' | 'why' | 'today' | 'now'> & {
  readonly asker: Asker
  /** Their name with what they do, as papers keep it; the trail holds the two apart. */
  readonly as: string
}

export type Matter = {
  readonly authority: string
  readonly childId: string
  readonly caseId: string | null
  readonly labels?: readonly Label[]
  readonly agreedBy?: string | null
}

/** What access needs to judge something about this child. */
export const itemFor = async (db: DocumentsDatabase, matter: Matter): Promise<Item> => ({
  ...(await itemOf(db.withTables<PeopleTables>(), matter.authority, matter.childId, matter.caseId)),
  ...matter,
})

/** Leaves what was decided in the trail, in the deed's transaction: what was allowed and what was not. */
export const leaveDecision = (
  tx: Pick<Database, 'isTransaction'>,
  caller: Caller,
  decision: Decision,
  about: {
    readonly act: string
    readonly childId: string | null
    readonly caseId: string | null
    readonly item: string | null
  },
): Promise<void> =>
  leave(handOver(tx), {
    at: caller.asker.now,
    authority: caller.authority,
    actor: {
      accountId: caller.accountId,
      name: caller.name,
      role: decision.ok ? decision.value.role : (caller.asker.memberships[0]?.role ?? 'none'),
      team: caller.team,
    },
    act: about.act,
    subject: about.childId,
    caseId: about.caseId,
    item: about.item,
    why: decision.ok ? reasonToLook(decision.value) : 'not known',
    through: decision.ok ? decision.value.through : null,
    outcome: decision.ok ? 'done' : 'refused',
    glass: decision.ok ? decision.value.glass : null,
    request: caller.request,
  })

export const todayOf = ({ asker }: Caller): string => isoOfEpochDay(asker.today)

/** The teams somebody works in today: who sees what they sent before it is checked. */
export const teamsOf = ({ asker }: Caller): string[] =>
  asker.memberships.flatMap(({ teamId, from, to }) =>
    teamId !== null && from <= asker.today && (to === null || asker.today <= to) ? [teamId] : [],
  )
