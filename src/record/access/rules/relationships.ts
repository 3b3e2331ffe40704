import type { EpochDay } from '#kit/day'

/**
 * How somebody stands to a child, and whose id `party` then holds. A row is live from `from` up to and including
 * `to`: the day after, access has ended.
 */
export const partyOf = {
  /** The officer a case is allocated to, or who covers for them. */
  'allocated officer': 'person',
  /** The team that holds the case. */
  'case team': 'team',
  /** Where the child is, or was, on roll. */
  'setting attended': 'organisation',
  /** The council asks this setting whether it can meet the child's needs, until one is named. */
  'setting consulted': 'organisation',
  /** The plan names this setting, from the day it was sent until a plan names another, or there is none (section I). */
  'setting named': 'organisation',
  /** The health body that must see to the health help in the plan, on the same days. */
  'health body of the plan': 'organisation',
  /** A professional named as working with this child. */
  'named professional': 'person',
  /** Advice was asked of this person, for this case. */
  'advice asked': 'person',
  /** A service holds a request it has not yet accepted: it sees the request pack and no more. */
  'service asked': 'team',
  /** A service works with the child, until some days after it closes. */
  'service involved': 'team',
  /** They sit on the panel that reads the case, its papers are open, and they have not stood aside. */
  'panel item': 'person',
  /** The council that holds the record. */
  'in the authority': 'authority',
  /** A parent with parental responsibility, while the rights are the parent's. */
  'parental responsibility': 'person',
  /** The same, but some paragraphs are kept from them. */
  'parent kept from some of it': 'person',
  /** Family without parental responsibility. */
  relative: 'person',
  /** Somebody the young person said may see their record. */
  'agreed supporter': 'person',
  /** Acts for a young person who lacks capacity for a decision: SI 2014/1530, regulations 63 to 65. */
  representative: 'person',
  /** The child, once the rights are theirs. */
  'young person': 'person',
  /** The child, before that. */
  child: 'person',
  /** Must not be told anything about this child, in any role. */
  'must not be told': 'person',
} as const satisfies Record<string, 'person' | 'team' | 'organisation' | 'authority'>

export type RelationshipKind = keyof typeof partyOf
export const relationshipKinds = Object.keys(partyOf) as RelationshipKind[]

/** Ways to a child that are no row of the record: an emergency, and things that are about no child at all. */
export type Way = RelationshipKind | 'broken glass' | 'no child'

/** One row of the published views: somebody stands to this child so, on these days. */
export type Relationship = {
  readonly kind: RelationshipKind
  readonly childId: string
  /** For one case only; null for everything about the child. */
  readonly caseId: string | null
  /** The id of a person, team, organisation or authority, as `partyOf` says. */
  readonly party: string
  readonly from: EpochDay
  /** The last day; null while it goes on. */
  readonly to: EpochDay | null
}

/** Nobody works on the record of their own family, whatever their job: these rows say who is family. */
export const familyKinds = [
  'parental responsibility',
  'parent kept from some of it',
  'relative',
  'agreed supporter',
  'representative',
  'young person',
  'child',
  'must not be told',
] as const satisfies readonly RelationshipKind[]
