import { done, refused } from '#kit/result'
import type { Asker, Membership } from './asker.ts'
import type { Compiled } from './compile.ts'
import type { Decision, Refusal } from './decision.ts'
import type { Item } from './item.ts'
import type { Need } from './permission.ts'
import { familyKinds, partyOf, type Relationship, type Way } from './relationships.ts'
import { familyRoles, type Role } from './roles.ts'

/** The one rule. Everything about time comes with the asker; everything about the child with the item. */
export const decideOn = (compiled: Compiled, asker: Asker | null, act: string, item: Item): Decision => {
  if (!asker) return notSignedIn
  const search: Search = { compiled, asker, act, item, nearest: 'not for this role' }
  if (item.childId === null) return aboutNoChild(search)
  const kin = kinship(asker, item)
  if (kin === 'must not be told') return mustNotBeTold
  return (
    throughFamily(search) ??
    (kin === 'family' ? ownFamily : (throughWork(search) ?? throughGlass(search) ?? refused(search.nearest)))
  )
}

/** One question under way, with the refusal that came nearest to a yes. */
type Search = {
  readonly compiled: Compiled
  readonly asker: Asker
  readonly act: string
  readonly item: Item
  nearest: Refusal
}

const notSignedIn: Decision = refused('not signed in')
const mustNotBeTold: Decision = refused('must not be told')
const ownFamily: Decision = refused('own family')

/** Ten minutes: long enough to finish what it was asked for. */
const stepUpLasts = 10 * 60_000

export const isLive = (row: Pick<Membership, 'from' | 'to'>, today: number): boolean =>
  row.from <= today && (row.to === null || today <= row.to)

const family: ReadonlySet<string> = new Set(familyKinds)

/** Family at any time stays family: a former carer who is now an officer does not open that record. */
const kinship = ({ personId, today }: Asker, { childId, relationships }: Item) => {
  if (personId === null) return null
  let found: 'family' | null = null
  for (const row of relationships) {
    if (row.party !== personId || row.childId !== childId || !family.has(row.kind)) continue
    if (row.kind === 'must not be told' && isLive(row, today)) return 'must not be told'
    found = 'family'
  }
  return found
}

const throughFamily = (search: Search): Decision | null => {
  const { asker } = search
  if (asker.personId === null) return null
  for (const role of familyRoles) {
    const decision = throughRows(search, role, (row) => row.party === asker.personId)
    if (decision) return decision
  }
  return null
}

const throughWork = (search: Search): Decision | null => {
  for (const membership of search.asker.memberships) {
    const live = isLive(membership, search.asker.today)
    const decision = throughRows(
      search,
      membership.role,
      (row) => row.party === idFor(search.asker, membership, row),
      live,
    )
    if (decision) return decision
  }
  return null
}

const idFor = (asker: Asker, membership: Membership, row: Relationship): string | null => {
  switch (partyOf[row.kind]) {
    case 'person':
      return asker.personId
    case 'team':
      return membership.teamId
    case 'organisation':
      return membership.organisationId
    case 'authority':
      return membership.authority
  }
}

const throughRows = (
  search: Search,
  role: Role,
  isTheirs: (row: Relationship) => boolean,
  membershipIsLive = true,
): Decision | null => {
  const ways = search.compiled.get(role)?.get(search.act)
  if (!ways) return null
  come(search, 'no relationship')
  for (const row of search.item.relationships) {
    const need = ways.get(row.kind)
    if (need === undefined || !isAbout(row, search.item) || !isTheirs(row)) continue
    if (!membershipIsLive || !isLive(row, search.asker.today)) come(search, 'ended')
    else if (isMet(search, need)) return allowed(role, row.kind, null)
  }
  return null
}

const isAbout = (row: Relationship, { childId, caseId }: Item): boolean =>
  row.childId === childId && (row.caseId === null || caseId === null || row.caseId === caseId)

const throughGlass = (search: Search): Decision | null => {
  const { asker, item, act, compiled } = search
  for (const { id, childId, from, until } of asker.glass) {
    if (childId !== item.childId) continue
    for (const membership of asker.memberships) {
      const need = compiled.get(membership.role)?.get(act)?.get('broken glass')
      if (need === undefined) continue
      if (!isLive(membership, asker.today) || asker.now < from || asker.now >= until) come(search, 'ended')
      else if (isMet(search, need)) return allowed(membership.role, 'broken glass', id)
    }
  }
  return null
}

const aboutNoChild = (search: Search): Decision => {
  const { asker, item, act, compiled } = search
  for (const membership of asker.memberships) {
    const need = compiled.get(membership.role)?.get(act)?.get('no child')
    if (need === undefined) continue
    if (membership.authority !== item.authority) come(search, 'no relationship')
    else if (!isLive(membership, asker.today)) come(search, 'ended')
    else if (isMet(search, need)) return allowed(membership.role, 'no child', null)
  }
  return refused(search.nearest)
}

const isMet = (search: Search, need: Need | null): boolean => {
  if (need === null) return true
  const { asker, item } = search
  if (need !== 'second person' && !hasSteppedUp(asker)) return come(search, 'prove it is you')
  if (need === 'step-up') return true
  const agreed = item.agreedBy ?? null
  return (agreed !== null && agreed !== asker.accountId) || come(search, 'needs a second person')
}

export const hasSteppedUp = ({ provedAt, now }: Asker): boolean =>
  provedAt !== null && provedAt <= now && now - provedAt <= stepUpLasts

const closeness: readonly Refusal[] = [
  'not for this role',
  'no relationship',
  'ended',
  'prove it is you',
  'needs a second person',
]

const come = (search: Search, refusal: Refusal): false => {
  if (closeness.indexOf(refusal) > closeness.indexOf(search.nearest)) search.nearest = refusal
  return false
}

const allowed = (role: Role, through: Way, glass: string | null): Decision => done({ role, through, glass })
