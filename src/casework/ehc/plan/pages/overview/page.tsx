import type { FastifyInstance } from 'fastify'
import { tellNotFound } from '#cases'
import { singleQuery } from '#kit/http'
import type { EhcDesks } from '../../../pages/desks.ts'
import { unanswered } from '../../rules/traces.ts'
import { countOpenComments } from '../../store/comments.ts'
import { countUnanswered } from '../../store/proposals.ts'
import type { PlanTables } from '../../store/tables.ts'
import { planFor } from '../open-plan.ts'
import { OverviewView } from './view.tsx'
import { words } from './words.ts'

/** `/desk/RQ-…/plan`: the golden thread, what hangs loose, and a way to every part. */
export const overviewPage = (app: FastifyInstance, room: EhcDesks): void => {
  app.get('/desk/:reference/plan', async (request, reply) => {
    const opened = planFor(request)
    if (!opened) return tellNotFound(room, request, reply)
    const db = room.database.withTables<PlanTables>()
    const [comments, proposals] = await Promise.all([
      countOpenComments(db, opened.file.id),
      countUnanswered(db, opened.file.id),
    ])
    const open = unanswered(opened.advisers, opened.plan.recommendations).length
    const news = { saved: words.saved, 'taken-out': words.takenOut }[singleQuery(request.query)['done'] ?? '']
    const view = <OverviewView {...{ opened, comments, proposals, open }} news={news ?? null} />
    return room.frame(request, reply, { title: words.title }, view, { keep: 'never' })
  })
}
