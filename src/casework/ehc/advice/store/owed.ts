import { type Database, sql } from '#kit/db'
import type { AdviceGiver } from '#law'

/** Advice that is owed in an open case, as whoever chases it reads it. */
export type OwedAdvice = {
  readonly caseId: string
  readonly reference: string
  readonly adviceId: string
  readonly who: string
  readonly kind: AdviceGiver['kind']
  readonly dueOn: string
}

/** What is owed and due before a day, in cases under way, the longest late first. Of these teams, or of all. */
export const findOwedAdvice = async (
  db: Database,
  { dueBefore, teamIds }: { readonly dueBefore: string; readonly teamIds: readonly string[] | null },
): Promise<readonly OwedAdvice[]> => {
  const { rows } = await sql<OwedAdvice>`
    select r.case_id as "caseId", f.reference, r.advice_id as "adviceId", r.who, r.kind, r.due_on::text as "dueOn"
      from ehc.advice_request r join cases.case_file f on f.id = r.case_id
     where r.given_on is null and r.asks = 'advice' and r.kind <> 'family' and r.due_on < ${dueBefore}
       and f.closed_on is null and f.stage in ('assessing', 'writing the plan')
       and (${teamIds === null} or f.team_id = any(${[...(teamIds ?? [])]}::uuid[]))
     order by r.due_on, f.reference, r.advice_id limit 500
  `.execute(db)
  return rows
}
