import type { Act } from '#cases'
import type { Database } from '#kit/db'
import { revokeWayIn } from '../../way-in/way-in.ts'
import { findAllPassedOn, type PassedOnTables } from '../store/passed-on.ts'

/** What was passed on must go to yet another council: no code that was given before opens it any more. */
export const endPassing = async (tx: Database, caseId: string, { act, on }: Act): Promise<void> => {
  if (act !== 'plan goes elsewhere' && act !== 'papers go elsewhere') return
  for (const { id } of await findAllPassedOn(tx.withTables<PassedOnTables>(), caseId))
    await revokeWayIn(tx, { caseId, kind: 'passed on', subject: id, today: on })
}
