import { childActs, familyKinds } from '#access'
import { said } from '../../src/record/access/proof/oracle.ts'
import { type ChildName, type Tie, ties } from './children.ts'
import { kindOf, type Who } from './kinds-of-person.ts'
import type { Token } from './tokens.ts'

/**
 * What each person may do to each child, by the plain words of the policy and the tables beside this file. Nothing
 * here asks the program.
 */
export const may = (who: Who | null, child: ChildName | null, act: string): boolean => {
  if (who === null || kindOf(who).session !== undefined) return false
  const { role, ended } = kindOf(who)
  const works = role !== undefined && !ended
  if (child === null) return works && said(act, role, 'no child') !== null
  const mine = ties[child].filter((tie) => isOf(who, tie))
  if (mine.some(({ way, ended: over }) => way === 'must not be told' && !over)) return false
  const live = mine.filter(({ ended: over }) => !over).map(({ way }) => way)
  if (mine.some(({ way }) => isFamily(way)))
    return live.some((way) => isFamily(way) && said(act, familyRole(way), way))
  return works && [...live, 'in the authority'].some((way) => said(act, role, way) !== null)
}

/** Whether there is anything at all that they may do or know about this child. */
export const isStranger = (who: Who | null, child: ChildName): boolean =>
  childActs.every((act) => !may(who, child, act))

/** A name may also be found in a search by whoever may look for a child, unless they must not be told. */
export const maySee = (who: Who | null, { child, field, acts: opening }: Token): boolean =>
  isNamedAsSibling(who, child, field) ||
  opening.some(
    (act) =>
      act.split(' + ').every((one) => may(who, child, one)) ||
      (atTheDesk.has(act) && may(who, null, act) && !isKin(who, child)),
  )

/** That they are brother and sister stands in both records, by name and no more. */
export const isNamedAsSibling = (who: Who | null, child: ChildName, field: string): boolean =>
  child === 'sibling' &&
  /^person\.(given_name|family_name|known_as)$/.test(field) &&
  ['see contact details', 'record agreement', 'give agreement'].some((act) => may(who, 'own', act))

const atTheDesk: ReadonlySet<string> = new Set([
  'find child',
  'create child',
  'manage people',
  'review broken glass',
])

const isKin = (who: Who | null, child: ChildName): boolean =>
  who !== null && ties[child].some((tie) => isOf(who, tie) && isFamily(tie.way))

const isOf = (who: Who, { person, team, place }: Tie): boolean => {
  const kind = kindOf(who)
  return (
    person === who ||
    (team !== undefined && kind.team === team) ||
    (place !== undefined && kind.place === place)
  )
}

const isFamily = (way: Tie['way']): boolean => (familyKinds as readonly string[]).includes(way)

const familyRole = (way: Tie['way']): string =>
  way === 'young person' || way === 'child' ? 'young person' : 'family member'
