import { actOnCase, type ActRefusal, type Standing } from '#cases'
import type { CommentDeed } from '#feedback'
import type { Result } from '#kit/result'
import { tellAnswered } from '../actions/tell-answered.ts'
import type { EditorsRoom } from '../pages/room.ts'
import { commentProcess, type DeskCommand } from '../rules/comment-process.ts'
import { moveAlong } from './desk.tsx'
import type { OpenComment } from './open-comment.ts'

export type Doing = {
  readonly command: DeskCommand
  readonly deed: CommentDeed
  /** What the case keeps of it for ever: never the words of the comment. */
  readonly facts: Readonly<Record<string, string>>
  readonly seen: number
}

/** Cleans or publishes: the case, the comment and the word to whoever wrote go together or not at all. */
export const doToComment = (
  room: EditorsRoom,
  { file, comment, worker }: OpenComment,
  { command, deed, facts, seen }: Doing,
): Promise<Result<Standing, ActRefusal>> => {
  const act = { act: command, on: room.today(), by: worker.personId, facts, reason: null }
  return actOnCase(room.cases, commentProcess, {
    caseId: file.id,
    seen,
    act,
    as: worker.as,
    alongside: async (tx) => {
      await moveAlong(room, tx, file, deed, act, worker)
      const email = deed.do === 'publish' ? comment.contact?.email : undefined
      if (email !== undefined) await tellAnswered(room, tx, { reference: file.reference, email, on: act.on })
    },
  })
}
