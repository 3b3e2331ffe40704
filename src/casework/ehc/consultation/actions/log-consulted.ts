import type { Act, CaseFile } from '#cases'
import { type DocumentsTables, goneToBody, insertToBody, lookThrough } from '#documents'
import type { Day } from '#kit/day'
import type { Database } from '#kit/db'
import { readersAt } from '../../copies/actions/keep-copies.ts'
import { noonOf } from '../../copies/actions/log-copies.ts'
import { textOf } from '../../final/papers/text-of.ts'
import { recordOf } from '../../store/relations.ts'
import { consultationFacts } from '../rules/facts.ts'
import { findOpenConsultation } from '../store/consultations.ts'
import type { ConsultationTables } from '../store/tables.ts'
import { draftForSetting } from './draft-for-setting.ts'

export type LoggingAsked = {
  readonly authority: string
  readonly council: string
  readonly by: { readonly accountId: string; readonly as: string }
  /** The day whose accounts count; that of the act, unless it is told of later. */
  readonly readersOn?: Day
}

/**
 * The draft that settings read because they are asked, in the gate’s own record. Said after they were asked; it is
 * looked through as each of them reads it. Where nobody has an account, it waits for a code or for the post.
 */
export const logConsulted = async (
  tx: Database,
  file: CaseFile,
  act: Act,
  { authority, council, by, readersOn = act.on }: LoggingAsked,
): Promise<void> => {
  if (act.act !== 'consult setting') return
  const documents = tx.withTables<DocumentsTables>()
  for (const { id, setting, organisationId } of consultationFacts[act.act].parse(act.facts).consulted) {
    const consultation = await findOpenConsultation(tx.withTables<ConsultationTables>(), file.id, id)
    if (consultation?.draft_number == null) continue
    const paper = await draftForSetting(tx, council, { file, consultation })
    if (!paper) continue
    const looked = await lookThrough(documents, recordOf(file), [{ body: textOf(paper), unread: [] }])
    await insertToBody(documents, {
      authority,
      childId: recordOf(file),
      caseId: file.id,
      paper: words.paper(consultation.held_back.length),
      labels: ['ordinary', 'health'],
      purpose: words.purpose,
      body: {
        kind: 'setting',
        name: setting,
        organisationId,
        reach: null,
        handledAt: `/desk/${file.reference}`,
      },
      findings: (looked ?? []).flat(),
      // What the check holds for certain is never sent to a setting: it stops the asking.
      flagged: false,
      state: 'ready',
      by,
      sending: keyOf(file.id, id),
    })
    const readers = await readersAt(tx, 'setting', organisationId, readersOn)
    if (readers.size > 0) await logRead(tx, file.id, id, 'online', act.on)
  }
}

/** That a setting was let read it, and how. */
export const logRead = (
  tx: Database,
  caseId: string,
  consultationId: string,
  channel: 'online' | 'code' | 'post',
  on: Day,
): Promise<void> =>
  goneToBody(tx.withTables<DocumentsTables>(), keyOf(caseId, consultationId), { channel, at: noonOf(on) })

const keyOf = (caseId: string, id: string): string => `consultation ${caseId} ${id}`

const words = {
  paper: (held: number) =>
    held === 0 ? 'Draft plan' : `Draft plan, less ${held} ${held === 1 ? 'part' : 'parts'} kept back`,
  purpose: 'It is asked whether it can meet these needs (sections 38 to 40)',
}
