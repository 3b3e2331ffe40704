import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { FormGuard } from '#kit/form'
import type { Database } from '#kit/db'
import type { Frame } from '#kit/http'
import type { Caller } from '../actions/caller.ts'
import type { Receiving } from '../actions/receive.ts'
import type { Release } from '../store/releases.ts'

export type DocumentsRoom = Receiving & {
  readonly frame: Frame
  readonly guard: FormGuard
  /** Registers routes for people who are signed in; everybody else is asked to sign in first. */
  readonly within: (routes: (app: FastifyInstance) => void) => void
  readonly callerOf: (request: FastifyRequest) => Promise<Caller>
  /** Where somebody shows again who they are, and comes back from. */
  readonly proveAt: (request: FastifyRequest) => string
  /** The class of rule that says how long what is sent here is kept. */
  readonly retention: string
  /** Tells those a bundle went to that there is something for them, in the transaction that lets it go. */
  readonly tell: (tx: Database, released: Release) => Promise<void>
}
