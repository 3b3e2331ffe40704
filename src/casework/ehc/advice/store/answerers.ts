import type { RawBuilder } from 'kysely'
import { type Database, sql } from '#kit/db'

/**
 * Who was asked for advice on these cases, as rows of access: the person, or everybody at the place who gives advice for
 * it, on the days they work there. It ends six weeks after the advice was given, when nobody corrects it any more,
 * and at once where the case ends quietly.
 */
export const adviceTiesOf = (caseIds: readonly string[]): RawBuilder<unknown> => sql`
  select null::uuid, r.case_id, 'advice asked', r.person_id::text, r.got_on, least(r.given_on + 42, ${quietSince})
    from ehc.advice_request r join cases.case_file f on f.id = r.case_id
   where r.case_id = any(${caseIds}::uuid[]) and r.person_id is not null and r.kind <> 'family'
  union
  select null::uuid, r.case_id, 'advice asked', m.person_id::text, greatest(r.got_on, m.from_on),
         least(r.given_on + 42, ${quietSince}, m.to_on)
    from ehc.advice_request r
    join cases.case_file f on f.id = r.case_id
    join people.membership m on m.organisation_id = r.organisation_id or m.team_id = r.team_id
   where r.case_id = any(${caseIds}::uuid[])
     and m.role in ('SENCO', 'early-years practitioner', 'advice-giver', 'service practitioner')
`

const quietSince = sql`case when f.stage = 'ended' then f.closed_on - 1 end`

/** Advice asked of the family in cases of children somebody stands to as family. What each may do is asked of access. */
export const findAskedOfFamily = async (
  db: Database,
  personId: string,
): Promise<readonly { readonly caseId: string; readonly adviceId: string }[]> => {
  const { rows } = await sql<{ caseId: string; adviceId: string }>`
    select distinct r.case_id as "caseId", r.advice_id as "adviceId"
      from ehc.advice_request r
      join cases.case_file f on f.id = r.case_id and f.closed_on is null
      join people.relation_to_child t on t.child_id = f.child_id and t.party = ${personId}
     where r.kind = 'family' limit 20
  `.execute(db)
  return rows
}
