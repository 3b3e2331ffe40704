import { createHash } from 'node:crypto'
import type { Database } from '#kit/db'

export const fileKinds = {
  pdf: { mediaType: 'application/pdf', ending: 'pdf' },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ending: 'docx',
  },
  'easy read': { mediaType: 'application/pdf', ending: 'easy-read.pdf' },
} as const
export type FileKind = keyof typeof fileKinds

/** As database/migrations/0029_ehc_final_plans.sql makes it. */
export type PlanFileTables = { 'ehc.plan_file': PlanFileTable }
type PlanFileTable = {
  case_id: string
  number: number
  kind: FileKind
  bytes: Buffer
  sha256: string
  made_on: string
}

export type PlanFile = { readonly kind: FileKind; readonly bytes: Uint8Array }

/** Keeps the files of a plan as they were sent. Belongs in the transaction of the act that sends it. */
export const insertPlanFiles = async (
  tx: Database<PlanFileTables>,
  caseId: string,
  number: number,
  madeOn: string,
  files: readonly PlanFile[],
): Promise<void> => {
  await tx
    .insertInto('ehc.plan_file')
    .values(
      files.map(({ kind, bytes }) => ({
        case_id: caseId,
        number,
        kind,
        bytes: Buffer.from(bytes),
        sha256: createHash('sha256').update(bytes).digest('hex'),
        made_on: madeOn,
      })),
    )
    .execute()
}

/** How many cases have a plan with files. */
export const countWithFiles = async (db: Database<PlanFileTables>): Promise<number> => {
  const { cases } = await db
    .selectFrom('ehc.plan_file')
    .select((eb) => eb.fn.count<string>('case_id').distinct().as('cases'))
    .executeTakeFirstOrThrow()
  return Number(cases)
}

/** One file of the last plan that has files; null where there is none. */
export const findPlanFile = async (
  db: Database<PlanFileTables>,
  caseId: string,
  kind: FileKind,
): Promise<{ readonly number: number; readonly bytes: Buffer } | null> =>
  (await db
    .selectFrom('ehc.plan_file')
    .select(['number', 'bytes'])
    .where('case_id', '=', caseId)
    .where('kind', '=', kind)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()) ?? null

/** Which plans of a case have files. */
export const findFiled = async (
  db: Database<PlanFileTables>,
  caseId: string,
): Promise<readonly FileKind[]> => {
  const rows = await db
    .selectFrom('ehc.plan_file')
    .select('kind')
    .distinct()
    .where('case_id', '=', caseId)
    .execute()
  return rows.map(({ kind }) => kind)
}
