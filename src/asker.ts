import { type Asker, type Glass, type StaffRole, staffRoles } from '#access'
import { type Day, epochDayOfIso, toEpochDay } from '#kit/day'
import type { Membership } from '#people'
import type { SignedIn } from '#sign-in'

export type AskerFacts = {
  readonly memberships: readonly Membership[]
  readonly glass: readonly Glass[]
  readonly authority: string
  readonly today: Day
  /** Milliseconds since 1970. */
  readonly now: number
}

/** Whoever is signed in, as #access asks of them: the account, the roles of today, and emergencies under way. */
export const askerOf = (
  { account, session }: SignedIn,
  { memberships, glass, authority, today, now }: AskerFacts,
): Asker => ({
  accountId: account.id,
  personId: account.personId,
  memberships: memberships
    // A role that access does not know opens nothing.
    .filter((membership): membership is Membership & { role: StaffRole } => known.has(membership.role))
    .map(({ role, organisationId, teamId, from, to }) => ({
      role,
      authority,
      organisationId,
      teamId,
      from: epochDayOfIso(from)!,
      to: to === null ? null : epochDayOfIso(to),
    })),
  today: toEpochDay(today),
  now,
  // Invented people have nothing to prove themselves with: pressing their name stands for it.
  provedAt: session.provedAt?.getTime() ?? (account.demo ? now : null),
  glass,
})

const known: ReadonlySet<string> = new Set(staffRoles)
