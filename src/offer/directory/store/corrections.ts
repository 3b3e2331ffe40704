import { sql } from 'kysely'
import type { Correction, CorrectableField } from '../rules/correction.ts'
import type { DirectoryDatabase } from './tables.ts'

/** A correction with its story, for an editor to read. Days are YYYY-MM-DD. */
export type CorrectionMade = Correction & {
  readonly by: string
  readonly on: string
  readonly reference: string | null
  readonly retiredOn: string | null
  readonly why: WhyRetired | null
  readonly sourceNow: unknown
}

export type WhyRetired = 'source changed' | 'corrected again' | 'taken back' | 'told an address'

/** The corrections that stand, by listing. */
export const standingCorrections = async (
  db: DirectoryDatabase,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Correction[]>> => {
  const rows = await db
    .selectFrom('directory.correction')
    .select(['id', 'service_id', 'field', 'was', 'value'])
    .where('service_id', '=', sql<string>`any(${ids}::uuid[])`)
    .where('retired_on', 'is', null)
    .execute()
  return Map.groupBy(
    rows.map((row) => ({ ...row, field: row.field as CorrectableField })),
    ({ service_id }) => service_id,
  )
}

/** Every correction ever made to a listing, the newest first. */
export const correctionsOf = async (db: DirectoryDatabase, id: string): Promise<CorrectionMade[]> => {
  const rows = await db
    .selectFrom('directory.correction')
    .selectAll()
    .where('service_id', '=', id)
    .orderBy('made_on', 'desc')
    .orderBy('retired_on', (by) => by.desc().nullsFirst())
    .orderBy('field')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    field: row.field as CorrectableField,
    was: row.was,
    value: row.value,
    by: row.made_by,
    on: row.made_on,
    reference: row.reference,
    retiredOn: row.retired_on,
    why: row.why_retired,
    sourceNow: row.source_now,
  }))
}

export type NewCorrection = Omit<Correction, 'id'> & {
  readonly serviceId: string
  readonly by: string
  readonly on: string
  readonly reference: string | null
}

export const insertCorrections = async (
  db: DirectoryDatabase,
  corrections: readonly NewCorrection[],
): Promise<void> => {
  if (corrections.length === 0) return
  await db
    .insertInto('directory.correction')
    .values(
      corrections.map(({ serviceId, field, was, value, by, on, reference }) => ({
        service_id: serviceId,
        field,
        was: jsonOf(was),
        value: jsonOf(value),
        made_by: by,
        made_on: on,
        reference,
      })),
    )
    .execute()
}

/** Ends corrections and says why; `sourceNow` is what the source tells of each field today. */
export const retireCorrections = async (
  db: DirectoryDatabase,
  retired: readonly { readonly id: string; readonly sourceNow?: unknown }[],
  why: WhyRetired,
  on: string,
): Promise<void> => {
  for (const { id, sourceNow } of retired)
    await db
      .updateTable('directory.correction')
      // A clock that is wrong must not keep a listing from being published.
      .set({
        retired_on: sql<string>`greatest(${on}::date, made_on)`,
        why_retired: why,
        source_now: jsonOf(sourceNow),
      })
      .where('id', '=', id)
      .where('retired_on', 'is', null)
      .execute()
}

const jsonOf = (value: unknown): string | null =>
  value === null || value === undefined ? null : JSON.stringify(value)
