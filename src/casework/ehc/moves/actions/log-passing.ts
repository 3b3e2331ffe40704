import { answerToBody, type DocumentsTables, goneToBody, insertToBody } from '#documents'
import type { Label } from '#access'
import type { CaseFile } from '#cases'
import type { Day } from '#kit/day'
import type { Database } from '#kit/db'
import { noonOf } from '../../copies/actions/log-copies.ts'
import { recordOf } from '../../store/relations.ts'
import type { PassedOn } from '../store/passed-on.ts'

/** What is made ready for another council, in the gate’s own record. */
export const logPrepared = (
  tx: Database,
  authority: string,
  file: CaseFile,
  passed: Omit<PassedOn, 'looked_reason' | 'agreed_by' | 'agreed_as' | 'agreed_reason'>,
  labels: readonly Label[],
  files: number,
): Promise<void> =>
  insertToBody(tx.withTables<DocumentsTables>(), {
    authority,
    childId: recordOf(file),
    caseId: file.id,
    paper: words.with(words.paper[passed.what], files),
    labels,
    purpose: words.purpose[passed.what],
    body: {
      kind: 'council',
      name: passed.council,
      organisationId: null,
      reach: passed.reach,
      handledAt: `/desk/${file.reference}/pass-on`,
    },
    findings: passed.findings,
    flagged: passed.flagged,
    state: passed.state === 'released' ? 'ready' : passed.state,
    by: { accountId: passed.prepared_by, as: passed.prepared_as },
    sending: keyOf(passed),
  })

type Answer = {
  readonly does: 'look' | 'agree' | 'stop'
  readonly reason: string
  readonly by: { readonly accountId: string; readonly as: string }
}

export const logAnswered = (tx: Database, passed: Pick<PassedOn, 'id'>, { does, reason, by }: Answer) =>
  answerToBody(tx.withTables<DocumentsTables>(), keyOf(passed), {
    state: does === 'stop' ? 'refused' : 'ready',
    ...(does === 'look' ? { lookedReason: reason } : { agreed: { ...by, reason } }),
  })

export const logPassed = (
  tx: Database,
  passed: Pick<PassedOn, 'id'>,
  channel: 'code' | 'post',
  on: Day,
): Promise<void> => goneToBody(tx.withTables<DocumentsTables>(), keyOf(passed), { channel, at: noonOf(on) })

/** Made ready anew, what was made ready before does not go. */
export const logDropped = (tx: Database, passed: Pick<PassedOn, 'id'>): Promise<void> =>
  answerToBody(tx.withTables<DocumentsTables>(), keyOf(passed), { state: 'refused' })

const keyOf = ({ id }: Pick<PassedOn, 'id'>): string => `passed on ${id}`

const words = {
  with: (paper: string, files: number) =>
    files === 0 ? paper : `${paper}, and ${files} ${files === 1 ? 'file' : 'files'}`,
  paper: { plan: 'The plan', papers: 'What the assessment has found out so far' },
  purpose: {
    plan: 'The family moves to its area (regulation 15(2))',
    papers: 'The family moved to its area in the middle of an assessment (Code of Practice 9.161)',
  },
}
