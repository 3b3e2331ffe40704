import type { FastifyInstance } from 'fastify'
import { handOver } from '#kit/db'
import { flagKinds, lowerFlag, raiseFlag, stopWatching, watch } from '../store/attention.ts'
import { showCase } from './case/page.tsx'
import { words } from './case/words.ts'
import { openFile, tellNotFound } from './open-file.tsx'
import type { CasesRoom } from './room.ts'

/** POST `/desk/WM-…/flags` and `/desk/WM-…/watching`: what colleagues should see first, and what somebody follows. */
export const attentionPages = (app: FastifyInstance, room: CasesRoom): void => {
  app.post('/desk/:reference/flags', async (request, reply) => {
    const opened = await openFile(room, request)
    if (!opened || !(await opened.desk.allows(opened.worker, 'add note', opened.file)))
      return tellNotFound(room, request, reply)
    const { file, desk, worker } = opened
    const body = (request.body ?? {}) as Record<string, unknown>
    const kind = flagKinds.find((one) => one === body['kind'])
    const reason = typeof body['reason'] === 'string' ? body['reason'].trim().slice(0, 500) : ''
    const isRaised = body['flag'] !== 'lower'
    if (room.guard.inspect(request).verdict !== 'ours' || !kind || (isRaised && reason === ''))
      return showCase(room, request, reply, { flagFault: words.flagMissing, status: 422 })
    const flag = { caseId: file.id, kind, by: worker.personId, on: room.today().toString() }
    await room.db.transaction().execute(async (tx) => {
      await (isRaised ? raiseFlag(tx, { ...flag, reason }) : lowerFlag(tx, flag))
      const visit = { worker, file, permission: 'add note', outcome: 'done', request: request.id } as const
      await desk.trail?.(handOver(tx), visit)
    })
    return reply.redirect(`/desk/${file.reference}?done=flag`, 303)
  })
  app.post('/desk/:reference/watching', async (request, reply) => {
    const opened = await openFile(room, request)
    if (!opened || room.guard.inspect(request).verdict !== 'ours') return tellNotFound(room, request, reply)
    const { file, worker } = opened
    const stops = (request.body as Record<string, unknown> | undefined)?.['watch'] === 'stop'
    await (stops ? stopWatching : watch)(room.db, file.id, worker.personId)
    return reply.redirect(`/desk/${file.reference}?done=watching`, 303)
  })
}
