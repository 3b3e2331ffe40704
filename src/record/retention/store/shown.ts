import type { Selectable } from 'kysely'
import { sql } from '#kit/db'
import type { RetentionDatabase, RetentionTables } from './tables.ts'

export type HoldShown = {
  readonly id: string
  /** The case’s reference; null for everything of one child. */
  readonly reference: string | null
  readonly reason: string
  readonly placed_by: string
  readonly placed_on: string
}

/** Holds that stand, the oldest first: those are the ones to ask about. */
export const findHolds = async (db: RetentionDatabase): Promise<readonly HoldShown[]> => {
  const { rows } = await sql<HoldShown>`
    select h.id, f.reference, h.reason, h.placed_by, h.placed_on
      from retention.hold h left join cases.case_file f on f.id = h.case_id
     where h.lifted_on is null order by h.placed_on, h.id limit 200`.execute(db)
  return rows
}

export type CertificateShown = {
  readonly id: string
  readonly what: string
  readonly reference: string
  readonly kind: string
  readonly rule: string
  readonly destroyed_on: string
  readonly asked_by: string
  readonly agreed_by: string
  readonly rows: number
}

/** What was destroyed last. */
export const findCertificates = async (db: RetentionDatabase): Promise<readonly CertificateShown[]> => {
  const { rows } = await sql<CertificateShown>`
    select id, what, reference, kind, rule, destroyed_on, asked_by, agreed_by,
           (select coalesce(sum(value::int), 0)::int from jsonb_each_text(rows_destroyed)) as rows
      from retention.certificate order by made_at desc, id limit 50`.execute(db)
  return rows
}

/** One certificate in full. */
export type Certificate = Selectable<RetentionTables['retention.certificate']>

export const findCertificate = async (db: RetentionDatabase, id: string): Promise<Certificate | null> =>
  (await db.selectFrom('retention.certificate').selectAll().where('id', '=', id).executeTakeFirst()) ?? null

/** The certificate of a child’s whole record. */
export const findCertificateOf = async (
  db: RetentionDatabase,
  childId: string,
): Promise<Certificate | null> =>
  (await db
    .selectFrom('retention.certificate')
    .selectAll()
    .where('what', '=', 'record')
    .where('record_id', '=', childId)
    .executeTakeFirst()) ?? null
