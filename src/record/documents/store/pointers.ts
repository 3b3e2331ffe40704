/** Columns here that name a person: they follow when two records of one person become one. */
export const documentPointers = [
  ['documents.document', 'child_id'],
  ['documents.fingerprint', 'child_id', 'document_id'],
  ['documents.release', 'child_id'],
] as const
