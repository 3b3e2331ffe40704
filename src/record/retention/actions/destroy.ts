import { type CasesTables, destroyCase } from '#cases'
import { destroyDocumentsOf, type DocumentsTables } from '#documents'
import { type EpochDay, isoOfEpochDay } from '#kit/day'
import { type Database, handOver } from '#kit/db'
import { done, refused, type Result } from '#kit/result'
import { destroyMessagesOf, type MessagesTables } from '#messages'
import { leave } from '#trail'
import type { Rule } from '../rules/rule.ts'
import { writeCertificate } from '../store/certificates.ts'
import { destroyHanging, findHanging, rowsIn } from '../store/hanging.ts'
import { heldMeanwhile } from '../store/holds.ts'
import type { RetentionTables } from '../store/tables.ts'
import { type DueCase, judge } from './judge.ts'

type Destroying = {
  readonly authority: string
  readonly rules: readonly Rule[]
  readonly today: EpochDay
  /** Milliseconds since 1970. */
  readonly now: number
  /** Who asks, and who agrees: two people. */
  readonly askedBy: string
  readonly agreedBy: string
}

type DestroyRefusal = 'needs a second person'

/**
 * Destroys what is due, a case a transaction: its certificate, its messages, its documents, what its process keeps
 * of it, its file and an entry in the trail, all
 * or nothing. A hold placed meanwhile is seen, as each case is judged again. The trail itself is never touched.
 */
export const destroyDue = async (
  db: Database,
  destroying: Destroying,
): Promise<Result<readonly DueCase[], DestroyRefusal>> => {
  const [asks, agrees] = [destroying.askedBy.trim(), destroying.agreedBy.trim()]
  if (asks === '' || agrees === '' || asks.toLowerCase() === agrees.toLowerCase())
    return refused('needs a second person')
  const destroyed: DueCase[] = []
  for (const due of await judge(db, destroying.rules, destroying.today))
    if (await destroyOne(db, due, { ...destroying, askedBy: asks, agreedBy: agrees })) destroyed.push(due)
  return done(destroyed)
}

const destroyOne = (db: Database, due: DueCase, by: Destroying): Promise<boolean> =>
  db.transaction().execute(async (tx) => {
    if (await heldMeanwhile(tx.withTables<RetentionTables>(), due.record)) return false
    await destroyCaseWithin(tx, due, by)
    return true
  })

/** One case, with its certificate and its entry in the trail, in the caller’s transaction. */
export const destroyCaseWithin = async (
  tx: Database,
  { record, rule, reference, dueOn }: DueCase,
  by: Omit<Destroying, 'rules'>,
): Promise<void> => {
  const room = handOver(tx)
  const messages = await destroyMessagesOf(room.withTables<MessagesTables>(), record.id)
  const documents = await destroyDocumentsOf(room.withTables<DocumentsTables>(), record.id)
  const hanging = await findHanging(tx.withTables<RetentionTables>(), record.id)
  await destroyCase(room.withTables<CasesTables>(), record.id, async (rows) => {
    await writeCertificate(tx.withTables<RetentionTables>(), {
      what: record.what,
      kind: record.kind,
      record_id: record.id,
      reference,
      child_id: record.childId,
      rule: inWords(rule),
      law: rule.law,
      due_on: isoOfEpochDay(dueOn),
      destroyed_on: isoOfEpochDay(by.today),
      asked_by: by.askedBy,
      agreed_by: by.agreedBy,
      rows_destroyed: JSON.stringify({
        ...rows,
        ...documents,
        ...rowsIn(hanging),
        'messages.message': messages,
      }),
    })
    await destroyHanging(tx.withTables<RetentionTables>(), hanging)
  })
  await leave(room, {
    at: by.now,
    authority: by.authority,
    actor: { accountId: null, name: `${by.askedBy} and ${by.agreedBy}`, role: 'the calendar', team: null },
    act: 'destroy record',
    subject: record.childId,
    caseId: record.id,
    item: null,
    why: 'keeping to the law',
    through: null,
    outcome: 'done',
    glass: null,
    request: `retention ${record.id}`,
  })
}

/** The rule as a certificate says it, to somebody who reads it when the rules are long others. */
export const inWords = ({ what, kind, months, after }: Rule): string => {
  const time = months % 12 === 0 ? `${months / 12} years` : `${months} months`
  return `${what === 'record' ? 'A child’s whole record' : `Case, ${kind}`}: kept ${time} from the day ${began[after]}`
}

const began = { born: 'the child was born', closed: 'it was closed', sent: 'it was sent' } as const
