import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { handOver } from '#kit/db'
import { type CaseFile, findCaseByReference } from '../store/case-files.ts'
import { calledBy, type CasesRoom, type Desk, deskOf, type Worker } from './room.ts'
import { notFound } from './words.ts'

export type OpenedFile = {
  readonly file: CaseFile
  readonly desk: Desk
  readonly worker: Worker
  /** Whom it is about, to those who may know. */
  readonly whose: string | null
}

/**
 * The case in the address, if there is one and this person may see it: otherwise null for either reason. The look is
 * left in the trail before anything of the case is shown, and so is a look that was refused. One request opens it once.
 */
export const openFile = async (
  room: Pick<CasesRoom, 'db' | 'desks' | 'workerOf'>,
  request: FastifyRequest,
): Promise<OpenedFile | null> => {
  const before = opened.get(request)
  if (before) return before
  const { reference } = request.params as { reference: string }
  // Asked before the transaction begins: whoever holds a connection and asks for another can make everybody wait.
  const [worker, file] = await Promise.all([
    room.workerOf(request),
    findCaseByReference(room.db, reference.slice(0, 40)),
  ])
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
  if (!desk || !mayLook) return null
  const whose = (await calledBy(room, worker, [file])).get(file.id) ?? null
  const found = { file, desk, worker, whose }
  opened.set(request, found)
  return found
}

/** The case this request opened, if it did. */
export const openedFor = (request: FastifyRequest): OpenedFile | undefined => opened.get(request)

/** What is shown is about another case of the same child, just opened from this one: it is named above the page. */
export const nowAbout = (request: FastifyRequest, reference: string): void => {
  const before = opened.get(request)
  if (before) opened.set(request, { ...before, file: { ...before.file, reference } })
}

const opened = new WeakMap<FastifyRequest, OpenedFile>()

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

/** Opens the case before each of these pages, so that a form can say whose it is; what is not theirs is not there. */
export const openFirst = (
  app: FastifyInstance,
  room: Pick<CasesRoom, 'db' | 'desks' | 'workerOf' | 'frame'>,
  pages: (app: FastifyInstance) => void,
): void => {
  void app.register((scope, _options, ready) => {
    scope.addHook('preHandler', async (request, reply) =>
      (await openFile(room, request)) ? undefined : tellNotFound(room, request, reply),
    )
    pages(scope)
    ready()
  })
}
