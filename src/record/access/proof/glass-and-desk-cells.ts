import type { CoreAct } from '../rules/acts.ts'
import type { StaffRole } from '../rules/roles.ts'
import {
  askerWith,
  type Cell,
  child,
  itemWith,
  membership,
  now,
  row,
  spanNames,
  spans,
} from './invented-world.ts'
import { said } from './oracle.ts'

/** Somebody at work in an emergency, to the millisecond. */
export function* glassCells(role: StaffRole, act: CoreAct): Generator<Cell> {
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

/** What an emergency needs besides. */
export function* glassNeedCells(role: StaffRole, act: CoreAct): Generator<Cell> {
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

/** Somebody at work on what is about no child. */
export function* deskCells(role: StaffRole, act: CoreAct): Generator<Cell> {
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
