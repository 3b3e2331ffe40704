import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import type { z } from 'zod'
import type { Asker } from '#access'
import type { Day } from '#kit/day'
import type { Database } from '#kit/db'
import type { FormGuard } from '#kit/form'
import type { Frame } from '#kit/http'
import type { Act, Facts, Process, Standing } from '../rules/process-table.ts'
import type { Done } from '../store/acts.ts'
import type { CaseFile } from '../store/case-files.ts'
import type { CasesDatabase } from '../store/tables.ts'
import type { Field } from './fields/field.ts'

/** Somebody at work: who they are and whose work they share. */
export type Worker = {
  /** What #access asks of. */
  readonly asker: Asker
  readonly personId: string
  readonly name: string
  /** As the record will name them: “Ines Corrigan, content editor”. */
  readonly as: string
  readonly teams: readonly { readonly id: string; readonly name: string }[]
}

export type Colleague = { readonly personId: string; readonly name: string; readonly role: string }

/** What one process adds to the pages that all processes share. */
export type Desk<State extends Standing = Standing> = {
  readonly process: Process<State>
  readonly words: DeskWords
  /** May they do this to this case? One that may not be seen looks like one that is not there. */
  readonly allows: (worker: Worker, permission: string, file: CaseFile) => Promise<boolean>
  /** The permission to see a case at all. */
  readonly seeing: string
  /** Whom each is about, by the id of the case, as far as this person may know. */
  readonly called?: (worker: Worker, files: readonly CaseFile[]) => Promise<ReadonlyMap<string, string>>
  readonly summary: (file: CaseFile, worker: Worker, acts: Promise<readonly Done[]>) => Promise<Summary>
  /** Of what the stage allows, what makes sense as the case stands; without it, all. No right is decided by it. */
  readonly offers?: (acts: readonly Act[]) => (command: string) => boolean
  /** What a deed does beside the case, in the same transaction. */
  readonly alongside?: (tx: Database, deed: { file: CaseFile; act: Act; worker: Worker }) => Promise<void>
  /** Leaves what was seen, done or refused in the trail, in the same transaction. */
  readonly trail?: (tx: Database, visit: Visited) => Promise<void>
  /** True where the summary says what is due and what was done in time, and begins with what to do next. */
  readonly hasOwnClock?: true
}

/** What a case is about. `first` stands above everything else on its page, `rest` below what is done about it. */
export type Summary = { readonly first: VNode; readonly rest?: VNode }

/** One look at a case, or one deed. `file` is null where there is no such case. */
export type Visited = {
  readonly worker: Worker
  readonly file: CaseFile | null
  readonly permission: string
  readonly outcome: 'done' | 'refused'
  /** The request, so that one page read in parts is one visit. */
  readonly request: string
}

export type DeskWords = {
  readonly name: string
  readonly stages: Readonly<Record<string, { readonly text: string; readonly colour?: string }>>
  /** What a duty is called; with what was done where that is at hand, so that it can name whose it is. */
  readonly duties: (duty: string, acts: readonly Act[] | null) => string
  /** Whose the thing is that an act, or a form, names by a short id: one of several who were asked, for example. */
  readonly whose?: (id: string, done: readonly Act[]) => string | null
  /** The timeline: “Ines Corrigan took it”. */
  readonly acts: Readonly<Record<string, string>>
  readonly commands: Readonly<Record<string, CommandWords>>
}

export type CommandWords = {
  readonly button: string
  readonly title: string
  /** What to know before doing it. */
  readonly before?: string
  /** Said once it is done. */
  readonly done: string
  /** The process has a page of its own for it, at this end of the case's address. Several commands may share one. */
  readonly page?: string
  /** Begun from the summary, which says what about: no button of its own. */
  readonly fromSummary?: true
  readonly question?: {
    readonly label: string
    readonly hint?: string
    readonly missing?: string
    /** Kept as the act's reason, or as `facts.text`. */
    readonly keptAs: 'reason' | 'text'
  }
  /** More to ask, before the question. */
  readonly fields?: readonly Field[]
  /** Makes the facts of the act out of the answers; without it they are the answers. Faults name a field. */
  readonly facts?: z.ZodType<Facts>
}

/** Where else somebody works, and when they go there: what may wait for them now comes first on their home page. */
export type Elsewhere = {
  readonly href: string
  readonly text: string
  readonly when?: 'now' | 'begin' | 'numbers'
}

export type CasesRoom = {
  readonly db: CasesDatabase
  readonly frame: Frame
  readonly guard: FormGuard
  /** Registers routes for people who are signed in; everybody else is asked to sign in first. */
  readonly within: (routes: (app: FastifyInstance) => void) => void
  readonly workerOf: (request: FastifyRequest) => Promise<Worker>
  /** Who is in a team today. */
  readonly membersOf: (teamId: string) => Promise<readonly Colleague[]>
  /** Names of people, by id. */
  readonly namesOf: (personIds: readonly string[]) => Promise<ReadonlyMap<string, string>>
  /** Cases to be opened before somebody's tray is shown: what came in since for them and their teams. */
  readonly takeIn: (worker: Worker) => Promise<void>
  readonly desks: readonly Desk[]
  /** The address visitors type, for links that leave the site. */
  readonly baseUrl: string
  /** Do they hold a role today? A calendar of somebody who left shows nothing. */
  readonly isAtWork: (personId: string) => Promise<boolean>
  /** Other places where this person works, as links above their tray. */
  readonly elsewhere?: (worker: Worker) => readonly Elsewhere[]
  readonly today: () => Day
}

/** Whom these cases are about, each by its own desk. */
export const calledBy = async (
  { desks }: Pick<CasesRoom, 'desks'>,
  worker: Worker,
  files: readonly CaseFile[],
): Promise<ReadonlyMap<string, string>> => {
  const known = await Promise.all(
    desks.map(async ({ process, called }) => {
      const theirs = files.filter((file) => file.process === process.name)
      return called && theirs.length > 0 ? [...(await called(worker, theirs))] : []
    }),
  )
  return new Map(known.flat())
}

export const deskOf = (room: Pick<CasesRoom, 'desks'>, file: CaseFile): Desk | undefined =>
  room.desks.find(({ process }) => process.name === file.process)
