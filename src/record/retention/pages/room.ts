import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Asker } from '#access'
import type { Shelf } from '#documents'
import type { Day } from '#kit/day'
import type { Database } from '#kit/db'
import type { FormGuard } from '#kit/form'
import type { Frame } from '#kit/http'
import type { Rule } from '../rules/rule.ts'

/** Whoever looks after how long records are kept. */
export type Keeper = {
  readonly asker: Asker
  readonly accountId: string
  readonly name: string
  readonly team: string | null
  readonly request: string
}

export type RetentionRoom = {
  readonly db: Database
  readonly authority: string
  readonly rules: readonly Rule[]
  readonly shelf: Shelf
  readonly frame: Frame
  readonly guard: FormGuard
  /** Registers routes for people who are signed in; everybody else is asked to sign in first. */
  readonly within: (routes: (app: FastifyInstance) => void) => void
  readonly keeperOf: (request: FastifyRequest) => Promise<Keeper>
  /** Where somebody shows again who they are, and comes back from. */
  readonly proveAt: (request: FastifyRequest) => string
  readonly today: () => Day
}
