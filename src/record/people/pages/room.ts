import type { Door } from './home/view.tsx'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import type { Asker, GlassAlert } from '#access'
import type { Day } from '#kit/day'
import type { Database } from '#kit/db'
import type { FormGuard } from '#kit/form'
import type { Frame } from '#kit/http'
import type { Following } from '../actions/follow.ts'
import type { PeopleDatabase } from '../store/tables.ts'

/** Who asks, as access and the trail must know them. */
export type Asking = {
  readonly asker: Asker
  readonly name: string
  /** How they are called in the trail where no decision says: “family member”. */
  readonly role: string
  readonly team: string | null
  /** Each role of today, and where. */
  readonly roles: readonly string[]
}

/** Something under way for a child, told on home pages. */
export type Happening = {
  readonly what: string
  readonly stage: string
  /** Whoever has it. */
  readonly who: string | null
  /** The next day something is due, YYYY-MM-DD. */
  readonly nextOn: string | null
  /** What is due then, as the family is told. */
  readonly nextWhat: string | null
  /** A day by which the family itself must act, should it not agree, and what it must do; null for everybody else. */
  readonly yours: { readonly on: string; readonly what: string } | null
  /** Where it can be read by whoever asks; null where it cannot. */
  readonly href: string | null
}

/** An account as those who look after it see it: how somebody comes in, never what with. */
export type AccountLine = {
  readonly id: string
  readonly personId: string
  readonly name: string
  readonly kind: 'staff' | 'professional' | 'family'
  readonly state: 'invited' | 'active' | 'disabled' | 'dormant'
  readonly email: string | null
  /** Invented for a demonstration: it is neither closed nor begun again. */
  readonly demo: boolean
  readonly lastIn: Date | null
  /** What was sent and not used yet. */
  readonly invitation: {
    readonly route: 'letter' | 'email'
    readonly sentAt: Date
    readonly expiresAt: Date
  } | null
}

export type Invitation = {
  readonly kind: 'staff' | 'professional' | 'family'
  readonly name: string
  /** Null for a letter. */
  readonly email: string | null
  readonly personId: string
  readonly role: string | null
  readonly by: string
  /** What is kept with it, in the same transaction. */
  readonly alongside?: (tx: Database, accountId: string) => Promise<void>
}

/** The code a letter says; `sent` where an e-mail said it. */
export type Invited =
  | {
      readonly ok: true
      readonly code: string
      readonly sent: boolean
      /** What they sign in with, where they have no e-mail address. */
      readonly signInName: string | null
    }
  | { readonly ok: false; readonly why: string }

/** Accounts, as far as this room's pages have to do with them. */
export type Accounts = {
  readonly of: (persons: readonly string[]) => Promise<ReadonlyMap<string, AccountLine>>
  /** Staff and professionals who have not set up their account. */
  readonly waiting: () => Promise<readonly AccountLine[]>
  readonly invite: (invitation: Invitation) => Promise<Invited>
  /** Begins an account afresh: old passwords, factors and sessions end now. */
  readonly inviteAgain: (
    accountId: string,
    again: Pick<Invitation, 'email' | 'by' | 'alongside'>,
  ) => Promise<Invited>
  readonly takeBack: (accountId: string, by: string) => Promise<boolean>
  /** Closes an account at once, with every session. */
  readonly close: (accountId: string, by: string) => Promise<boolean>
  /** Where a code from a letter is typed in. */
  readonly setUpAt: string
}

export type PeopleRoom = {
  readonly db: PeopleDatabase
  readonly authority: string
  readonly frame: Frame
  readonly guard: FormGuard
  /** Registers routes for people who are signed in; everybody else is asked to sign in first. */
  readonly within: (routes: (app: FastifyInstance) => void) => void
  readonly askingOf: (request: FastifyRequest) => Promise<Asking>
  /** Where somebody at work has something to do, besides their tray. */
  readonly placesFor: (asking: Pick<Asking, 'asker'>) => readonly Door[]
  /** Where somebody shows again who they are, and comes back from. */
  readonly proveAt: (request: FastifyRequest) => string
  /** Asked over the connection of whoever shows them. */
  readonly happeningsOf: (
    db: Database,
    children: readonly string[],
    asking: Asking,
  ) => Promise<ReadonlyMap<string, readonly Happening[]>>
  readonly withOpenCase: (children: readonly string[]) => Promise<ReadonlySet<string>>
  /** The person each of these accounts belongs to, where known. */
  readonly personsOf: (accounts: readonly string[]) => Promise<ReadonlyMap<string, string>>
  /** Tells the privacy officer of an emergency, in its own transaction. */
  readonly alert: (tx: Database, alert: GlassAlert) => Promise<void>
  /** Whom a family tells when something looks wrong. */
  readonly contact: VNode
  readonly today: () => Day
  readonly now: () => number
  readonly accounts: Accounts
  /** What other rooms keep of somebody whose two records become one. */
  readonly following: Following
}
