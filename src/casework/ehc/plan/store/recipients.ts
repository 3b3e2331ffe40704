import type { Item } from '#access'
import type { EpochDay } from '#kit/day'

/** Those to whom a draft goes (regulation 13(1)): the parents, or the young person once the rights are theirs. */
const served: ReadonlySet<string> = new Set([
  'parental responsibility',
  'parent kept from some of it',
  'young person',
  'representative',
])

/** Ids of the people of the record a plan goes to today. Nobody who must not be told is among them. */
export const recipientsOf = ({ relationships }: Item, today: EpochDay): readonly string[] => {
  const live = relationships.filter(({ from, to }) => from <= today && (to === null || today <= to))
  const untold = new Set(live.flatMap(({ kind, party }) => (kind === 'must not be told' ? [party] : [])))
  return [
    ...new Set(live.flatMap(({ kind, party }) => (served.has(kind) && !untold.has(party) ? [party] : []))),
  ]
}

/** Somebody must not be told, or must be kept from some of it: then two people look before anything leaves. */
export const isRestricted = ({ relationships }: Item, today: EpochDay): boolean =>
  relationships.some(
    ({ kind, from, to }) =>
      (kind === 'must not be told' || kind === 'parent kept from some of it') &&
      from <= today &&
      (to === null || today <= to),
  )
