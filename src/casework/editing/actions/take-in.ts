import { type CasesDatabase, findOpenedFrom, openCase } from '#cases'
import { type DeskLine, deskPageSize, type FeedbackTables, findForDesk } from '#feedback'
import type { Database } from '#kit/db'
import { type Kind, kinds } from '../kinds.ts'
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
  const counts = await Promise.all(kinds.map((kind) => takeInKind(room, kind)))
  return counts.reduce((sum, count) => sum + count, 0)
}

const takeInKind = async (room: TakingIn, kind: Kind): Promise<number> => {
  let opened = 0
  for (let page = 1; ; page++) {
    const { lines, total } = await findForDesk(room.feedback, 'every team', { kind }, page)
    const known = await findOpenedFrom(
      room.cases,
      kind,
      lines.map(({ reference }) => reference),
    )
    for (const line of lines) if (!known.has(line.reference) && (await open(room, kind, line))) opened++
    if (page * deskPageSize >= total) return opened
  }
}

const open = (room: TakingIn, kind: Kind, line: DeskLine): Promise<string | null> => {
  const facts = {
    stage: line.state as OpenedWith['stage'],
    teamId: room.teamIdOf(line.team),
    dueOn: line.dueOn.toString(),
  } satisfies OpenedWith
  return openCase(room.cases, processOf(kind), {
    reference: line.reference,
    title: titleOf(room, kind, line),
    childId: null,
    from: line.reference,
    act: { act: 'receive', on: line.receivedOn, by: null, facts, reason: null },
    as: 'Somebody who used the site',
  })
}

const titleOf = (room: TakingIn, kind: Kind, { aboutPath }: DeskLine): string =>
  aboutPath === null ? titles[kind] : `${titles[kind]}: ${room.nameOf(aboutPath) ?? aboutPath}`.slice(0, 200)
