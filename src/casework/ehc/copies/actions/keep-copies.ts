import { type CaseFile, type CasesTables, findCasesOfChild } from '#cases'
import type { Day } from '#kit/day'
import type { Database } from '#kit/db'
import { writeToPerson } from '#messages'
import { accountsOfPersons } from '#sign-in'
import { assessment } from '../../rules/process.ts'
import { whoAnswersAt } from '../../store/who-answers.ts'
import { revokeWayIn } from '../../way-in/way-in.ts'
import { logNeverSent } from './log-copies.ts'
import { type Copy, type OrganisationKind, whoAnswers } from '../rules/copies.ts'
import { endCopies, insertCopy } from '../store/copies.ts'
import type { CopyTables } from '../store/tables.ts'

/** Null where nobody is to be written to: an invented case, long past. */
export type Telling = { readonly siteTitle: string; readonly baseUrl: string } | null

type Sending = {
  readonly number: number
  readonly on: Day
  readonly copies: readonly Copy[]
  /** The day whose accounts count: that of the sending, unless it is told of later. */
  readonly readersOn?: Day
}

/**
 * Lets the organisations of a plan that is sent now read it, in the transaction that sends it, and nobody read the plan
 * before it: a child has one plan. Where somebody who answers there has an account, the copy is with them at once;
 * where nobody has, it waits on the case for a code or for the post.
 */
export const keepCopies = async (
  tx: Database,
  telling: Telling,
  file: CaseFile,
  { number, on, copies, readersOn = on }: Sending,
): Promise<void> => {
  await endCopiesOf(tx, await casesOfSameChild(tx, file), on)
  for (const copy of copies) {
    if (copy.to === 'family') continue
    const readers = await readersAt(tx, copy.to, copy.organisationId, readersOn)
    await insertCopy(tx.withTables<CopyTables>(), {
      case_id: file.id,
      number,
      recipient: copy.to,
      who: copy.who,
      organisation_id: copy.organisationId,
      from_on: on.toString(),
      to_on: null,
      sent_how: readers.size > 0 ? 'online' : null,
      sent_on: readers.size > 0 ? on.toString() : null,
    })
    if (telling) await tell(tx, telling, file, { copy, number, on, readers })
  }
}

/** Whoever answers for plans at a place and has an account they can open, with the address they sign in with. */
export const readersAt = async (
  db: Database,
  kind: OrganisationKind,
  place: string | null,
  on: Day,
): Promise<ReadonlyMap<string, string | null>> => {
  const people = await whoAnswersAt(db, place, whoAnswers[kind], on)
  const accounts = await accountsOfPersons(db, people)
  return new Map(
    [...accounts].flatMap(([personId, { state, email }]) =>
      state === 'active' ? [[personId, email] as const] : [],
    ),
  )
}

/** That there is a plan to read, and where: never about whom. */
const tell = async (
  tx: Database,
  { siteTitle, baseUrl }: NonNullable<Telling>,
  { id, reference }: CaseFile,
  {
    copy,
    number,
    on,
    readers,
  }: {
    readonly copy: Copy
    readonly number: number
    readonly on: Day
    readonly readers: ReadonlyMap<string, string | null>
  },
): Promise<void> => {
  for (const [personId, account] of readers)
    await writeToPerson(tx, {
      key: `plan copy ${id} ${number} ${copy.to} ${personId}`,
      personId,
      account,
      template: 'a plan is with you',
      caseId: id,
      blanks: { site: siteTitle, reference, link: `${baseUrl}/plans` },
      forgetOn: on.add({ years: 1 }).toString(),
      today: on,
    })
}

const casesOfSameChild = async (
  tx: Database,
  { id, child_id: childId }: CaseFile,
): Promise<readonly string[]> => {
  if (childId === null) return [id]
  const all = await findCasesOfChild(tx.withTables<CasesTables>(), assessment.name, childId)
  return [...new Set([id, ...all.map((one) => one.id)])]
}

/** From this day on the copies of these cases open nothing, and no code for one does. */
export const endCopiesOf = async (tx: Database, caseIds: readonly string[], on: Day): Promise<void> => {
  const lastDay = on.subtract({ days: 1 }).toString()
  for (const copy of await endCopies(tx.withTables<CopyTables>(), caseIds, lastDay)) {
    await revokeWayIn(tx, { caseId: copy.case_id, kind: 'plan copy', subject: copy.id, today: on })
    if (copy.sent_how === null) await logNeverSent(tx, copy)
  }
}
