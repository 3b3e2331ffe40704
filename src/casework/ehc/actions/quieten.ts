import type { Act, CaseFile } from '#cases'
import type { Database } from '#kit/db'
import { type MessagesTables, withdrawUnsent } from '#messages'
import { revokeEveryWayIn } from '../way-in/way-in.ts'

/** A case that ends quietly leaves nobody anything to receive, and nobody a code that still opens it. */
export const quieten = async (tx: Database, { id }: CaseFile, act: Act): Promise<void> => {
  if (act.act !== 'end quietly') return
  await withdrawUnsent(tx.withTables<MessagesTables>(), id)
  await revokeEveryWayIn(tx, id, act.on)
}
