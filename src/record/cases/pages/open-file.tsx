import type { FastifyReply, FastifyRequest } from 'fastify'
import { type CaseFile, findCaseByReference } from '../store/case-files.ts'
import { type CasesRoom, type Desk, deskOf, type Worker } from './room.ts'
import { notFound } from './words.ts'

export type OpenedFile = { readonly file: CaseFile; readonly desk: Desk; readonly worker: Worker }

/** The case in the address, if there is one and this person may see it: otherwise null for either reason. */
export const openFile = async (room: CasesRoom, request: FastifyRequest): Promise<OpenedFile | null> => {
  const { reference } = request.params as { reference: string }
  const worker = await room.workerOf(request)
  const file = await findCaseByReference(room.db, reference.slice(0, 40))
  const desk = file && deskOf(room, file)
  if (!desk || !(await desk.allows(worker, desk.seeing, file))) return null
  return { file, desk, worker }
}

export const tellNotFound = (room: CasesRoom, request: FastifyRequest, reply: FastifyReply): FastifyReply =>
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
