import { type Allowed, type Asker, type CoreAct, decide, type Decision, type Item } from '#access'
import type { CaseFile, Visited, Worker } from '#cases'
import type { Database } from '#kit/db'
import { leave, type Why } from '#trail'
import { itemsOfCases, recordOf } from '../store/relations.ts'

/**
 * Asks access about cases. How everybody stands to a case is looked up once for each time its file is read; `over` is
 * the connection of whoever holds one already.
 */
export const accessOf = (db: Database, authority: string) => {
  const known = new WeakMap<CaseFile, Promise<Item>>()
  const itemsOf = async (files: readonly CaseFile[], over: Database = db): Promise<readonly Item[]> => {
    const fresh = files.filter((file) => !known.has(file))
    const asked = fresh.length === 0 ? null : itemsOfCases(over, authority, fresh)
    for (const file of fresh)
      known.set(
        file,
        asked!.then((items) => items.get(file.id)!),
      )
    return Promise.all(files.map((file) => known.get(file)!))
  }
  const ask = async (worker: Worker, act: string, file: CaseFile, over: Database = db): Promise<Decision> => {
    const [item] = await itemsOf([file], over)
    return decide(answering(worker.asker, act), act as CoreAct, item!)
  }
  return Object.assign(ask, { itemsOf })
}

/**
 * Whoever leads a service decides about its own referrals by the same acts. What a council decides on an assessment is
 * for those who answer for it (Children and Families Act 2014, section 36).
 */
export const answering = (asker: Asker, act: string): Asker =>
  act === 'decide' || act === 'close case'
    ? { ...asker, memberships: asker.memberships.filter(({ role }) => forTheCouncil.has(role)) }
    : asker

const forTheCouncil: ReadonlySet<string> = new Set(['EHC coordinator', 'EHC manager'])

export type AskAccess = ReturnType<typeof accessOf>

/** Leaves one look or deed on a case in the trail of the child, or of the case while no child is known. */
export const leaveTrace = async (
  tx: Database,
  authority: string,
  ask: AskAccess,
  { worker, file, permission, outcome, request }: Visited,
): Promise<void> => {
  const decision = file && outcome === 'done' ? await ask(worker, permission, file, tx) : null
  const allowed = decision?.ok ? decision.value : null
  await leave(tx, {
    at: worker.asker.now,
    authority,
    actor: {
      accountId: worker.asker.accountId,
      name: worker.name,
      role: allowed?.role ?? worker.asker.memberships[0]?.role ?? 'nobody',
      team: worker.teams[0]?.name ?? null,
    },
    act: permission,
    subject: file && recordOf(file),
    caseId: file?.id ?? null,
    item: null,
    why: allowed ? whyOf(allowed) : 'not known',
    through: allowed?.through ?? null,
    outcome,
    glass: allowed?.glass ?? null,
    request,
  })
}

const whyOf = ({ role, through }: Allowed): Why => {
  if (through === 'broken glass') return 'an emergency'
  if (role === 'business support') return 'office work'
  return role === 'EHC manager' ? 'managing the team' : 'working on your case'
}
