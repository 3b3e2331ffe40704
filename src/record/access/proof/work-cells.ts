import type { CoreAct } from '../rules/acts.ts'
import type { Asker } from '../rules/asker.ts'
import type { Item } from '../rules/item.ts'
import { partyOf, type Relationship, relationshipKinds } from '../rules/relationships.ts'
import type { StaffRole } from '../rules/roles.ts'
import {
  askerWith,
  type Cell,
  child,
  familyRoleFor,
  itemWith,
  me,
  membership,
  now,
  row,
  spanNames,
  spans,
} from './invented-world.ts'
import { said } from './oracle.ts'

/** Somebody at work, through every way to a child. */
export function* workCells(role: StaffRole, act: CoreAct): Generator<Cell> {
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
}

const withoutAgreement = (relationship: Relationship): Item => ({
  authority: me.authority,
  childId: child,
  caseId: 'case-one',
  relationships: [relationship],
})
