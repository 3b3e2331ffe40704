import type { Relationship } from '#access'
import type { CaseFile } from '#cases'
import { epochDayOfIso } from '#kit/day'
import { type Database, sql } from '#kit/db'

/**
 * Who was asked for advice on a case, as access knows them: the person, or everybody at the place who gives advice for
 * it, on the days they work there. It ends six weeks after the advice was given, when nobody corrects it any more.
 */
export const adviceTiesOf = async (
  db: Database,
  files: readonly Pick<CaseFile, 'id' | 'child_id'>[],
): Promise<readonly Relationship[]> => {
  const ids = files.map(({ id }) => id)
  const { rows } = await sql<Row>`
    select case_id, person_id::text as party, got_on::text as from_day, (given_on + 42)::text as to_day
      from ehc.advice_request where case_id = any(${ids}::uuid[]) and person_id is not null and kind <> 'family'
    union
    select r.case_id, m.person_id::text, greatest(r.got_on, m.from_on)::text, least(r.given_on + 42, m.to_on)::text
      from ehc.advice_request r
      join people.membership m on m.organisation_id = r.organisation_id or m.team_id = r.team_id
     where r.case_id = any(${ids}::uuid[])
       and m.role in ('SENCO', 'early-years practitioner', 'advice-giver', 'service practitioner')
  `.execute(db)
  const children = new Map(files.map(({ id, child_id }) => [id, child_id ?? id]))
  return rows.map(({ case_id, party, from_day, to_day }) => ({
    kind: 'advice asked',
    childId: children.get(case_id)!,
    caseId: case_id,
    party,
    from: epochDayOfIso(from_day)!,
    to: to_day === null ? null : epochDayOfIso(to_day),
  }))
}

type Row = {
  readonly case_id: string
  readonly party: string
  readonly from_day: string
  readonly to_day: string | null
}

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
