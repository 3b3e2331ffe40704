import type { FastifyInstance } from 'fastify'
import { insertNote } from '../store/notes.ts'
import { showCase } from './case/page.tsx'
import { words } from './case/words.ts'
import { openFile, tellNotFound } from './open-file.tsx'
import type { CasesRoom } from './room.ts'

/** POST `/desk/WM-…/notes`: keeps a note for colleagues, once however often it is sent. */
export const notePage = (app: FastifyInstance, room: CasesRoom): void => {
  app.post('/desk/:reference/notes', async (request, reply) => {
    const opened = await openFile(room, request)
    if (!opened || !(await opened.desk.allows(opened.worker, 'add note', opened.file)))
      return tellNotFound(room, request, reply)
    const { file, worker } = opened
    const { verdict, key } = room.guard.inspect(request)
    const sent = (request.body as Record<string, unknown> | undefined)?.['note']
    const body = typeof sent === 'string' ? sent.trim().slice(0, 4000) : ''
    if (verdict !== 'ours' || key === null || body === '')
      return showCase(room, request, reply, { noteFault: words.noteMissing, status: 422 })
    await insertNote(room.db, {
      caseId: file.id,
      by: worker.personId,
      as: worker.as,
      body,
      key: `${key}:${file.id}`,
    })
    return reply.redirect(`/desk/${file.reference}?done=note`, 303)
  })
}
