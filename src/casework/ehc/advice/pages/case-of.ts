import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type CasesTables, findActs, openFile, type OpenedFile, replay, tellNotFound } from '#cases'
import type { EhcDesks } from '../../pages/desks.ts'
import { assessment } from '../../rules/process.ts'
import type { EhcCase } from '../../rules/state.ts'
import type { RequestTables } from '../../store/request-tables.ts'
import { findRequestOf, type ReceivedRequest } from '../../store/requests.ts'

/** A case of this desk, opened by somebody who may see it. */
export type OpenedCase = OpenedFile & {
  readonly state: EhcCase
  readonly request: ReceivedRequest | null
}

/**
 * Opens the case in the address before any page of this scope is made, so that pages need not ask the database; and
 * leaves the look in the trail. What is not theirs, and what is no assessment, is not there.
 */
export const openCases = (app: FastifyInstance, room: EhcDesks): void => {
  app.addHook('preHandler', async (request, reply) => {
    const found = await openFile(room, request)
    if (!found || found.file.process !== assessment.name) return tellNotFound(room, request, reply)
    const [acts, received] = await Promise.all([
      findActs(room.database.withTables<CasesTables>(), found.file.id),
      findRequestOf(room.database.withTables<RequestTables>(), found.file.id),
    ])
    opened.set(request, { ...found, state: replay(assessment, acts), request: received })
    return undefined
  })
}

/** The case this request opened. A form that is shown because the database is away has none. */
export const caseOf = (request: FastifyRequest): OpenedCase | undefined => opened.get(request)

export const showPage = (
  room: EhcDesks,
  at: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  page: { readonly title: string; readonly failed?: boolean; readonly status?: number },
  view: Parameters<EhcDesks['frame']>[3],
): FastifyReply =>
  room.frame(at.request, at.reply, { title: page.title, failed: page.failed ?? false }, view, {
    status: page.status ?? 200,
    keep: 'never',
  })

const opened = new WeakMap<FastifyRequest, OpenedCase>()
