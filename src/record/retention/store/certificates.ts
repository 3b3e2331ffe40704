import type { Insertable } from 'kysely'
import type { RetentionDatabase, RetentionTables } from './tables.ts'

/** Proof that something was destroyed. Written first: the database lets acts go only beside it. Gives its id. */
export const writeCertificate = async (
  tx: RetentionDatabase,
  certificate: Insertable<RetentionTables['retention.certificate']>,
): Promise<string> => {
  const { id } = await tx
    .insertInto('retention.certificate')
    .values(certificate)
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
