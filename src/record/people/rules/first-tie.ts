import type { Membership } from '#access'

/** How a child stands to whoever puts them on record, from that day: otherwise they could not open it again. */
export type FirstTie =
  | { readonly kind: 'case team' | 'service involved'; readonly teamId: string }
  | { readonly kind: 'setting attended'; readonly organisationId: string }

export const firstTie = (memberships: readonly Membership[], role: string): FirstTie | null => {
  const theirs = memberships.filter((membership) => membership.role === role)
  if (settingRoles.has(role)) {
    const organisationId = theirs.find((membership) => membership.organisationId)?.organisationId
    return organisationId ? { kind: 'setting attended', organisationId } : null
  }
  const teamId = theirs.find((membership) => membership.teamId)?.teamId
  if (!teamId) return null
  return { kind: role === 'service lead' ? 'service involved' : 'case team', teamId }
}

const settingRoles: ReadonlySet<string> = new Set(['SENCO', 'class teacher', 'early-years practitioner'])
