import type { EpochDay } from '#kit/day'
import type { CoreAct } from '../rules/acts.ts'
import type { Asker, Membership } from '../rules/asker.ts'
import type { Item } from '../rules/item.ts'
import { partyOf, type Relationship, type Way } from '../rules/relationships.ts'
import type { Role, StaffRole } from '../rules/roles.ts'

/** One question and the answer the plain words give. */
export type Cell = {
  readonly who: string
  readonly role: Role | null
  readonly act: CoreAct
  readonly way: Way
  readonly asker: Asker | null
  readonly item: Item
  readonly wanted: boolean
}

/** Days around a week-long span that ends today, began today, ended yesterday, begins tomorrow, or never ends. */
export const spans = {
  'ends today': [-7, 0, true],
  'begins today': [0, 7, true],
  'is under way': [-7, 7, true],
  'has no end': [-7, null, true],
  'ended yesterday': [-7, -1, false],
  'begins tomorrow': [1, 7, false],
} as const satisfies Record<string, readonly [number, number | null, boolean]>

type Span = keyof typeof spans
export const spanNames = Object.keys(spans) as Span[]

const today = 20_600 as EpochDay
export const now = 1_780_000_000_000
const daysOf = (span: Span) => {
  const [from, to] = spans[span]
  return { from: (today + from) as EpochDay, to: to === null ? null : ((today + to) as EpochDay) }
}

export const me = {
  person: 'person-me',
  team: 'team-mine',
  organisation: 'organisation-mine',
  authority: 'northmere',
}
export const child = 'child-one'

export const membership = (
  role: StaffRole,
  span: Span = 'is under way',
  authority = me.authority,
): Membership => ({
  role,
  authority,
  organisationId: me.organisation,
  teamId: me.team,
  ...daysOf(span),
})

export const askerWith = (over: Partial<Asker>): Asker => ({
  accountId: 'account-me',
  personId: me.person,
  memberships: [],
  today,
  now,
  provedAt: now - 60_000,
  glass: [],
  ...over,
})

export const row = (
  kind: keyof typeof partyOf,
  span: Span = 'is under way',
  over: Partial<Relationship> = {},
) => ({
  kind,
  childId: child,
  caseId: null,
  party: me[partyOf[kind]],
  ...daysOf(span),
  ...over,
})

export const itemWith = (relationships: readonly Relationship[], over: Partial<Item> = {}): Item => ({
  authority: me.authority,
  childId: child,
  caseId: 'case-one',
  relationships,
  agreedBy: 'account-other',
  ...over,
})

const asRole = { 'young person': 'young person', child: 'young person' } as Partial<Record<Way, Role>>
const isFamilyWay = (way: Way): boolean =>
  !(way in asRole) &&
  [
    'parental responsibility',
    'parent kept from some of it',
    'relative',
    'agreed supporter',
    'representative',
  ].includes(way)
export const familyRoleFor = (way: Way): Role | null =>
  asRole[way] ?? (isFamilyWay(way) ? 'family member' : null)
