import { parseDay } from '#kit/day'
import type { Process, Standing, Step } from '#cases'
import { lifecycle, type State } from '#feedback'

/** A message about the Local Offer, as staff work on it. */
export type MessageCase = Standing & { readonly dueOn: string | null }

/** What the case is opened with: how the message stood when it was taken in. */
export type OpenedWith = {
  readonly stage: State
  readonly teamId: string | null
  readonly dueOn: string
}

/**
 * A problem, a suggestion or something missing. Its stages and steps are those of the feedback room, less what only
 * the reporter or the calendar does: there is one table, and the public side and the desk both follow it.
 */
export const processOf = (name: string): Process<MessageCase> => ({
  name,
  lifecycle: Object.fromEntries(Object.entries(lifecycle).map(([stage, steps]) => [stage, byStaff(steps)])),
  ended: ['answered', 'closed', 'suspected spam'],
  begin: ({ facts }) => {
    const { stage, teamId, dueOn } = facts as OpenedWith
    return { stage, teamId, ownerId: null, dueOn }
  },
  apply: (state, { act, by }) => {
    if (act === 'take' || act === 'reopen') return { ...state, ownerId: by }
    return act === 'put back' ? { ...state, ownerId: null } : state
  },
  duties: ({ dueOn }) => (dueOn === null ? [] : [{ duty: 'answer', on: parseDay(dueOn)! }]),
})

const byStaff = (steps: Readonly<Record<string, { by: string; to: string }>>): Record<string, Step> =>
  Object.fromEntries(
    Object.entries(steps)
      .filter(([, { by }]) => by === 'team')
      .map(([command, { to }]) => [
        command,
        { to, permission: 'moderate feedback', ...(command === 'close' && { needsReason: true as const }) },
      ]),
  )
