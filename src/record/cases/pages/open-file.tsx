import type { FastifyReply, FastifyRequest } from 'fastify'
import { handOver } from '#kit/db'
import { type CaseFile, findCaseByReference } from '../store/case-files.ts'
import { type CasesRoom, type Desk, deskOf, type Worker } from './room.ts'
import { notFound } from './words.ts'

export type OpenedFile = { readonly file: CaseFile; readonly desk: Desk; readonly worker: Worker }

/**
 * The case in the address, if there is one and this person may see it: otherwise null for either reason. The look is
 * left in the trail before anything of the case is shown, and so is a look that was refused.
 */
export const openFile = async (
  room: Pick<CasesRoom, 'db' | 'desks' | 'workerOf'>,
  request: FastifyRequest,
): Promise<OpenedFile | null> => {
  const { reference } = request.params as { reference: string }
  const worker = await room.workerOf(request)
  // Asked before the transaction begins: whoever holds a connection and asks for another can make everybody wait.
  const file = await findCaseByReference(room.db, reference.slice(0, 40))
  const desk = file && deskOf(room, file)
  const mayLook = desk ? await desk.allows(worker, desk.seeing, file) : false
  await room.db.transaction().execute(async (tx) => {
    for (const one of desk ? [desk] : room.desks)
      await one.trail?.(handOver(tx), {
        worker,
        file,
        permission: one.seeing,
        request: request.id,
        outcome: mayLook ? 'done' : 'refused',
      })
  })
  return desk && mayLook ? { file, desk, worker } : null
}

export const tellNotFound = (
  room: Pick<CasesRoom, 'frame'>,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply =>
  room.frame(
    request,
    reply,
    { title: notFound.title },
    <>
      <h1 class="govuk-heading-l">{notFound.title}</h1>
      <p class="govuk-body">{notFound.text}</p>
      <p class="govuk-body">
        <a class="govuk-link" href="/desk">
          {notFound.back}
        </a>
      </p>
    </>,
    { status: 404, keep: 'never' },
  )
