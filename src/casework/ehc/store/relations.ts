import type { Item, Relationship } from '#access'
import type { CaseFile } from '#cases'
import { epochDayOfIso } from '#kit/day'
import { type Database, sql } from '#kit/db'
import { adviceTiesOf } from '../advice/store/answerers.ts'

/** Whose record a case is: the child's, or one of its own until somebody knows which child it is about. */
export const recordOf = (file: Pick<CaseFile, 'id' | 'child_id'>): string => file.child_id ?? file.id

/** What access must know of a case: how everybody stands to the child, and who has the case. */
export const itemOfCase = async (db: Database, authority: string, file: CaseFile): Promise<Item> =>
  (await itemsOfCases(db, authority, [file])).get(file.id)!

/** The same of many at once, by the id of the case. */
export const itemsOfCases = async (
  db: Database,
  authority: string,
  files: readonly CaseFile[],
): Promise<ReadonlyMap<string, Item>> => {
  const caseIds = files.map(({ id }) => id)
  const { rows } = await sql<Row>`
    select child_id, case_id, kind, party, from_day::text as from_day, to_day::text as to_day from (
      select child_id, case_id, kind, party, from_day, to_day
        from people.relation_to_child where child_id = any(${[...new Set(files.map(recordOf))]}::uuid[])
      union all
      select null::uuid, case_id, 'panel item', person_id::text, from_on, to_on
        from ehc.panel_reader where case_id = any(${caseIds}::uuid[])
      union all
      select null::uuid, case_id, kind, party, from_day, to_day
        from ehc.plan_tie where case_id = any(${caseIds}::uuid[])
      union all
      (${adviceTiesOf(caseIds)})
    ) as tie
  `.execute(db)
  const ofChild = Map.groupBy(rows, ({ child_id: childId }) => childId)
  const ofCase = Map.groupBy(ofChild.get(null) ?? [], ({ case_id: caseId }) => caseId)
  return new Map(
    files.map((file) => {
      const childId = recordOf(file)
      const ties = [...(ofChild.get(childId) ?? []), ...(ofCase.get(file.id) ?? [])]
      return [
        file.id,
        itemIn(
          authority,
          file,
          ties.map((row) => relationIn(row, childId)),
        ),
      ]
    }),
  )
}

const itemIn = (authority: string, file: CaseFile, ties: readonly Relationship[]): Item => {
  const childId = recordOf(file)
  const began = epochDayOfIso(file.opened_on)!
  const ours = (kind: Relationship['kind'], party: string | null, caseId: string | null): Relationship[] =>
    party === null ? [] : [{ kind, childId, caseId, party, from: began, to: null }]
  return {
    authority,
    childId,
    caseId: file.id,
    relationships: [
      ...ties,
      ...ours('case team', file.team_id, file.id),
      ...ours('allocated officer', file.owner_id, file.id),
      ...ours('in the authority', authority, null),
    ],
  }
}

const relationIn = (row: Row, childId: string): Relationship => ({
  kind: row.kind,
  childId,
  caseId: row.case_id,
  party: row.party,
  from: epochDayOfIso(row.from_day)!,
  to: row.to_day === null ? null : epochDayOfIso(row.to_day),
})

/** A tie of one case alone names no child: members of a panel, who was asked for advice, and who was sent its plan. */
type Row = {
  readonly child_id: string | null
  readonly case_id: string | null
  readonly kind: Relationship['kind']
  readonly party: string
  readonly from_day: string
  readonly to_day: string | null
}
