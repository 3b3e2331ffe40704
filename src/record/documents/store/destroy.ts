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
    await tx.deleteFrom('documents.release').where('id', 'in', ofReleases).execute()
  }
  if (ofDocuments.length > 0) {
    await tx.deleteFrom('documents.release_document').where('document_id', 'in', ofDocuments).execute()
    await tx.deleteFrom('documents.fingerprint').where('document_id', 'in', ofDocuments).execute()
    await tx.deleteFrom('documents.version').where('document_id', 'in', ofDocuments).execute()
    await tx.deleteFrom('documents.document').where('id', 'in', ofDocuments).execute()
  }
  return { 'documents.document': ofDocuments.length, 'documents.release': ofReleases.length }
}
