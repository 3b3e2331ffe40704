import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Day } from '#kit/day'
import type { Database } from '#kit/db'
import type { FormGuard } from '#kit/form'
import type { Frame } from '#kit/http'
import type { Files } from '../../../actions/keep-file.ts'
import { findProposals, type Proposal } from '../../store/proposals.ts'
import type { PlanTables } from '../../store/tables.ts'
import { findPlanVersions, type PlanVersion } from '../../store/versions.ts'
import type { FamilyReader, Finding } from './reader.ts'

/** The same pages for a family that is signed in and for whoever holds the code, at two addresses. */
export type FamilyRoom = {
  /** `/your-child/:reference/plan`, or `/your-request/draft`. */
  readonly at: string
  readonly find: (request: FastifyRequest) => Promise<Finding>
  /** What whoever may not look is shown: the same as where there is nothing. */
  readonly nothing: (request: FastifyRequest, reply: FastifyReply) => FastifyReply
  readonly frame: Frame
  readonly guard: FormGuard
  readonly database: Database
  /** Where reports lie. */
  readonly files: Files
  readonly today: () => Day
}

/** A family before their draft. */
export type AtDraft = {
  readonly reader: FamilyReader
  /** Every plan that was sent to them, the first one first. */
  readonly versions: readonly PlanVersion[]
  readonly latest: PlanVersion
  /** Their own words and nobody else’s: each parent answers by themselves. */
  readonly said: readonly Proposal[]
}

type Arrived = AtDraft | Exclude<Finding, FamilyReader> | 'no draft yet'

export const arriveAt = async (room: FamilyRoom, request: FastifyRequest): Promise<Arrived> => {
  const reader = await room.find(request)
  if (reader === null || typeof reader === 'string') return reader
  const db = room.database.withTables<PlanTables>()
  const versions = await findPlanVersions(db, reader.file.id)
  const latest = versions.at(-1)
  if (!latest) return 'no draft yet'
  const all = await findProposals(db, reader.file.id)
  return { reader, versions, latest, said: all.filter(({ saidBy }) => saidBy === reader.personId) }
}

export const arrived = new WeakMap<FastifyRequest, Arrived>()

/** Who came to which draft; undefined where nobody could look. */
export const arrivedAt = (request: FastifyRequest): Arrived | undefined => arrived.get(request)
