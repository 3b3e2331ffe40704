import { decide, type Decision } from '#access'
import { type CaseFile, type CasesTables, findCase, type Worker } from '#cases'
import { epochDayOfIso } from '#kit/day'
import type { Database } from '#kit/db'
import { itemOfCase, recordOf } from '../../store/relations.ts'
import { type Consultation, findConsultationsFor, findOpenConsultation } from '../store/consultations.ts'
import type { ConsultationTables } from '../store/tables.ts'

/** Where somebody works for a setting today. */
const placesOf = ({ asker }: Worker): readonly string[] => [
  ...new Set(
    asker.memberships.flatMap(({ organisationId, from, to }) =>
      organisationId !== null && from <= asker.today && (to === null || asker.today <= to)
        ? [organisationId]
        : [],
    ),
  ),
]

export type Consulted = { readonly file: CaseFile; readonly consultation: Consultation }

/** One consultation of a setting of theirs, with what access says of it; null where it is not there or not theirs. */
export const askToAnswer = async (
  db: Database,
  authority: string,
  worker: Worker,
  at: { readonly caseId: string; readonly consultationId: string },
): Promise<(Consulted & { readonly decision: Decision }) | null> => {
  const consultation = await findOpenConsultation(
    db.withTables<ConsultationTables>(),
    at.caseId,
    at.consultationId,
  )
  const file = consultation && (await findCase(db.withTables<CasesTables>(), at.caseId))
  return file
    ? { file, consultation, decision: await judge(db, authority, worker, file, consultation) }
    : null
}

/** All that their settings are asked, as far as each may be seen. */
export const consultationsOf = async (
  db: Database,
  authority: string,
  worker: Worker,
): Promise<readonly Consulted[]> => {
  const found = await findConsultationsFor(db.withTables<ConsultationTables>(), placesOf(worker))
  const judged = await Promise.all(
    found.map(async (consultation) => {
      const file = await findCase(db.withTables<CasesTables>(), consultation.case_id)
      if (!file || !(await judge(db, authority, worker, file, consultation)).ok) return []
      return [{ file, consultation }]
    }),
  )
  return judged.flat()
}

/** The record's own ties, and that this setting is consulted from the day it was asked. */
const judge = async (
  db: Database,
  authority: string,
  worker: Worker,
  file: CaseFile,
  { organisation_id: party, asked_on }: Consultation,
): Promise<Decision> => {
  const item = await itemOfCase(db, authority, file)
  const tie = party === null ? [] : [consultedTie(file, party, asked_on)]
  return decide(worker.asker, 'answer consultation', {
    ...item,
    relationships: [...item.relationships, ...tie],
  })
}

const consultedTie = (file: CaseFile, party: string, askedOn: string) =>
  ({
    kind: 'setting consulted',
    childId: recordOf(file),
    caseId: file.id,
    party,
    from: epochDayOfIso(askedOn)!,
    to: null,
  }) as const
