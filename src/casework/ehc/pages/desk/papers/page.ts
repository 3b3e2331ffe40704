import type { FastifyInstance } from 'fastify'
import { openFile, tellNotFound } from '#cases'
import { openCasePaper } from '#documents'
import { accessOf, leaveTrace } from '../../../actions/ask-access.ts'
import { casePapersFor } from '../../../actions/case-papers.ts'
import type { EhcDesks } from '../../desks.ts'

/** `/desk/RQ-…/papers/…`: one paper of the case, to be saved by whoever may read it. */
export const casePaperPage = (app: FastifyInstance, room: EhcDesks): void => {
  app.get('/desk/:reference/papers/:paper', async (request, reply) => {
    const opened = await openFile(room, request)
    if (!opened) return tellNotFound(room, request, reply)
    const { file, worker } = opened
    const { paper: id } = request.params as { paper: string }
    const papers = await casePapersFor(room.database, room.authority, worker.asker, file)
    const paper = papers.find((one) => one.id === id)
    await leaveTrace(room.database, room.authority, accessOf(room.database, room.authority), {
      worker,
      file,
      permission: 'see ordinary text',
      outcome: paper ? 'done' : 'refused',
      request: request.id,
    })
    const found = paper ? openCasePaper(room.files, paper) : null
    if (!found) return tellNotFound(room, request, reply)
    return reply.headers(found.headers).send(found.open())
  })
}
