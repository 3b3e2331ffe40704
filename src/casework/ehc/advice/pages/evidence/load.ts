import type { EhcDesks } from '../../../pages/desks.ts'
import { lackingIn, type Lacking } from '../../rules/copies.ts'
import { findReportIds } from '../../store/report-ids.ts'
import { findAdviceRequests, hasAccount } from '../../store/requests.ts'
import type { AdviceTables } from '../../store/tables.ts'
import { type Evidence, evidenceOf, idOf } from '../ask/evidence.tsx'
import type { OpenedCase } from '../case-of.ts'

/** What has not gone to everybody at work, to whom it can go, and who may look at it. */
export type Unsent = {
  readonly evidence: readonly (Evidence & { readonly isNew: boolean })[]
  readonly lacking: readonly (Lacking & { readonly isOnPaper: boolean })[]
  /** May be the second person whom a hard finding needs. */
  readonly mayLook: boolean
}

export const nothingUnsent: Unsent = { evidence: [], lacking: [], mayLook: false }

export const loadUnsent = async (
  { database, authority }: EhcDesks,
  { file, state, desk, worker }: OpenedCase,
): Promise<Unsent> => {
  const [all, reportIds, requests] = await Promise.all([
    evidenceOf(database, authority, worker.asker, file),
    findReportIds(database, file.id),
    findAdviceRequests(database.withTables<AdviceTables>(), file.id),
  ])
  const lacking = lackingIn(
    state,
    all.map(idOf).filter((id) => !reportIds.has(id)),
  ).map((one) => {
    const reach = requests.find(({ adviceId }) => adviceId === one.id)
    return { ...one, isOnPaper: !reach || (!hasAccount(reach) && reach.email === null) }
  })
  const ids = (of: (one: Lacking) => readonly string[]) => new Set(lacking.flatMap(of))
  const [lacked, isNew] = [ids(({ lacks }) => lacks), ids((one) => one.isNew)]
  return {
    evidence: all
      .filter((one) => lacked.has(idOf(one)))
      .map((one) => ({ ...one, isNew: isNew.has(idOf(one)) })),
    lacking,
    mayLook: await desk.allows(worker, 'agree release', file),
  }
}
