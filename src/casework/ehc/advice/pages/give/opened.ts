import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type AdviceBody, emptyBody } from '../../rules/body.ts'
import { ownPart } from '../../rules/written.ts'
import { findReports } from '../../actions/keep-report.ts'
import { findAdviceDraft } from '../../store/drafts.ts'
import type { AdviceTables } from '../../store/tables.ts'
import { findWentWith } from '../../store/evidence.ts'
import { findLatest } from '../../store/texts.ts'
import type { Advising, Door } from './door.ts'

/** Opens the advice before any page of this door is made, so that pages need not ask the database. */
export const openAdvice = (app: FastifyInstance, door: Door): void => {
  app.addHook('preHandler', async (request, reply) => {
    const found = await door.open(request)
    if (!found) return door.hide(request, reply)
    const db = door.database.withTables<AdviceTables>()
    const { caseId, adviceId } = found.asked
    const [latest, draft, reports, wentWith] = await Promise.all([
      findLatest(db, caseId, adviceId),
      findAdviceDraft(db, { caseId, adviceId: found.draftId }),
      findReports(door.database, { caseId, draftId: found.draftId }),
      findWentWith(door.database, found.asked),
    ])
    const { by } = found.giver
    const own = latest && { ...latest, body: ownPart(latest.body, by) }
    const hasOwn = by === undefined || own?.body.points.length !== 0
    opened.set(request, { ...found, latest: hasOwn ? own : null, draft, reports, wentWith })
    return undefined
  })
}

/** The advice this request opened; a form that is shown because the database is away has none. */
export const adviceOf = (request: FastifyRequest): Advising | undefined => opened.get(request)

/** What stands in the boxes: what is being written, or else what was given last; and every report of both. */
export const standing = (advising: Advising | undefined): AdviceBody => ({
  ...(advising?.draft?.body ?? advising?.latest?.body ?? emptyBody),
  reports: [
    ...(advising?.latest?.body.reports ?? []),
    ...(advising?.reports ?? []).map(({ id, title }) => ({ id, title })),
  ],
})

const opened = new WeakMap<FastifyRequest, Advising>()
