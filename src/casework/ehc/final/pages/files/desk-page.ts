import type { FastifyInstance } from 'fastify'
import { openFile, tellNotFound } from '#cases'
import type { EhcDesks } from '../../../pages/desks.ts'
import { fileSlugs, sendPlanFile } from './send-file.ts'

/** `/desk/RQ-…/the-plan/plan.pdf`: the files of the plan, for whoever works on the case and may read it. */
export const planFilesPage = (app: FastifyInstance, room: EhcDesks): void => {
  for (const [slug, kind] of Object.entries(fileSlugs))
    app.get(`/desk/:reference/the-plan/${slug}`, async (request, reply) => {
      const opened = await openFile(room, request)
      const may = opened && (await opened.desk.allows(opened.worker, 'see ordinary text', opened.file))
      if (!opened || !may) return tellNotFound(room, request, reply)
      const { id: caseId, reference } = opened.file
      return (
        (await sendPlanFile(room.database, reply, { caseId, reference, kind })) ??
        tellNotFound(room, request, reply)
      )
    })
}
