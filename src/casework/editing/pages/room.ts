import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { aboutNoChild, type AuthorityAct, decide } from '#access'
import type { CasesDatabase, Worker } from '#cases'
import type { DirectoryPack, DirectoryTables } from '#directory'
import type { FeedbackTables } from '#feedback'
import type { Day } from '#kit/day'
import type { Database } from '#kit/db'
import type { FormGuard, FormState } from '#kit/form'
import type { Frame } from '#kit/http'

/** What the pages of editors are given, beside those that every process shares. */
export type EditorsRoom = {
  readonly directory: Database<DirectoryTables>
  readonly feedback: Database<FeedbackTables>
  readonly cases: CasesDatabase
  readonly forgetAfterMonths: number
  readonly authority: string
  /** Without a slash at the end: for links that leave the site in an answer. */
  readonly baseUrl: string
  readonly siteTitle: string
  readonly pack: Pick<DirectoryPack, 'taxonomies' | 'sensitiveListings'>
  readonly frame: Frame
  readonly guard: FormGuard
  /** Registers routes for people who are signed in; everybody else is asked to sign in first. */
  readonly within: (routes: (app: FastifyInstance) => void) => void
  readonly workerOf: (request: FastifyRequest) => Promise<Worker>
  /** Is anybody signed in? Asked before a file is read. */
  readonly isSignedIn: (request: FastifyRequest) => Promise<boolean>
  /** Has search and pages read what was just published, without waiting to be told. */
  readonly refresh: () => Promise<void>
  readonly today: () => Day
  readonly now: () => Date
}

/** Whoever asks, where the council lets them do this; null where it does not. */
export const editorOf = async (
  room: EditorsRoom,
  request: FastifyRequest,
  act: AuthorityAct,
): Promise<Worker | null> => {
  const worker = await room.workerOf(request)
  return decide(worker.asker, act, aboutNoChild(room.authority)).ok ? worker : null
}

/** A post as it was sent: whether our page sent it, and a form to show again with a ticket of its own. */
export const ticketed = (
  room: Pick<EditorsRoom, 'guard'>,
  request: FastifyRequest,
  reply: FastifyReply,
): { readonly isOurs: boolean; readonly form: Pick<FormState, 'ticket'> & { trouble?: 'stale' } } => {
  const { verdict, key } = room.guard.inspect(request)
  const isOurs = verdict === 'ours' && key !== null
  const ticket = room.guard.mint(request, reply, (isOurs && key) || undefined)
  return { isOurs, form: isOurs ? { ticket } : { ticket, trouble: 'stale' } }
}
