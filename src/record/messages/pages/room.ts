import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Asker } from '#access'
import type { Day } from '#kit/day'
import type { FormGuard } from '#kit/form'
import type { Frame } from '#kit/http'
import type { Saying } from '../rules/as-it-leaves.ts'
import type { MessagesDatabase } from '../store/tables.ts'

/** Whoever prints letters or sees to what did not arrive, as access and the trail must know them. */
export type Clerk = {
  readonly asker: Asker
  readonly authority: string
  readonly accountId: string
  readonly personId: string | null
  readonly name: string
  /** “Rajesh Sallis, business support”. */
  readonly as: string
  readonly team: string | null
  readonly request: string
  readonly today: Day
}

/** `href` is null where whoever asks sends messages about a case without reading it. */
export type NamedCase = { readonly reference: string; readonly href: string | null }

export type MessagesRoom = {
  readonly db: MessagesDatabase
  readonly frame: Frame
  readonly guard: FormGuard
  /** Registers routes for people who are signed in; everybody else is asked to sign in first. */
  readonly within: (routes: (app: FastifyInstance) => void) => void
  readonly clerkOf: (request: FastifyRequest) => Promise<Clerk>
  readonly siteTitle: string
  readonly saying: Saying
  /** Do they send letters about any child at all? */
  readonly maySendLetters: (clerk: Clerk) => boolean
  /** What cases are called, by their ids, and where this clerk can open them. */
  readonly casesOf: (clerk: Clerk, caseIds: readonly string[]) => Promise<ReadonlyMap<string, NamedCase>>
  /** What a provider's receipts must carry; undefined where none are taken. */
  readonly receiptToken: string | undefined
}
