import type { CasesDatabase } from './tables.ts'

/** Tables of a case, what hangs on others first. */
const parts = ['cases.note', 'cases.watcher', 'cases.flag', 'cases.task', 'cases.act'] as const

/**
 * Destroys one closed case with all that belongs to it. `certify` is told how many rows of what, and must write the
 * certificate: without one in the same transaction the database lets no act go.
 */
export const destroyCase = async (
  tx: CasesDatabase,
  caseId: string,
  certify: (rows: Readonly<Record<string, number>>) => Promise<void>,
): Promise<void> => {
  const rows: Record<string, number> = { 'cases.case_file': 1 }
  for (const part of parts) {
    const { n } = await tx
      .selectFrom(part)
      .select((sql) => sql.fn.countAll<string>().as('n'))
      .where('case_id', '=', caseId)
      .executeTakeFirstOrThrow()
    rows[part] = Number(n)
  }
  await certify(rows)
  for (const part of parts) await tx.deleteFrom(part).where('case_id', '=', caseId).execute()
  const file = await tx
    .deleteFrom('cases.case_file')
    .where('id', '=', caseId)
    .where('closed_on', 'is not', null)
    .executeTakeFirst()
  if (Number(file.numDeletedRows) !== 1) throw new Error('only a closed case that is there can be destroyed')
}

export type ClosedCase = {
  readonly id: string
  readonly process: string
  readonly reference: string
  readonly childId: string | null
  readonly closedOn: string
}

/** Closed cases after one id, in order: to judge how long they are kept, so many at a time. */
export const closedCasesAfter = async (
  db: CasesDatabase,
  id: string,
  limit: number,
): Promise<readonly ClosedCase[]> => {
  const rows = await db
    .selectFrom('cases.case_file')
    .select(['id', 'process', 'reference', 'child_id', 'closed_on'])
    .where('closed_on', 'is not', null)
    .where('id', '>', id)
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map((row) => closedCase({ ...row, closed_on: row.closed_on! }))
}

/** Every case of these children: what may be judged, and how many are open. */
export const casesOfChildren = async (
  db: CasesDatabase,
  childIds: readonly string[],
): Promise<{ readonly closed: readonly ClosedCase[]; readonly open: number }> => {
  const rows = await db
    .selectFrom('cases.case_file')
    .select(['id', 'process', 'reference', 'child_id', 'closed_on'])
    .where('child_id', 'in', childIds)
    .orderBy('id')
    .execute()
  const closed = rows.flatMap(({ closed_on, ...row }) =>
    closed_on === null ? [] : [closedCase({ ...row, closed_on })],
  )
  return { closed, open: rows.length - closed.length }
}

type Row = {
  readonly id: string
  readonly process: string
  readonly reference: string
  readonly child_id: string | null
  readonly closed_on: string
}

const closedCase = ({ id, process, reference, child_id: childId, closed_on: closedOn }: Row): ClosedCase => ({
  id,
  process,
  reference,
  childId,
  closedOn,
})
