import { sql } from '#kit/db'
import { destroyAsideOf } from './aside.ts'
import type { DocumentsDatabase } from './tables.ts'

/**
 * Destroys every document of one case and every release made in it, and says how many rows of what. The bytes go
 * from the shelf with `clearOrphans`, once nothing names them.
 */
export const destroyDocumentsOf = async (
  tx: DocumentsDatabase,
  caseId: string,
): Promise<Readonly<Record<string, number>>> => {
  const documents = await tx
    .selectFrom('documents.document')
    .select('id')
    .where('case_id', '=', caseId)
    .execute()
  const releases = await tx
    .selectFrom('documents.release')
    .select('id')
    .where('case_id', '=', caseId)
    .execute()
  const [ofDocuments, ofReleases] = [documents.map(({ id }) => id), releases.map(({ id }) => id)]
  if (ofReleases.length > 0) {
    await tx.deleteFrom('documents.release_document').where('release_id', 'in', ofReleases).execute()
    await tx.deleteFrom('documents.release_recipient').where('release_id', 'in', ofReleases).execute()
    await tx.deleteFrom('documents.release_body').where('release_id', 'in', ofReleases).execute()
    await tx.deleteFrom('documents.release').where('id', 'in', ofReleases).execute()
  }
  if (ofDocuments.length > 0) {
    await tx.deleteFrom('documents.release_document').where('document_id', 'in', ofDocuments).execute()
    await tx.deleteFrom('documents.fingerprint').where('document_id', 'in', ofDocuments).execute()
    await tx.deleteFrom('documents.version').where('document_id', 'in', ofDocuments).execute()
    await tx.deleteFrom('documents.document').where('id', 'in', ofDocuments).execute()
  }
  const aside = await destroyAsideOf(tx, caseId)
  return {
    'documents.document': ofDocuments.length,
    'documents.release': ofReleases.length,
    'documents.aside': aside,
  }
}

/** The files on the shelf that papers of these children, or of these cases, are kept in. */
export const filesOfChildren = async (
  db: DocumentsDatabase,
  childIds: readonly string[],
  caseIds: readonly string[],
): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('documents.version as version')
    .innerJoin('documents.document as document', 'document.id', 'version.document_id')
    .select('version.sha256')
    .distinct()
    .where((where) =>
      where.or([
        where('document.child_id', 'in', childIds),
        ...(caseIds.length === 0 ? [] : [where('document.case_id', 'in', caseIds)]),
      ]),
    )
    .orderBy('version.sha256')
    .execute()
  const aside =
    caseIds.length === 0
      ? []
      : await db.selectFrom('documents.aside').select('sha256').where('case_id', 'in', caseIds).execute()
  return [...new Set([...rows, ...aside].map(({ sha256 }) => sha256))].toSorted()
}

/** What was found of these children in papers of others goes from what the gate remembers of those. */
export const forgetFindingsAbout = async (
  tx: DocumentsDatabase,
  childIds: readonly string[],
): Promise<void> => {
  await sql`
    update documents.release set findings = coalesce(
      (select jsonb_agg(one) from jsonb_array_elements(findings) as one
        where one->>'childId' is null or one->>'childId' <> all(${childIds})), '[]')
     where exists (select from jsonb_array_elements(findings) as one
                    where one->>'childId' = any(${childIds}))`.execute(tx)
}
