import { sql } from '#kit/db'
import { parseDay } from '#kit/day'
import { type AdviceGiver, dueOn } from '#law'
import type { AdviceDatabase } from './tables.ts'

/** Whom advice was asked of, and who may answer for them. */
export type AdviceRequest = {
  readonly caseId: string
  readonly adviceId: string
  readonly kind: AdviceGiver['kind']
  /** “Community paediatrics” */
  readonly who: string
  readonly gotOn: string
  readonly dueOn: string
  readonly givenOn: string | null
  readonly asks: 'advice' | 'if it is enough'
  /** Of the three at most one: who has an account to answer with. */
  readonly personId: string | null
  readonly organisationId: string | null
  readonly teamId: string | null
  /** Where a code goes for whoever has none. */
  readonly email: string | null
  /** Papers of the case and what people said, that went with it (regulation 6(3)). */
  readonly papers: readonly string[]
  readonly views: readonly string[]
  /** The last day more of them were sent after the request. */
  readonly moreCameOn: string | null
}

export type Asking = Omit<AdviceRequest, 'dueOn' | 'givenOn' | 'papers' | 'views' | 'moreCameOn'> &
  Partial<Pick<AdviceRequest, 'papers' | 'views'>>

/** Whether they can sign in to answer. */
export const hasAccount = ({
  personId,
  organisationId,
  teamId,
}: Pick<AdviceRequest, 'personId' | 'organisationId' | 'teamId'>): boolean =>
  personId !== null || organisationId !== null || teamId !== null

/** Their six weeks run from the day they get it (regulation 8(1)). Asked again, the first request stands. */
export const insertAdviceRequest = async (tx: AdviceDatabase, asking: Asking): Promise<void> => {
  const gotOn = parseDay(asking.gotOn)!
  const due = asking.asks === 'advice' ? dueOn('give advice', gotOn) : gotOn.add({ weeks: 2 })
  await tx
    .insertInto('ehc.advice_request')
    .values({
      case_id: asking.caseId,
      advice_id: asking.adviceId,
      kind: asking.kind,
      who: asking.who,
      got_on: asking.gotOn,
      due_on: due.toString(),
      given_on: null,
      asks: asking.asks,
      person_id: asking.personId,
      organisation_id: asking.organisationId,
      team_id: asking.teamId,
      email: asking.email,
      papers: [...(asking.papers ?? [])],
      views: [...(asking.views ?? [])],
    })
    .onConflict((conflict) => conflict.columns(['case_id', 'advice_id']).doNothing())
    .execute()
}

/** It came. A version that comes later does not move the day. */
export const markGiven = async (
  tx: AdviceDatabase,
  { caseId, adviceId, givenOn }: { caseId: string; adviceId: string; givenOn: string },
): Promise<void> => {
  await tx
    .updateTable('ehc.advice_request')
    .set({ given_on: givenOn })
    .where('case_id', '=', caseId)
    .where('advice_id', '=', adviceId)
    .where('given_on', 'is', null)
    .execute()
}

/** More papers and views for whoever answers, from a day on. */
export const addEvidence = async (
  tx: AdviceDatabase,
  { caseId, adviceId }: Pick<AdviceRequest, 'caseId' | 'adviceId'>,
  { papers, views }: Pick<AdviceRequest, 'papers' | 'views'>,
  on: string,
): Promise<void> => {
  await tx
    .updateTable('ehc.advice_request')
    .set((eb) => ({
      papers: eb.fn('array_cat', ['papers', eb.val([...papers])]),
      views: eb.fn('array_cat', ['views', eb.val([...views])]),
      more_came_on: on,
    }))
    .where('case_id', '=', caseId)
    .where('advice_id', '=', adviceId)
    .execute()
}

export const findAdviceRequests = async (
  db: AdviceDatabase,
  caseId: string,
): Promise<readonly AdviceRequest[]> =>
  (await requests(db).where('case_id', '=', caseId).orderBy('got_on').orderBy('advice_id').execute()).map(
    asRequest,
  )

export const findAdviceRequest = async (
  db: AdviceDatabase,
  caseId: string,
  adviceId: string,
): Promise<AdviceRequest | null> => {
  const row = await requests(db)
    .where('case_id', '=', caseId)
    .where('advice_id', '=', adviceId)
    .executeTakeFirst()
  return row ? asRequest(row) : null
}

/** Who somebody answers for: themselves, and where they work. */
export type Answering = {
  readonly personId: string
  readonly organisationIds: readonly string[]
  readonly teamIds: readonly string[]
}

/** What is asked of somebody: what is owed first, by due day; then what they gave, the newest first. */
export const findAskedOf = async (
  db: AdviceDatabase,
  { personId, organisationIds, teamIds }: Answering,
): Promise<readonly AdviceRequest[]> => {
  const rows = await requests(db)
    .where((eb) =>
      eb.or([
        eb('person_id', '=', personId),
        eb('organisation_id', 'in', [...organisationIds, nobody]),
        eb('team_id', 'in', [...teamIds, nobody]),
      ]),
    )
    .orderBy(sql`given_on is not null`)
    .orderBy('due_on')
    .limit(200)
    .execute()
  return rows.map(asRequest)
}

const nobody = '00000000-0000-0000-0000-000000000000'

const requests = (db: AdviceDatabase) => db.selectFrom('ehc.advice_request').selectAll()

type Row = Awaited<ReturnType<ReturnType<typeof requests>['executeTakeFirstOrThrow']>>

const asRequest = (row: Row): AdviceRequest => ({
  caseId: row.case_id,
  adviceId: row.advice_id,
  kind: row.kind,
  who: row.who,
  gotOn: row.got_on,
  dueOn: row.due_on,
  givenOn: row.given_on,
  asks: row.asks,
  personId: row.person_id,
  organisationId: row.organisation_id,
  teamId: row.team_id,
  email: row.email,
  papers: row.papers,
  views: row.views,
  moreCameOn: row.more_came_on,
})
