import { aboutNoChild, decide, type Decision } from '#access'
import { itemOf, type PeopleTables } from '#people'
import type { Clerk } from '../pages/room.ts'
import type { Message } from '../store/outbox.ts'
import type { MessagesDatabase } from '../store/tables.ts'

export const worksInTheOffice = ({ asker, authority }: Clerk): boolean =>
  decide(asker, 'see sent messages', aboutNoChild(authority)).ok

/** May they send this one? A letter about no child is office work. */
export const mayPrint = async (
  db: MessagesDatabase,
  { asker, authority }: Clerk,
  { child_id: childId, case_id: caseId }: Message,
): Promise<Decision> => {
  if (childId === null)
    return decide(asker, 'see sent messages', { authority, childId: null, caseId: null, relationships: [] })
  const people = db.withTables<PeopleTables>()
  return decide(asker, 'send letter', await itemOf(people, authority, childId, caseId))
}

/** What did not arrive is the office's work, and that of whoever sends letters about this child. */
export const maySeeTo = async (db: MessagesDatabase, clerk: Clerk, failed: Message): Promise<boolean> =>
  worksInTheOffice(clerk) || (failed.child_id !== null && (await mayPrint(db, clerk, failed)).ok)
