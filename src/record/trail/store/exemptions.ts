import type { Database } from '#kit/db'
import type { TrailTables } from './tables.ts'

/** A safeguarding decision to keep some entries about a child from the family, for a time. */
export type Exemption = {
  readonly authority: string
  readonly subject: string
  /** Whose looking is kept from them, or which emergency: one of the two at least. */
  readonly account: string | null
  readonly glass: string | null
  /** Milliseconds since 1970. It always ends: to keep it longer, decide again. */
  readonly from: number
  readonly to: number
  readonly decidedBy: string
  readonly decidedAt: number
  readonly reason: string
}

export type KeptExemption = Exemption & { readonly id: string; readonly lifted: boolean }

/** Records the decision. The caller has asked #access for `keep from who looked` or `break the glass`, and leaves the entry. */
export const keepFromFamily = async (tx: Database, exemption: Exemption): Promise<string> => {
  const row = await tx
    .withTables<TrailTables>()
    .insertInto('trail.exemption')
    .values({
      authority: exemption.authority,
      subject: exemption.subject,
      account: exemption.account,
      glass: exemption.glass,
      from_at: exemption.from,
      to_at: exemption.to,
      decided_by: exemption.decidedBy,
      decided_at: exemption.decidedAt,
      reason: exemption.reason,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** Takes a decision back: from now on the family is shown all of it. Twice is once. */
export const showToFamily = async (tx: Database, id: string, by: string, at: number): Promise<void> => {
  await tx
    .withTables<TrailTables>()
    .insertInto('trail.exemption_lifted')
    .values({ exemption_id: id, lifted_by: by, lifted_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Decisions about one child, the newest first, for whoever reviews them. */
export const exemptionsFor = async (
  db: Database,
  authority: string,
  subject: string,
): Promise<KeptExemption[]> => {
  const rows = await db
    .withTables<TrailTables>()
    .selectFrom('trail.exemption as x')
    .leftJoin('trail.exemption_lifted as l', 'l.exemption_id', 'x.id')
    .selectAll('x')
    .select('l.lifted_at')
    .where('x.authority', '=', authority)
    .where('x.subject', '=', subject)
    .orderBy('x.id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    authority: row.authority,
    subject: row.subject,
    account: row.account,
    glass: row.glass,
    from: Number(row.from_at),
    to: Number(row.to_at),
    decidedBy: row.decided_by,
    decidedAt: Number(row.decided_at),
    reason: row.reason,
    lifted: row.lifted_at !== null,
  }))
}
