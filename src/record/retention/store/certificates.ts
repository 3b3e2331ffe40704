import type { Insertable } from 'kysely'
import type { RetentionDatabase, RetentionTables } from './tables.ts'

/** Proof that something was destroyed. Written first: the database lets acts go only beside it. */
export const writeCertificate = async (
  tx: RetentionDatabase,
  certificate: Insertable<RetentionTables['retention.certificate']>,
): Promise<void> => {
  await tx.insertInto('retention.certificate').values(certificate).execute()
}
