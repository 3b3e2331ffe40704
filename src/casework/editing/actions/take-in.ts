import { type Act, type CasesDatabase, findOpenedFrom, openCase } from '#cases'
import { type DeskLine, deskPageSize, type FeedbackTables, findForDesk, findPromised } from '#feedback'
import type { Day } from '#kit/day'
import type { Database } from '#kit/db'
import { title as titleOfComment } from '../comments/words.ts'
import { type Kind, kinds } from '../kinds.ts'
import { commentProcess, type CommentOpenedWith } from '../rules/comment-process.ts'
import { type OpenedWith, processOf } from '../rules/process.ts'
import { titles } from '../words.ts'

export type TakingIn = {
  readonly cases: CasesDatabase
  readonly feedback: Database<FeedbackTables>
  /** The council's teams by the names the pack gives them. */
  readonly teamIdOf: (team: string) => string | null
  /** What a page is called, by its path. */
  readonly nameOf: (path: string) => string | undefined
}

/** Opens a case for every message that waits for an answer and has none yet. Gives how many it opened. */
export const takeIn = async (room: TakingIn): Promise<number> => {
  const counts = await Promise.all([takeInWaiting(room), takeInPromised(room)])
  return counts.reduce((sum, count) => sum + count, 0)
}

type Open = (line: DeskLine) => Promise<string | null>

const takeInWaiting = async (room: TakingIn): Promise<number> => {
  let opened = 0
  for (let page = 1; ; page++) {
    const { lines, total } = await findForDesk(room.feedback, 'every team', {}, page)
    opened += await openNew(room, lines, (line) =>
      line.kind === 'comment' ? openComment(room, line) : openMessage(room, line.kind, line),
    )
    if (page * deskPageSize >= total) return opened
  }
}

/** Comments that were published before there was a desk, and promise something still. */
const takeInPromised = async (room: TakingIn): Promise<number> => {
  const promised = await findPromised(room.feedback)
  const dueOn = new Map(promised.map(({ reference, actionDueOn }) => [reference, actionDueOn]))
  return openNew(room, promised, (line) => openComment(room, line, dueOn.get(line.reference)))
}

const openNew = async (room: TakingIn, lines: readonly DeskLine[], open: Open): Promise<number> => {
  const references = lines.map(({ reference }) => reference)
  const known = await findOpenedFrom(room.cases, [...kinds, 'comment'], references)
  let opened = 0
  for (const line of lines) if (!known.has(line.reference) && (await open(line))) opened++
  return opened
}

const openMessage = (room: TakingIn, kind: Kind, line: DeskLine): Promise<string | null> =>
  openCase(room.cases, processOf(kind), {
    ...openingOf(line, titleOf(room, kind, line)),
    act: received(line, {
      stage: line.state as OpenedWith['stage'],
      teamId: room.teamIdOf(line.team),
      dueOn: line.dueOn.toString(),
    } satisfies OpenedWith),
  })

const openComment = (room: TakingIn, line: DeskLine, actionDueOn?: Day): Promise<string | null> =>
  openCase(room.cases, commentProcess, {
    ...openingOf(line, titleOfComment(line.subject ?? 'quality')),
    act: received(line, {
      stage: actionDueOn ? 'promised' : (line.state as CommentOpenedWith['stage']),
      teamId: room.teamIdOf(line.team),
      dueOn: line.dueOn.toString(),
      ...(actionDueOn && { actionDueOn: actionDueOn.toString() }),
    } satisfies CommentOpenedWith),
  })

const openingOf = ({ reference }: DeskLine, title: string) => ({
  reference,
  title,
  childId: null,
  from: reference,
  as: 'Somebody who used the site',
})

const received = ({ receivedOn }: DeskLine, facts: OpenedWith | CommentOpenedWith): Act => ({
  act: 'receive',
  on: receivedOn,
  by: null,
  facts,
  reason: null,
})

const titleOf = (room: TakingIn, kind: Kind, { aboutPath }: DeskLine): string =>
  aboutPath === null ? titles[kind] : `${titles[kind]}: ${room.nameOf(aboutPath) ?? aboutPath}`.slice(0, 200)
