import type { RawBuilder, SqlBool } from 'kysely'
import { isoOfEpochDay } from '#kit/day'
import { sql } from '#kit/db'
import type { Asker } from '../rules/asker.ts'
import type { Compiled } from '../rules/compile.ts'
import { hasSteppedUp, isLive } from '../rules/decide.ts'
import type { Need } from '../rules/permission.ts'
import type { Policy } from '../rules/policy.ts'
import { familyKinds, partyOf, type RelationshipKind, type Way } from '../rules/relationships.ts'
import { familyRoles, type Role } from '../rules/roles.ts'

/**
 * Where the list's rows say whose they are. No alias of the list may be `in_scope` or `near`: the condition uses them.
 */
export type Listed = {
  /** The published rows: child_id, case_id, kind, party (text), from_day, to_day. */
  readonly relationships: string
  /** The list's own columns, as `alias.column`. */
  readonly child: string
  readonly case?: string
}

/**
 * The same rule as `decide`, as a condition for a list about children: a row is in the list exactly where `decide`
 * allows the act on it. Made from the same table, so that the two cannot disagree.
 */
export const scopeFor = <Act extends string>(
  policy: Policy<Act>,
  asker: Asker | null,
  act: Act,
  listed: Listed,
): RawBuilder<SqlBool> => {
  if (!asker) return sql<SqlBool>`false`
  const family = familyKeys(policy.compiled, asker, act)
  const work = workKeys(policy.compiled, asker, act)
  const glass = glassChildren(policy.compiled, asker, act)
  const keys = [...family, ...work]
  const verdict = (some: Some) => {
    const throughWork = sql`(${anyTie(some, listed, asker, work)} or ${sql.ref(listed.child)} = any(${glass}::uuid[]))`
    if (asker.personId === null) return throughWork
    const kin = (condition: RawBuilder<unknown>) =>
      some(sql`in_scope.party = ${asker.personId} and ${condition}`)
    return sql`not ${kin(sql`in_scope.kind = 'must not be told' and ${live(asker)}`)}
      and (${anyTie(some, listed, asker, family)}
        or (not ${kin(sql`in_scope.kind = any(${[...familyKinds]}::text[])`)} and ${throughWork}))`
  }
  const ties = tiesOf(listed)
  if (keys.some(({ kind }) => kind === 'in the authority'))
    return sql<SqlBool>`(${verdict((condition) => sql`exists (select ${ties} and ${condition})`)})`
  return sql<SqlBool>`(${nearby(listed, keys, glass)} and (
    select ${verdict((condition) => sql`coalesce(bool_or(${condition}), false)`)} ${ties}
  ))`
}

/**
 * Whether there is a tie of which this is true. Of the few children somebody has to do with, all is asked together: the
 * view behind the ties is looked through once, and thinking out how takes the database several times as long as looking.
 * Of every child of an authority, each by itself: the first tie found is enough.
 */
type Some = (condition: RawBuilder<unknown>) => RawBuilder<unknown>

const tiesOf = (listed: Listed) =>
  sql`from ${sql.table(listed.relationships)} as in_scope where in_scope.child_id = ${sql.ref(listed.child)}`

/** Which rows of the published view open the door: pairs of a kind and an id. */
type Key = { readonly kind: RelationshipKind; readonly party: string }

const familyKeys = (compiled: Compiled, asker: Asker, act: string): Key[] => {
  const { personId } = asker
  if (personId === null) return []
  return familyRoles.flatMap((role) =>
    kindsOpen(compiled, asker, role, act).map((kind) => ({ kind, party: personId })),
  )
}

const workKeys = (compiled: Compiled, asker: Asker, act: string): Key[] =>
  asker.memberships
    .filter((membership) => isLive(membership, asker.today))
    .flatMap(({ role, teamId, organisationId, authority }) => {
      const ids = { person: asker.personId, team: teamId, organisation: organisationId, authority }
      return kindsOpen(compiled, asker, role, act).flatMap((kind) => {
        const party = ids[partyOf[kind]]
        return party === null ? [] : [{ kind, party }]
      })
    })

const kindsOpen = (compiled: Compiled, asker: Asker, role: Role, act: string): RelationshipKind[] =>
  [...(compiled.get(role)?.get(act) ?? [])].flatMap(([way, need]) =>
    way !== 'broken glass' && way !== 'no child' && isMetByAList(asker, need) ? [way] : [],
  )

// Nobody agrees to a list: what needs a second person is asked for one at a time.
const isMetByAList = (asker: Asker, need: Need | null): boolean =>
  need === null || (need === 'step-up' && hasSteppedUp(asker))

const glassChildren = (compiled: Compiled, asker: Asker, act: string): string[] => {
  const way: Way = 'broken glass'
  const opens = asker.memberships.some((membership) => {
    const need = compiled.get(membership.role)?.get(act)?.get(way)
    return need !== undefined && isLive(membership, asker.today) && isMetByAList(asker, need)
  })
  if (!opens) return []
  return asker.glass.flatMap(({ childId, from, until }) =>
    from <= asker.now && asker.now < until ? [childId] : [],
  )
}

/**
 * The children any of these keys has to do with, whatever else is asked of them: found from the few parties, once, and not
 * child by child among all there are. Changes no answer. Nobody is near by a key that every child of an authority has.
 */
const nearby = (listed: Listed, keys: readonly Key[], glass: readonly string[]): RawBuilder<unknown> =>
  sql`${sql.ref(listed.child)} = any(array(
    select near.child_id from ${sql.table(listed.relationships)} as near
    where near.party = ${partyAmong(keys)}
    union select unnest(${glass}::uuid[])
  ))`

const partyAmong = (keys: readonly Key[]) => sql`any(${[...new Set(keys.map(({ party }) => party))]}::text[])`

// Said of the party by itself too: only so can the ties be found by party.
const anyTie = (some: Some, listed: Listed, asker: Asker, keys: readonly Key[]): RawBuilder<unknown> =>
  keys.length === 0
    ? sql`false`
    : some(sql`${sameCase(listed)} and ${live(asker)} and in_scope.party = ${partyAmong(keys)}
      and (in_scope.kind, in_scope.party) in (
        select * from unnest(${keys.map(({ kind }) => kind)}::text[], ${keys.map(({ party }) => party)}::text[])
      )`)

const sameCase = (listed: Listed) =>
  listed.case === undefined
    ? sql`true`
    : sql`(in_scope.case_id is null or ${sql.ref(listed.case)} is null or in_scope.case_id = ${sql.ref(listed.case)})`

const live = ({ today }: Asker) => {
  const day = isoOfEpochDay(today)
  return sql`in_scope.from_day <= ${day}::date and (in_scope.to_day is null or in_scope.to_day >= ${day}::date)`
}
