import { randomBytes, timingSafeEqual } from 'node:crypto'
import { type CasesTables, findCase } from '#cases'
import type { Day } from '#kit/day'
import type { Database } from '#kit/db'
import { codeOf, readCode, readReference } from '../rules/request/code.ts'
import { from } from '../store/seal.ts'
import type { WayInKind, WayInTables } from './table.ts'

/** Leave to do one thing in one case, as its code opens it. */
export type WayIn = {
  readonly id: string
  readonly caseId: string
  readonly kind: WayInKind
  /** Whose advice, or which consultation. */
  readonly subject: string
  readonly opensUntil: string
}

export type Letting = Omit<WayIn, 'id' | 'opensUntil'> & { readonly today: Day; readonly opensUntil: Day }

/**
 * Lets somebody in, and gives the code that does it: to be sent with the reference of the case, and kept nowhere.
 * A code given before for the same thing opens nothing any more.
 */
export const newWayIn = async (tx: Database, secret: string, letting: Letting): Promise<string> => {
  const { caseId, kind, subject, today, opensUntil } = letting
  await revokeWayIn(tx, letting)
  const code = codeOf(randomBytes(32))
  await tx
    .withTables<WayInTables>()
    .insertInto('ehc.way_in')
    .values({
      case_id: caseId,
      kind,
      subject,
      code_digest: digestOf(secret, code),
      made_on: today.toString(),
      opens_until: opensUntil.toString(),
      revoked_on: null,
    })
    .execute()
  return code
}

/** From now on the code for this opens nothing. */
export const revokeWayIn = async (
  tx: Database,
  { caseId, kind, subject, today }: Omit<Letting, 'opensUntil'>,
): Promise<void> => {
  await tx
    .withTables<WayInTables>()
    .updateTable('ehc.way_in')
    .set({ revoked_on: today.toString() })
    .where('case_id', '=', caseId)
    .where('kind', '=', kind)
    .where('subject', '=', subject)
    .where('revoked_on', 'is', null)
    .execute()
}

/** From now on no code opens anything of this case. */
export const revokeEveryWayIn = async (tx: Database, caseId: string, today: Day): Promise<void> => {
  await tx
    .withTables<WayInTables>()
    .updateTable('ehc.way_in')
    .set({ revoked_on: today.toString() })
    .where('case_id', '=', caseId)
    .where('revoked_on', 'is', null)
    .execute()
}

/** For whoever typed both, or null. What is no code at all is looked up like one that is, and takes as long. */
export const wayInBy = async (
  db: Database,
  secret: string,
  typed: { readonly reference: string; readonly code: string },
  today: Day,
): Promise<{ readonly code: string; readonly wayIn: WayIn } | null> => {
  const code = readCode(typed.code)
  const wayIn = await wayInOf(db, secret, code ?? typed.code, today)
  const file = wayIn ? await findCase(db.withTables<CasesTables>(), wayIn.caseId) : undefined
  const same = areSame(file?.reference ?? 'none', readReference(typed.reference) ?? '')
  return same && code !== null && wayIn ? { code, wayIn } : null
}

/** For a browser that has shown both already, and holds the code. */
export const wayInOf = async (
  db: Database,
  secret: string,
  code: string,
  today: Day,
): Promise<WayIn | null> => {
  const row = await db
    .withTables<WayInTables>()
    .selectFrom('ehc.way_in')
    .select(['id', 'case_id', 'kind', 'subject', 'opens_until'])
    .where('code_digest', '=', digestOf(secret, code))
    .where('revoked_on', 'is', null)
    .where('opens_until', '>=', today.toString())
    .executeTakeFirst()
  if (!row) return null
  const { id, case_id, kind, subject, opens_until } = row
  return { id, caseId: case_id, kind, subject, opensUntil: opens_until }
}

const digestOf = (secret: string, code: string): string => from(secret, code, 'way in').toString('base64url')

const areSame = (one: string, other: string): boolean => {
  const [first, second] = [one, other].map((text) => Buffer.from(text.padEnd(20)))
  return first!.length === second!.length && timingSafeEqual(first!, second!)
}
