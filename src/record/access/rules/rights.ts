import { type EpochDay, plusDays } from '#kit/day'
import { compulsorySchoolAgeEnds, turns25 } from '#law'
import type { Relationship } from './relationships.ts'

/**
 * A row as the law dates it: a parent's rights end with compulsory school age, and the young person's begin the day
 * after and end at 25. Null for a row that has no day left. Without a date of birth the rights stay with the parent.
 */
export const asRightsPass = (row: Relationship, born: EpochDay | null): Relationship | null => {
  if (born === null) return row.kind === 'young person' ? null : row
  const last = compulsorySchoolAgeEnds(born)
  if (parentKinds.has(row.kind)) return between(row, row.from, last)
  if (row.kind === 'young person') return between(row, plusDays(last, 1), plusDays(turns25(born), -1))
  return afterwards.has(row.kind) ? between(row, plusDays(last, 1), null) : row
}

const parentKinds: ReadonlySet<string> = new Set([
  'parental responsibility',
  'parent kept from some of it',
  'child',
])
const afterwards: ReadonlySet<string> = new Set(['agreed supporter', 'representative'])

const between = (row: Relationship, first: EpochDay, last: EpochDay | null): Relationship | null => {
  const from = row.from > first ? row.from : first
  const to = row.to === null ? last : last === null || row.to < last ? row.to : last
  return to !== null && to < from ? null : { ...row, from, to }
}
