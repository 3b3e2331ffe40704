import type { Day } from '#kit/day'

/** What was done to a case: `facts` in the shape its process gives that act. */
export type Act = {
  readonly act: string
  readonly on: Day
  /** The person; null where the calendar or a member of the public did it. */
  readonly by: string | null
  readonly facts: Facts
  readonly reason: string | null
}

export type Facts = Readonly<Record<string, unknown>>

/** Something the case owes, and the day it is due. `duty` is a row of src/law or of the process's own promises. */
export type Due = { readonly duty: string; readonly on: Day }

export type Step = {
  /** The stage it leads to. */
  readonly to: string
  /** The act to be permitted, as the access table names it. */
  readonly permission: string
  readonly needsReason?: true
}

/**
 * One kind of casework, as data and pure functions. The lifecycle is the only list of what may be done when: the
 * buttons, the server's check, the diagram in the docs and the tests are all made from it.
 */
export type Process<State extends Standing = Standing> = {
  readonly name: string
  /** stage → command → step; the first stage is where a case begins. */
  readonly lifecycle: Readonly<Record<string, Readonly<Record<string, Step>>>>
  /** Stages in which nothing is owed any more. */
  readonly ended: readonly string[]
  readonly begin: (opened: Act) => State
  readonly apply: (state: State, act: Act) => State
  /** What is owed as things stand. A duty that is no longer listed has been met or lapsed. */
  readonly duties: (state: State) => readonly Due[]
  /** Why this act makes no sense as things stand: an answer from somebody who was not asked. Null where it does. */
  readonly senseless?: (state: State, act: Act) => string | null
}

/** What every process keeps of a case, whatever else it keeps. */
export type Standing = {
  readonly stage: string
  readonly ownerId: string | null
  readonly teamId: string | null
}

/** The state after every act, in order. The first act opens the case. */
export const replay = <State extends Standing>(kind: Process<State>, acts: readonly Act[]): State => {
  const [opened, ...later] = acts
  if (!opened) throw new Error(`A case of ${kind.name} has no acts.`)
  return later.reduce((state, act) => after(kind, state, act), kind.begin(opened))
}

/** The state after one more act: giving it to somebody, or a step of its own lifecycle. */
export const after = <State extends Standing>(kind: Process<State>, state: State, act: Act): State => {
  if (act.act === 'assign') return { ...state, ...assignment(act) }
  const step = kind.lifecycle[state.stage]?.[act.act]
  if (!step) throw new Error(`“${act.act}” stands on a case of ${kind.name} that was “${state.stage}”.`)
  return { ...kind.apply(state, act), stage: step.to }
}

/** What may be done now, with the permission each needs; and giving it to somebody, while it is open. */
export const commandsIn = (
  kind: Pick<Process, 'lifecycle' | 'ended'>,
  stage: string,
): Readonly<Record<string, Step>> => ({
  ...kind.lifecycle[stage],
  ...(!kind.ended.includes(stage) && { assign: { to: stage, permission: 'assign case' } }),
})

/** The earliest duty still owed: the day a work tray sorts by. */
export const nextDue = <State extends Standing>(kind: Process<State>, state: State): Due | null =>
  kind.ended.includes(state.stage)
    ? null
    : (kind
        .duties(state)
        .toSorted((one, other) => one.on.toString().localeCompare(other.on.toString()))
        .at(0) ?? null)

const assignment = ({ facts }: Act): Pick<Standing, 'ownerId' | 'teamId'> => {
  const { ownerId, teamId } = facts
  return {
    ownerId: typeof ownerId === 'string' ? ownerId : null,
    teamId: typeof teamId === 'string' ? teamId : null,
  }
}
