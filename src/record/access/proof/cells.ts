import type { EpochDay } from '#kit/day'
import { childActs, type CoreAct, authorityActs } from '../rules/acts.ts'
import type { Asker, Membership } from '../rules/asker.ts'
import type { Item } from '../rules/item.ts'
import { partyOf, type Relationship, relationshipKinds, type Way } from '../rules/relationships.ts'
import { type Role, type StaffRole, staffRoles } from '../rules/roles.ts'
import { said } from './oracle.ts'

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
const spans = {
  'ends today': [-7, 0, true],
  'begins today': [0, 7, true],
  'is under way': [-7, 7, true],
  'has no end': [-7, null, true],
  'ended yesterday': [-7, -1, false],
  'begins tomorrow': [1, 7, false],
} as const satisfies Record<string, readonly [number, number | null, boolean]>

type Span = keyof typeof spans
const spanNames = Object.keys(spans) as Span[]

const today = 20_600 as EpochDay
const now = 1_780_000_000_000
const daysOf = (span: Span) => {
  const [from, to] = spans[span]
  return { from: (today + from) as EpochDay, to: to === null ? null : ((today + to) as EpochDay) }
}

const me = {
  person: 'person-me',
  team: 'team-mine',
  organisation: 'organisation-mine',
  authority: 'northmere',
}
const child = 'child-one'

const membership = (role: StaffRole, span: Span = 'is under way', authority = me.authority): Membership => ({
  role,
  authority,
  organisationId: me.organisation,
  teamId: me.team,
  ...daysOf(span),
})

const askerWith = (over: Partial<Asker>): Asker => ({
  accountId: 'account-me',
  personId: me.person,
  memberships: [],
  today,
  now,
  provedAt: now - 60_000,
  glass: [],
  ...over,
})

const row = (kind: keyof typeof partyOf, span: Span = 'is under way', over: Partial<Relationship> = {}) => ({
  kind,
  childId: child,
  caseId: null,
  party: me[partyOf[kind]],
  ...daysOf(span),
  ...over,
})

const itemWith = (relationships: readonly Relationship[], over: Partial<Item> = {}): Item => ({
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
const familyRoleFor = (way: Way): Role | null => asRole[way] ?? (isFamilyWay(way) ? 'family member' : null)

/** Every question: kinds of person × acts × ways × days, and everything that must shut a door that was open. */
export function* cells(): Generator<Cell> {
  for (const act of [...childActs, ...authorityActs]) {
    for (const role of staffRoles) yield* workCells(role, act)
    yield* familyCells(act)
    yield* strangerCells(act)
  }
}

function* workCells(role: StaffRole, act: CoreAct): Generator<Cell> {
  for (const way of relationshipKinds) {
    const familial = familyRoleFor(way) !== null || way === 'must not be told'
    const open = !familial && said(act, role, way) !== null
    const base = { role, act, way }
    if (!familial) {
      for (const holds of spanNames)
        for (const stands of spanNames)
          yield {
            ...base,
            who: `${role}: job ${holds}, tie ${stands}`,
            asker: askerWith({ memberships: [membership(role, holds)] }),
            item: itemWith([row(way, stands)]),
            wanted: open && spans[holds][2] && spans[stands][2],
          }
      const asker = askerWith({ memberships: [membership(role)] })
      const shut = (who: string, item: Item, by: Asker = asker): Cell => ({
        ...base,
        who: `${role}: ${who}`,
        asker: by,
        item,
        wanted: false,
      })
      yield {
        ...base,
        who: `${role}: this case`,
        asker,
        item: itemWith([row(way, 'is under way', { caseId: 'case-one' })]),
        wanted: open,
      }
      yield {
        ...base,
        who: `${role}: the child and no one case`,
        asker,
        item: itemWith([row(way, 'is under way', { caseId: 'case-two' })], { caseId: null }),
        wanted: open,
      }
      yield shut('another case', itemWith([row(way, 'is under way', { caseId: 'case-two' })]))
      yield shut('another child', itemWith([row(way, 'is under way', { childId: 'child-two' })]))
      yield shut('somebody else’s tie', itemWith([row(way, 'is under way', { party: 'somebody-else' })]))
      yield shut('must not be told', itemWith([row(way), row('must not be told')]))
      for (const kin of ['parental responsibility', 'relative'] as const) {
        const familySays = said(act, 'family member', kin)
        yield { ...shut('own child', itemWith([row(way), row(kin)])), wanted: familySays !== null }
        yield shut('was once their child', itemWith([row(way), row(kin, 'ended yesterday')]))
      }
      yield {
        ...shut('no longer kept from it', itemWith([row(way), row('must not be told', 'ended yesterday')])),
        wanted: false,
      }
      const needs = said(act, role, way)
      const unproved = askerWith({ memberships: [membership(role)], provedAt: null })
      const longAgo = askerWith({ memberships: [membership(role)], provedAt: now - 600_001 })
      const justInTime = askerWith({ memberships: [membership(role)], provedAt: now - 600_000 })
      yield {
        ...shut('no second factor', itemWith([row(way)]), unproved),
        wanted: open && !needs?.needsProof,
      }
      yield {
        ...shut('second factor long ago', itemWith([row(way)]), longAgo),
        wanted: open && !needs?.needsProof,
      }
      yield { ...shut('second factor ten minutes ago', itemWith([row(way)]), justInTime), wanted: open }
      for (const agreedBy of [null, 'account-me'])
        yield {
          ...shut(`agreed by ${agreedBy ?? 'nobody'}`, itemWith([row(way)], { agreedBy })),
          wanted: open && !needs?.needsSecond,
        }
      yield {
        ...shut('nothing said of agreement', withoutAgreement(row(way))),
        wanted: open && !needs?.needsSecond,
      }
      if (partyOf[way] === 'authority')
        yield shut(
          'another council',
          itemWith([row(way)]),
          askerWith({ memberships: [membership(role, 'is under way', 'southmere')] }),
        )
      if (partyOf[way] !== 'person') {
        const nobody = askerWith({ memberships: [membership(role)], personId: null })
        yield { ...shut('an account with no person', itemWith([row(way)]), nobody), wanted: open }
      } else
        yield shut(
          'an account with no person',
          itemWith([row(way)]),
          askerWith({ memberships: [membership(role)], personId: null }),
        )
    }
  }
  yield* glassCells(role, act)
  yield* glassNeedCells(role, act)
  yield* deskCells(role, act)
}

const withoutAgreement = (relationship: Relationship): Item => ({
  authority: me.authority,
  childId: child,
  caseId: 'case-one',
  relationships: [relationship],
})

function* glassCells(role: StaffRole, act: CoreAct): Generator<Cell> {
  const open = said(act, role, 'broken glass') !== null
  const times = [
    ['just broken', 0, 1, true],
    ['in its last millisecond', -3_599_999, 1, true],
    ['ended this millisecond', -3_600_000, 0, false],
    ['not begun', 1, 100, false],
  ] as const
  for (const [when, from, until, live] of times)
    for (const holds of spanNames)
      for (const forChild of [child, 'child-two'])
        for (const kin of [null, 'parental responsibility', 'must not be told'] as const)
          yield {
            who: `${role}: glass ${when}, job ${holds}`,
            role,
            act,
            way: 'broken glass',
            asker: askerWith({
              memberships: [membership(role, holds)],
              glass: [{ id: 'glass', childId: forChild, from: now + from, until: now + until }],
            }),
            item: itemWith(kin ? [row(kin)] : []),
            wanted: kin
              ? kin === 'parental responsibility' && said(act, 'family member', kin) !== null
              : open && live && spans[holds][2] && forChild === child,
          }
}

function* glassNeedCells(role: StaffRole, act: CoreAct): Generator<Cell> {
  const needs = said(act, role, 'broken glass')
  const glass = [{ id: 'glass', childId: child, from: now, until: now + 1 }]
  for (const [provedAt, agreedBy] of [
    [null, 'account-other'],
    [now, null],
  ] as const)
    yield {
      who: `${role}: glass, no proof or no second person`,
      role,
      act,
      way: 'broken glass',
      asker: askerWith({ memberships: [membership(role)], glass, provedAt }),
      item: itemWith([], { agreedBy }),
      wanted: needs !== null,
    }
}

function* deskCells(role: StaffRole, act: CoreAct): Generator<Cell> {
  const needs = said(act, role, 'no child')
  for (const holds of spanNames)
    for (const authority of ['northmere', 'southmere'])
      for (const provedAt of [now, null])
        for (const agreedBy of ['account-other', 'account-me', null])
          yield {
            who: `${role}: at a desk`,
            role,
            act,
            way: 'no child',
            asker: askerWith({ memberships: [membership(role, holds)], provedAt }),
            item: { authority, childId: null, caseId: null, relationships: [], agreedBy },
            wanted:
              needs !== null &&
              spans[holds][2] &&
              authority === 'northmere' &&
              (!needs.needsProof || provedAt !== null) &&
              (!needs.needsSecond || agreedBy === 'account-other'),
          }
}

function* familyCells(act: CoreAct): Generator<Cell> {
  for (const way of relationshipKinds) {
    const role = familyRoleFor(way)
    const open = role !== null && said(act, role, way) !== null
    const base = { role, act, way }
    for (const stands of spanNames) {
      yield {
        ...base,
        who: `${way}, ${stands}`,
        asker: askerWith({}),
        item: itemWith([row(way, stands)]),
        wanted: open && spans[stands][2],
      }
      yield {
        ...base,
        who: `${way}, ${stands}, told nothing`,
        asker: askerWith({}),
        item: itemWith([row(way, stands), row('must not be told')]),
        wanted: false,
      }
      yield {
        ...base,
        who: `${way}, ${stands}, once told nothing`,
        asker: askerWith({}),
        item: itemWith([row(way, stands), row('must not be told', 'ended yesterday')]),
        wanted: open && spans[stands][2],
      }
      yield {
        ...base,
        who: `${way}, of another child`,
        asker: askerWith({}),
        item: itemWith([row(way, stands, { childId: 'child-two' })]),
        wanted: false,
      }
      yield {
        ...base,
        who: `somebody else’s ${way}`,
        asker: askerWith({}),
        item: itemWith([row(way, stands, { party: 'person-other' })]),
        wanted: false,
      }
      yield {
        ...base,
        who: `${way}, of a sibling’s case`,
        asker: askerWith({}),
        item: itemWith([row(way, stands, { caseId: 'case-two' })]),
        wanted: false,
      }
      yield {
        ...base,
        who: `${way}, not linked to a person`,
        asker: askerWith({ personId: null }),
        item: itemWith([row(way, stands)]),
        wanted: false,
      }
    }
    for (const [provedAt, agreedBy] of [
      [null, 'account-other'],
      [now, null],
    ] as const)
      yield {
        ...base,
        who: `${way}, no proof or no second person`,
        asker: askerWith({ provedAt }),
        item: itemWith([row(way)], { agreedBy }),
        wanted: open,
      }
  }
  yield {
    who: 'family, about no child',
    role: 'family member',
    act,
    way: 'no child',
    asker: askerWith({}),
    item: itemWith([], { childId: null, caseId: null }),
    wanted: false,
  }
}

function* strangerCells(act: CoreAct): Generator<Cell> {
  for (const way of relationshipKinds)
    for (const stands of spanNames) {
      const shut = { role: null, act, way, item: itemWith([row(way, stands)]), wanted: false }
      yield { ...shut, who: 'not signed in', asker: null }
      yield { ...shut, who: 'signed in, known to nobody', asker: askerWith({ personId: 'person-stranger' }) }
    }
}
