import { parseDay } from '#kit/day'
import type { AdviceGiver } from '#law'
import { dueOn } from '#law'
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
  /** Of the three at most one: who has an account to answer with. */
  readonly personId: string | null
  readonly organisationId: string | null
  readonly teamId: string | null
  /** Where a code goes for whoever has none. */
  readonly email: string | null
}

export type Asking = Omit<AdviceRequest, 'dueOn' | 'givenOn'>

/** Their six weeks run from the day they get it (regulation 8(1)). */
export const insertAdviceRequest = async (tx: AdviceDatabase, asking: Asking): Promise<void> => {
  await tx
    .insertInto('ehc.advice_request')
    .values({
      case_id: asking.caseId,
      advice_id: asking.adviceId,
      kind: asking.kind,
      who: asking.who,
      got_on: asking.gotOn,
      due_on: dueOn('give advice', parseDay(asking.gotOn)!).toString(),
      given_on: null,
      person_id: asking.personId,
      organisation_id: asking.organisationId,
      team_id: asking.teamId,
      email: asking.email,
    })
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

export const findAdviceRequests = async (
  db: AdviceDatabase,
  caseId: string,
): Promise<readonly AdviceRequest[]> => {
  const rows = await db
    .selectFrom('ehc.advice_request')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('got_on')
    .orderBy('advice_id')
    .execute()
  return rows.map(asRequest)
}

const asRequest = (row: {
  case_id: string
  advice_id: string
  kind: AdviceGiver['kind']
  who: string
  got_on: string
  due_on: string
  given_on: string | null
  person_id: string | null
  organisation_id: string | null
  team_id: string | null
  email: string | null
}): AdviceRequest => ({
  caseId: row.case_id,
  adviceId: row.advice_id,
  kind: row.kind,
  who: row.who,
  gotOn: row.got_on,
  dueOn: row.due_on,
  givenOn: row.given_on,
  personId: row.person_id,
  organisationId: row.organisation_id,
  teamId: row.team_id,
  email: row.email,
})
