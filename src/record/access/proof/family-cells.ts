import type { CoreAct } from '../rules/acts.ts'
import { relationshipKinds } from '../rules/relationships.ts'
import {
  askerWith,
  type Cell,
  familyRoleFor,
  itemWith,
  now,
  row,
  spanNames,
  spans,
} from './invented-world.ts'
import { said } from './oracle.ts'

/** Family, in every way and on every day. */
export function* familyCells(act: CoreAct): Generator<Cell> {
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

/** Nobody we know. */
export function* strangerCells(act: CoreAct): Generator<Cell> {
  for (const way of relationshipKinds)
    for (const stands of spanNames) {
      const shut = { role: null, act, way, item: itemWith([row(way, stands)]), wanted: false }
      yield { ...shut, who: 'not signed in', asker: null }
      yield { ...shut, who: 'signed in, known to nobody', asker: askerWith({ personId: 'person-stranger' }) }
    }
}
