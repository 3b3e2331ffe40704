import { type Relationship, type RelationshipKind } from '#access'
import { epochDayOfIso } from '#kit/day'
import type { DocumentsDatabase } from './tables.ts'

/** Every tie of everybody to this child, from the view people publish, and the council's own. */
export const relationshipsOf = async (
  db: DocumentsDatabase,
  childId: string,
  authority: string,
): Promise<readonly Relationship[]> => {
  const rows = await db
    .selectFrom('people.relation_to_child')
    .selectAll()
    .where('child_id', '=', childId)
    .execute()
  const council: Relationship = {
    kind: 'in the authority',
    childId,
    caseId: null,
    party: authority,
    from: epochDayOfIso('1970-01-01')!,
    to: null,
  }
  const ties = rows.map((row): Relationship => ({
    kind: row.kind as RelationshipKind,
    childId,
    caseId: row.case_id,
    party: row.party,
    from: epochDayOfIso(row.from_on)!,
    to: row.to_on === null ? null : epochDayOfIso(row.to_on),
  }))
  return ties.length === 0 ? [] : [council, ...ties]
}
