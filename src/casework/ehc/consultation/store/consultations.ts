import type { Insertable, Selectable } from 'kysely'
import type { ConsultationDatabase, ConsultationTables } from './tables.ts'

export type Consultation = Selectable<ConsultationTables['ehc.consultation']>

export const insertConsultations = async (
  tx: ConsultationDatabase,
  rows: readonly Insertable<ConsultationTables['ehc.consultation']>[],
): Promise<void> => {
  if (rows.length > 0)
    await tx
      .insertInto('ehc.consultation')
      .values([...rows])
      .execute()
}

export const markAnswered = async (
  tx: ConsultationDatabase,
  caseId: string,
  consultationId: string,
  on: string,
): Promise<void> => {
  await tx
    .updateTable('ehc.consultation')
    .set({ answered_on: on })
    .where('case_id', '=', caseId)
    .where('consultation_id', '=', consultationId)
    .execute()
}

/** From this day no setting sees anything of the case that it was asked about. */
export const closeConsultations = async (
  tx: ConsultationDatabase,
  caseId: string,
  on: string,
): Promise<readonly string[]> => {
  const rows = await tx
    .updateTable('ehc.consultation')
    .set({ closed_on: on })
    .where('case_id', '=', caseId)
    .where('closed_on', 'is', null)
    .returning('consultation_id')
    .execute()
  return rows.map((row) => row.consultation_id)
}

/** What a setting was asked and may still see; null where there is no such thing, or it is over. */
export const findOpenConsultation = async (
  db: ConsultationDatabase,
  caseId: string,
  consultationId: string,
): Promise<Consultation | null> =>
  (await db
    .selectFrom('ehc.consultation')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('consultation_id', '=', consultationId)
    .where('closed_on', 'is', null)
    .executeTakeFirst()) ?? null

/** All that settings were asked in a case, and may still see. */
export const findOpenConsultations = (
  db: ConsultationDatabase,
  caseId: string,
): Promise<readonly Consultation[]> =>
  db
    .selectFrom('ehc.consultation')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('closed_on', 'is', null)
    .orderBy('consultation_id')
    .execute()

/** Everything that settings of this person are asked, unanswered first, then by the day to answer by. */
export const findConsultationsFor = async (
  db: ConsultationDatabase,
  organisationIds: readonly string[],
): Promise<readonly Consultation[]> =>
  organisationIds.length === 0
    ? []
    : db
        .selectFrom('ehc.consultation')
        .selectAll()
        .where('organisation_id', 'in', [...organisationIds])
        .where('closed_on', 'is', null)
        .orderBy('answered_on', (order) => order.asc().nullsFirst())
        .orderBy('answer_by')
        .limit(200)
        .execute()
