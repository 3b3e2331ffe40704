import type { Actor, Entry } from './entry.ts'

const familyRoles: ReadonlySet<string> = new Set(['family member', 'young person', 'family'])

export const isFamily = ({ role }: Actor): boolean => familyRoles.has(role)

/**
 * Staff stand in the trail as they were called that day; family by their account alone. The trail outlives a record
 * that is destroyed, and must then name nobody of it.
 */
export const asLeft = (actor: Actor): Actor => (isFamily(actor) ? { ...actor, name: 'Family' } : actor)

/** Accounts of family among these entries: whose names to ask for. */
export const familyAccounts = (entries: readonly Entry[]): readonly string[] => [
  ...new Set(entries.flatMap(({ actor }) => (isFamily(actor) ? (actor.accountId ?? []) : []))),
]

/** Family by the name they have today, while there is one, for those who may be told it. */
export const withNames = <One extends Entry>(
  entries: readonly One[],
  names: ReadonlyMap<string, string>,
): readonly One[] =>
  entries.map((entry) => {
    const name = isFamily(entry.actor) && names.get(entry.actor.accountId ?? '')
    return name ? { ...entry, actor: { ...entry.actor, name } } : entry
  })
