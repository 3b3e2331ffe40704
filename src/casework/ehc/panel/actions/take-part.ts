import { type Database, handOver } from '#kit/db'
import { leaveTrace } from '../../actions/ask-access.ts'
import type { Answers } from '../rules/legal-test.ts'
import { insertInterest, insertView } from '../store/items.ts'
import type { PanelTables } from '../store/panel-tables.ts'
import type { OpenedItem } from './open-item.ts'

type Doing = { readonly database: Database; readonly authority: string; readonly request: string }

/** A member says whether they stand too near to a child. Whoever does is out of the room for that child from then on. */
export const sayInterest = (
  doing: Doing,
  opened: OpenedItem,
  said: { readonly conflict: boolean; readonly because: string | null },
): Promise<boolean> =>
  asMember(doing, opened, (tx) =>
    insertInterest(tx.withTables<PanelTables>(), opened.item.id, {
      ...said,
      personId: opened.worker.personId,
      as: opened.worker.as,
    }),
  )

/** A member says what they think, limb by limb. They may say it anew; the last one counts, and none is lost. */
export const sayView = (
  doing: Doing,
  opened: OpenedItem,
  said: { readonly answers: Answers; readonly sending: string },
): Promise<boolean> =>
  opened.mine === null
    ? Promise.resolve(false)
    : asMember(doing, opened, (tx) =>
        insertView(tx.withTables<PanelTables>(), opened.item.id, {
          ...said,
          personId: opened.worker.personId,
          as: opened.worker.as,
        }),
      )

/** Asks, does and leaves the trail, all or nothing. */
const asMember = async (
  { database, authority, request }: Doing,
  { worker, file, ask, isMember }: OpenedItem,
  keep: (tx: Database) => Promise<void>,
): Promise<boolean> => {
  const may = isMember && (await ask(worker, 'record panel view', file)).ok
  await database.transaction().execute(async (tx) => {
    if (may) await keep(handOver(tx))
    await leaveTrace(handOver(tx), authority, ask, {
      worker,
      file,
      permission: 'record panel view',
      request,
      outcome: may ? 'done' : 'refused',
    })
  })
  return may
}
