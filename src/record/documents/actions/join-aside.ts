import type { Label } from '#access'
import { sql } from '#kit/db'
import { marksIn } from '../rules/gate/marks.ts'
import { deleteAside, isAt, type Kept } from '../store/aside.ts'
import { insertMarks } from '../store/documents.ts'
import type { DocumentsDatabase } from '../store/tables.ts'

/** What was kept with something being written goes on with the case that came of it; so does what a joined case had. */
export const handAside = async (
  tx: DocumentsDatabase,
  from: Kept,
  to: { readonly caseId: string; readonly labels?: readonly Label[] },
): Promise<void> => {
  await tx
    .updateTable('documents.aside')
    .set({ bound_to: null, ends_on: null, case_id: to.caseId, ...(to.labels && { labels: [...to.labels] }) })
    .where(isAt(from))
    .execute()
}

/** The child of a case is known: what was kept aside becomes the child's documents, each by the id it had. */
export const joinAside = async (
  tx: DocumentsDatabase,
  { caseId, childId, today }: { readonly caseId: string; readonly childId: string; readonly today: string },
): Promise<void> => {
  const bodies = await tx
    .selectFrom('documents.aside')
    .select(['id', 'body'])
    .where(isAt({ caseId }))
    .forUpdate()
    .execute()
  if (bodies.length === 0) return
  await sql`
    insert into documents.document
      (id, authority, child_id, case_id, title, labels, retention, added_on, last_version)
    select id, authority, ${childId}, case_id, title, labels, retention, ${today}, 1
      from documents.aside where ${isAt({ caseId })}`.execute(tx)
  await sql`
    insert into documents.version
      (document_id, number, sha256, received_sha256, bytes, kind, given_name, state, scanned_at, notes, body, unread,
       received_at, received_by, received_as, received_teams, sending)
    select id, 1, sha256, received_sha256, bytes, kind, given_name, state, scanned_at, notes, body, unread,
           received_at, null, received_as, '{}', sending
      from documents.aside where ${isAt({ caseId })}`.execute(tx)
  for (const { id, body } of bodies) await insertMarks(tx, { childId, documentId: id }, marksIn(body))
  await deleteAside(tx, { caseId })
}

/** Files of what was begun and never sent go after its last day. Gives how many. */
export const forgetAside = async (db: DocumentsDatabase, today: string): Promise<number> => {
  const { numDeletedRows } = await db
    .deleteFrom('documents.aside')
    .where('ends_on', '<', today)
    .executeTakeFirst()
  return Number(numDeletedRows)
}
