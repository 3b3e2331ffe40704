import type { Allowed } from '#access'
import {
  clearFiles,
  type DocumentsTables,
  filesOfChildren,
  forgetFindingsAbout,
  type Shelf,
} from '#documents'
import { type EpochDay, isoOfEpochDay } from '#kit/day'
import { type Database, handOver, sql } from '#kit/db'
import { done, refused, type Result } from '#kit/result'
import { leave } from '#trail'
import type { Rule } from '../rules/rule.ts'
import { lockAsked } from '../store/asked.ts'
import { writeCertificate } from '../store/certificates.ts'
import { heldMeanwhile } from '../store/holds.ts'
import type { RetentionTables } from '../store/tables.ts'
import { countRows, destroyRows, findWholeRecord } from '../store/whole-record.ts'
import { destroyCaseWithin, inWords } from './destroy.ts'
import { judgeRecord, type Keeps } from './judge-record.ts'

export type Agreeing = {
  readonly authority: string
  readonly rules: readonly Rule[]
  readonly today: EpochDay
  /** Milliseconds since 1970. */
  readonly now: number
  readonly shelf: Shelf
  readonly by: {
    readonly accountId: string
    readonly name: string
    readonly team: string | null
    readonly allowed: Allowed
  }
  readonly request: string
}

export type AgreeRefusal =
  | { readonly why: 'not asked for' | 'needs a second person' | 'not found' }
  | { readonly why: 'kept'; readonly keeps: readonly Keeps[] }

/**
 * A second officer agrees, and everything of one child goes: cases, papers and files, messages, facts, accounts, those
 * who were on record for nobody else. All in one transaction, or nothing; the trail is not touched. Files go from the
 * shelf once nothing names them. Gives the id of the certificate.
 */
export const destroyRecord = async (
  db: Database,
  childId: string,
  agreeing: Agreeing,
): Promise<Result<string, AgreeRefusal>> => {
  const { shelf, by } = agreeing
  const destroyed = await db.transaction().execute(async (tx) => {
    const retention = tx.withTables<RetentionTables>()
    const asked = await lockAsked(retention, childId)
    if (!asked) return refused({ why: 'not asked for' } as const)
    if (asked.asked_by === by.accountId || sameName(asked.asked_as, by.name))
      return refused({ why: 'needs a second person' } as const)
    // No case can be opened, and no hold placed, between looking and destroying.
    await sql`lock table cases.case_file in share row exclusive mode`.execute(tx)
    const held = await heldMeanwhile(retention, { childId, caseId: null })
    const judged = await judgeRecord(handOver(tx), childId, agreeing)
    if (!judged) return refused({ why: 'not found' } as const)
    if (held || judged.keeps.length > 0) return refused({ why: 'kept', keeps: judged.keeps } as const)
    const { record, rule, dueOn, cases, reached } = judged
    const files = await filesOfChildren(handOver(tx).withTables<DocumentsTables>(), record.ids, reached.cases)
    const found = await findWholeRecord(retention, reached)
    const certificate = await writeCertificate(retention, {
      what: 'record',
      kind: 'child',
      record_id: childId,
      reference: childId,
      child_id: childId,
      rule: inWords(rule),
      law: rule.law,
      due_on: isoOfEpochDay(dueOn!),
      destroyed_on: isoOfEpochDay(agreeing.today),
      asked_by: asked.asked_as,
      agreed_by: by.name,
      rows_destroyed: JSON.stringify({ ...(await countRows(retention, found)), files: files.length }),
    })
    for (const one of cases)
      await destroyCaseWithin(tx, one, { ...agreeing, askedBy: asked.asked_as, agreedBy: by.name })
    await destroyRows(retention, found)
    await forgetFindingsAbout(handOver(tx).withTables<DocumentsTables>(), record.ids)
    await leave(handOver(tx), {
      at: agreeing.now,
      authority: agreeing.authority,
      actor: { accountId: by.accountId, name: by.name, role: by.allowed.role, team: by.team },
      act: 'destroy record',
      subject: childId,
      caseId: null,
      item: `certificate:${certificate}`,
      why: 'keeping to the law',
      through: by.allowed.through,
      outcome: 'done',
      glass: null,
      request: agreeing.request,
    })
    return done({ certificate, files })
  })
  if (!destroyed.ok) return destroyed
  await clearFiles(handOver(db).withTables<DocumentsTables>(), shelf, destroyed.value.files)
  return done(destroyed.value.certificate)
}

const sameName = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase()
