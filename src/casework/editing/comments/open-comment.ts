import type { FastifyRequest } from 'fastify'
import { type CaseFile, commandsIn, findCaseByReference, type Worker } from '#cases'
import { type CommentInFull, readReference } from '#feedback'
import type { EditorsRoom } from '../pages/room.ts'
import { commentProcess, type DeskCommand } from '../rules/comment-process.ts'
import { findComment, mayDo } from './desk.tsx'

export type OpenComment = {
  readonly file: CaseFile
  readonly comment: CommentInFull
  readonly worker: Worker
  /** The step can be taken as the case stands. */
  readonly isNow: boolean
}

/** The comment in the address, if there is one and this person may do this to it: null for either reason. */
export const openComment = async (
  room: EditorsRoom,
  request: FastifyRequest,
  command: DeskCommand,
): Promise<OpenComment | null> => {
  const reference = readReference((request.params as { reference: string }).reference.slice(0, 40))
  const file = reference === null ? null : await findCaseByReference(room.cases, reference)
  if (!file || file.process !== commentProcess.name) return null
  const worker = await room.workerOf(request)
  if (!(await mayDo(room, worker, 'moderate feedback', file))) return null
  const comment = await findComment(room, file.reference)
  return comment && { file, comment, worker, isNow: command in commandsIn(commentProcess, file.stage) }
}
