import type { Selectable } from 'kysely'
import type { Label } from '#access'
import type { Database } from '#kit/db'
import type { AdviceGiver } from '#law'
import { type AdviceBody, adviceBody, type Report } from '../rules/body.ts'
import type { How } from '../rules/how.ts'
import { type AdvicePoint, inReadingOrder } from '../rules/point.ts'
import type { AdviceDatabase, AdviceTables } from './tables.ts'

/** Advice as it was given, in one of its versions. */
export type GivenAdvice = {
  readonly caseId: string
  readonly adviceId: string
  readonly version: number
  readonly how: How
  /** The person whose account it was; null where it came by a code, or on paper. */
  readonly givenBy: string | null
  /** As they are called: “Dr Henrietta Voss, advice-giver”. */
  readonly givenAs: string
  readonly body: AdviceBody
  readonly labels: readonly Label[]
  readonly givenOn: string
}

export const insertAdvice = async (tx: AdviceDatabase, given: GivenAdvice): Promise<void> => {
  await tx
    .insertInto('ehc.advice_text')
    .values({
      case_id: given.caseId,
      advice_id: given.adviceId,
      version: given.version,
      how: given.how,
      given_by: given.givenBy,
      given_as: given.givenAs,
      body: JSON.stringify(given.body),
      labels: [...given.labels],
      given_on: given.givenOn,
    })
    .execute()
}

/** Every version of everybody's advice, the newest of each first. */
export const findAdvice = async (db: AdviceDatabase, caseId: string): Promise<readonly GivenAdvice[]> => {
  const rows = await db
    .selectFrom('ehc.advice_text')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('advice_id')
    .orderBy('version', 'desc')
    .execute()
  return rows.map(asGiven)
}

/** What somebody gave last, or null. */
export const findLatest = async (
  db: AdviceDatabase,
  caseId: string,
  adviceId: string,
): Promise<GivenAdvice | null> => {
  const row = await db
    .selectFrom('ehc.advice_text')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('advice_id', '=', adviceId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? asGiven(row) : null
}

const asGiven = (row: Selectable<AdviceTables['ehc.advice_text']>): GivenAdvice => ({
  caseId: row.case_id,
  adviceId: row.advice_id,
  version: row.version,
  how: row.how,
  givenBy: row.given_by,
  givenAs: row.given_as,
  body: adviceBody.parse(row.body),
  labels: row.labels,
  givenOn: row.given_on,
})

/** One adviser's points, as they stand in the newest version. */
export type AdvicePoints = {
  readonly adviceId: string
  readonly who: string
  readonly kind: AdviceGiver['kind']
  readonly how: How
  readonly labels: readonly Label[]
  /** What is said besides: which notes, what was looked at. */
  readonly says: string
  /** What it came as, beside the points or in place of them. */
  readonly reports: readonly Report[]
  readonly points: readonly AdvicePoint[]
}

/** What everybody says, point by point, in the order they were asked. Who may read it is for `labels` to say. */
export const findAdvicePoints = async (db: Database, caseId: string): Promise<readonly AdvicePoints[]> => {
  const rows = await db
    .withTables<AdviceTables>()
    .selectFrom('ehc.advice_text as given')
    .innerJoin('ehc.advice_request as asked', (join) =>
      join.onRef('asked.case_id', '=', 'given.case_id').onRef('asked.advice_id', '=', 'given.advice_id'),
    )
    .distinctOn(['asked.got_on', 'given.advice_id'])
    .select(['given.advice_id', 'given.how', 'given.labels', 'given.body', 'asked.who', 'asked.kind'])
    .where('given.case_id', '=', caseId)
    .orderBy('asked.got_on')
    .orderBy('given.advice_id')
    .orderBy('given.version', 'desc')
    .execute()
  return rows.map((row) => {
    const { points, reports, says } = adviceBody.parse(row.body)
    return {
      adviceId: row.advice_id,
      who: row.who,
      kind: row.kind,
      how: row.how,
      labels: row.labels,
      says,
      reports,
      points: inReadingOrder(points),
    }
  })
}
