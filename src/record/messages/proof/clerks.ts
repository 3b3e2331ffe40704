import { randomUUID } from 'node:crypto'
import type { StaffRole } from '#access'
import { epochDayOfIso, parseDay } from '#kit/day'
import type { Clerk } from '../pages/room.ts'

export const today = '2026-03-02'

/** Somebody invented at work, for tests. */
export const clerkOf = (
  name: string,
  {
    role = 'business support',
    personId = null,
    teamId = randomUUID(),
  }: { readonly role?: StaffRole; readonly personId?: string | null; readonly teamId?: string } = {},
): Clerk => ({
  asker: {
    accountId: randomUUID(),
    personId,
    memberships: [
      {
        role,
        authority: 'northmere',
        organisationId: randomUUID(),
        teamId,
        from: epochDayOfIso('2020-01-01')!,
        to: null,
      },
    ],
    today: epochDayOfIso(today)!,
    now: Date.UTC(2026, 2, 2, 9),
    provedAt: null,
    glass: [],
  },
  authority: 'northmere',
  accountId: randomUUID(),
  personId,
  name,
  as: `${name}, ${role}`,
  team: null,
  request: randomUUID(),
  today: parseDay(today)!,
})
