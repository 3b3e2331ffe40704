import { answerToBody, type DocumentsTables, type Finding, goneToBody, insertToBody } from '#documents'
import type { CaseFile } from '#cases'
import type { Day } from '#kit/day'
import type { Database } from '#kit/db'
import { recordOf } from '../../store/relations.ts'
import { findCopies, type PlanCopy } from '../store/copies.ts'
import type { CopyTables, SentHow } from '../store/tables.ts'

export type Logging = {
  readonly authority: string
  readonly number: number
  readonly on: Day
  readonly findings: readonly Finding[]
  readonly by: { readonly accountId: string; readonly as: string }
  /** Who wrote the plan, where somebody else had to send it; null where one person might do both. */
  readonly writtenBy: string | null
}

/** What goes to organisations with a final plan, in the gate’s own record: what was found, and who answered for it. */
export const logCopies = async (
  tx: Database,
  file: CaseFile,
  { authority, number, on, findings, by, writtenBy }: Logging,
): Promise<void> => {
  const copies = await findCopies(tx.withTables<CopyTables>(), file.id)
  for (const copy of copies.filter((one) => one.number === number)) {
    await insertToBody(tx.withTables<DocumentsTables>(), {
      authority,
      childId: recordOf(file),
      caseId: file.id,
      paper: words.paper(number),
      labels: ['ordinary', 'health'],
      purpose: words.purpose,
      body: {
        kind: copy.recipient,
        name: copy.who,
        organisationId: copy.organisation_id,
        reach: null,
        handledAt: `/desk/${file.reference}`,
      },
      findings,
      flagged: writtenBy !== null,
      state: 'ready',
      by: writtenBy === null ? by : { accountId: knownByName, as: writtenBy },
      agreed: writtenBy === null ? null : { ...by, reason: words.sent },
      sending: keyOf(copy),
    })
    if (copy.sent_how !== null) await logSent(tx, copy, copy.sent_how, on)
  }
}

/** That a copy has gone, and how. */
export const logSent = (tx: Database, copy: Pick<PlanCopy, 'id'>, channel: SentHow, on: Day): Promise<void> =>
  goneToBody(tx.withTables<DocumentsTables>(), keyOf(copy), { channel, at: noonOf(on) })

/** Another plan took its place, or none is ours any more, before it went. */
export const logNeverSent = (tx: Database, copy: Pick<PlanCopy, 'id'>): Promise<void> =>
  answerToBody(tx.withTables<DocumentsTables>(), keyOf(copy), { state: 'refused' })

/** The log shows days: noon is the same day in winter and in summer. */
export const noonOf = (on: Day): Date => new Date(`${on.toString()}T12:00:00Z`)

const keyOf = ({ id }: Pick<PlanCopy, 'id'>): string => `plan copy ${id}`

/** Whoever wrote a plan stands with it by name and role, not by account. */
const knownByName = '00000000-0000-0000-0000-000000000000'

const words = {
  paper: (number: number) => `Final plan, version ${number}`,
  purpose: 'The law sends it the plan (regulation 13(2))',
  sent: 'Read the plan and what the check found, and sent it',
}
