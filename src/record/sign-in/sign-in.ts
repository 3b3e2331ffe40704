import { readFileSync } from 'node:fs'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Database } from '#kit/db'
import { formGuard, type FormGuard } from '#kit/form'
import type { Frame } from '#kit/http'
import type { Result } from '#kit/result'
import { seedDemo } from './actions/demo.ts'
import { disable } from './actions/end.ts'
import {
  invite,
  inviteAgain,
  type Invited,
  type Inviting,
  type InvitingAgain,
  revokeInvitation,
} from './actions/invite.ts'
import { sessionToken } from './pages/browser.ts'
import type { Kept } from './pages/demo/page.tsx'
import { askAgain, inside, sessionOf, whoIs } from './pages/inside.ts'
import { signInPages } from './pages/sign-in-pages.ts'
import { signedInFrame } from './pages/signed-in-frame.tsx'
import { type OnEvent, telling } from './event.ts'
import type { CodeMessage, PagesRoom, Room, SendCode } from './room.ts'
import type { Account, NewAccount } from './store/accounts.ts'
import type { Session } from './store/sessions.ts'
import type { SignInTables } from './store/tables.ts'

export type SignedIn = { readonly account: Account; readonly session: Session }

/** The room as the rest of the house sees it. */
export type SignIn = {
  readonly addPages: (app: FastifyInstance) => void
  /**
   * Routes for people who are signed in; everybody else is sent to sign in and brought back. Nothing of these routes
   * is kept by a cache. `sensitive`: asks again who they are unless they showed it within ten minutes.
   */
  readonly signedIn: (
    app: FastifyInstance,
    routes: (within: FastifyInstance) => void,
    options?: { readonly sensitive?: boolean },
  ) => void
  /** Who asks, in a route inside `signedIn`; anywhere else it throws. */
  readonly whoIs: (request: FastifyRequest) => SignedIn
  /** Who asks, if anybody is signed in: one indexed query. Never on a page that is the same for everybody. */
  readonly sessionOf: (request: FastifyRequest) => Promise<SignedIn | null>
  /** The site's frame with who is signed in and a way out; never kept. */
  readonly frame: Frame
  /** For forms on signed-in pages: a form of one session is worth nothing in another. */
  readonly guard: FormGuard
  readonly invite: (
    account: NewAccount,
    inviting: Inviting,
  ) => Promise<Result<Invited, 'address taken' | 'no address'>>
  readonly inviteAgain: (
    accountId: string,
    inviting: InvitingAgain,
  ) => Promise<Result<Invited, 'not found' | 'no address' | 'address taken'>>
  readonly revokeInvitation: (accountId: string, by?: string) => Promise<boolean>
  readonly disable: (accountId: string, by?: string) => Promise<boolean>
  /** Puts the invented people in, where this is a demonstration. */
  readonly seedDemo: () => Promise<void>
}

export type SignInOptions = Omit<
  PagesRoom,
  'db' | 'guard' | 'now' | 'onEvent' | 'sendCode' | 'channels' | 'home' | 'providers'
> & {
  readonly db: Database
  readonly onEvent: OnEvent
  readonly now?: () => Date
  /** How codes are sent. In a demonstration without it, the demonstration's own page shows them. */
  readonly sendCode?: SendCode
  readonly providers?: Room['providers']
  /** Where each person begins; their own account page unless said. */
  readonly home?: Room['home']
}

export const createSignIn = (options: SignInOptions): SignIn => {
  const now = options.now ?? (() => new Date())
  const outbox = demoOutbox()
  const sendCode = options.sendCode ?? (options.demo ? outbox.keep : undefined)
  const room: PagesRoom = {
    ...options,
    db: options.db.withTables<SignInTables>(),
    now,
    onEvent: telling(options.onEvent),
    sendCode,
    channels: new Set(sendCode ? (['text', 'email'] as const) : []),
    providers: options.providers ?? [],
    home: options.home ?? (() => '/account'),
    guard: formGuard(
      options.secret,
      () => now().getTime(),
      (request) => sessionToken(options, request),
    ),
  }
  return {
    addPages: (app) => signInPages(app, room, outbox.kept),
    signedIn: (app, routes, { sensitive = false } = {}) =>
      inside(app, room, 'in', (within) => {
        if (sensitive) askAgain(within, room)
        routes(within)
      }),
    whoIs,
    sessionOf: async (request) => {
      const found = await sessionOf(room, request)
      return found?.session.stage === 'in' ? found : null
    },
    frame: signedInFrame(room),
    guard: room.guard,
    invite: (account, inviting) => invite(room, account, inviting),
    inviteAgain: (accountId, inviting) => inviteAgain(room, accountId, inviting),
    revokeInvitation: (accountId, by) => revokeInvitation(room, accountId, by),
    disable: (accountId, by) => disable(room, accountId, by),
    seedDemo: () => (room.demo ? seedDemo(room) : Promise.resolve()),
  }
}

/** Passwords that are tried first, one a line. */
export const loadCommonPasswords = (file: string): ReadonlySet<string> =>
  new Set(readFileSync(file, 'utf8').split('\n').filter(Boolean))

/** What a demonstration would have sent: the last few, in memory, for its own page. */
const demoOutbox = () => {
  const messages: Kept[] = []
  const keep: SendCode = (_transaction, { name, purpose, code, link }: CodeMessage) => {
    messages.unshift({ to: name, what: purpose, code, link })
    messages.length = Math.min(messages.length, 12)
    return Promise.resolve()
  }
  return { keep, kept: (): readonly Kept[] => messages }
}
