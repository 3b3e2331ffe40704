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
  const [{ rows }, { rows: readers }, asked] = await Promise.all([
    sql<Row>`
      select child_id, case_id, kind, party, from_day::text as from_day, to_day::text as to_day
        from people.relation_to_child where child_id = any(${[...new Set(files.map(recordOf))]}::uuid[])
    `.execute(db),
    sql<Reader>`
      select case_id, person_id::text as party, from_on::text as from_day, to_on::text as to_day
        from ehc.panel_reader where case_id = any(${files.map(({ id }) => id)}::uuid[])
    `.execute(db),
    adviceTiesOf(db, files),
  ])
  const ties = Map.groupBy(rows.map(relationIn), ({ childId }) => childId)
  return new Map(
    files.map((file) => {
      const ofCase = asked.filter(({ caseId }) => caseId === file.id)
      const onPanel = readers
        .filter(({ case_id: caseId }) => caseId === file.id)
        .map((reader) => relationIn({ ...reader, child_id: recordOf(file), kind: 'panel item' }))
      return [file.id, itemIn(authority, file, [...(ties.get(recordOf(file)) ?? []), ...ofCase, ...onPanel])]
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

const relationIn = (row: Row): Relationship => ({
  kind: row.kind,
  childId: row.child_id,
  caseId: row.case_id,
  party: row.party,
  from: epochDayOfIso(row.from_day)!,
  to: row.to_day === null ? null : epochDayOfIso(row.to_day),
})

/** A member of a panel that has the case on its list, while its papers are open to them. */
type Reader = Pick<Row, 'party' | 'from_day' | 'to_day'> & { readonly case_id: string }

type Row = {
  readonly child_id: string
  readonly case_id: string | null
  readonly kind: Relationship['kind']
  readonly party: string
  readonly from_day: string
  readonly to_day: string | null
}
