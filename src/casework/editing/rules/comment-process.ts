import { parseDay } from '#kit/day'
import type { Act, Process, Standing, Step } from '#cases'
import { type CommentCommand, commentLifecycle, type CommentState } from '#feedback'

/** A comment as staff work on it. */
export type CommentCase = Standing & {
  readonly dueOn: string
  /** When what we promised is to be done. */
  readonly actionDueOn: string | null
}

/** What the case is opened with: how the comment stood when it was taken in. */
export type CommentOpenedWith = {
  readonly stage: CommentState | 'promised'
  readonly teamId: string | null
  readonly dueOn: string
  readonly actionDueOn?: string
}

/**
 * What each command of the desk does to the comment itself. Two of them publish: what promises something to be done by
 * a day leaves work behind, and what does not is finished.
 */
export const commentCommands = {
  take: 'take',
  'put back': 'put back',
  clean: 'clean',
  publish: 'publish',
  promise: 'publish',
  'answer privately': 'answer privately',
  'do not publish': 'refuse',
  'finish action': 'finish action',
  'give up action': 'give up action',
  'take off the site': 'withdraw',
  reopen: 'reopen',
  release: 'release',
} as const satisfies Record<string, CommentCommand>

export type DeskCommand = keyof typeof commentCommands

/** How the comment stands at each stage of its case. */
export const commentStateOf = (stage: string): CommentState =>
  stage === 'promised' ? 'published' : (stage as CommentState)

/** Asked in place of “moderate feedback” where the comment itself must still allow it. */
export const needsContact = 'answer who left an address'
export const needsOriginal = 'reopen what is not destroyed'

const permissions: Readonly<Partial<Record<CommentCommand, string>>> = {
  'answer privately': needsContact,
  reopen: needsOriginal,
}

/** The feedback room's own table, with “published” told apart from “published, and something is promised”. */
export const commentProcess: Process<CommentCase> = {
  name: 'comment',
  lifecycle: Object.fromEntries(
    (['received', 'in hand', 'promised', 'published', 'answered privately', 'not published'] as const).map(
      (stage) => [stage, stepsFrom(stage)],
    ),
  ),
  ended: ['published', 'answered privately', 'not published'],
  begin: ({ facts }) => {
    const { stage, teamId, dueOn, actionDueOn = null } = facts as CommentOpenedWith
    return { stage, teamId, ownerId: null, dueOn, actionDueOn }
  },
  apply: (state, act) => ({
    ...state,
    ownerId: ownerAfter(state, act),
    actionDueOn: actionAfter(state, act),
  }),
  duties: ({ stage, dueOn, actionDueOn }) =>
    stage === 'promised' && actionDueOn !== null
      ? [{ duty: 'act', on: parseDay(actionDueOn)! }]
      : ['received', 'in hand'].includes(stage)
        ? [{ duty: 'answer', on: parseDay(dueOn)! }]
        : [],
}

function stepsFrom(stage: CommentState | 'promised'): Record<string, Step> {
  const steps: Readonly<Record<string, { by: string; to: CommentState } | undefined>> =
    commentLifecycle[commentStateOf(stage)]
  return Object.fromEntries(
    Object.entries(commentCommands).flatMap(([command, does]): [string, Step][] => {
      const step = steps[does]
      const isLeftOver = does.endsWith('action') && stage !== 'promised'
      if (step?.by !== 'team' || isLeftOver) return []
      const to = command === 'promise' ? 'promised' : step.to
      return [[command, { to, permission: permissions[does] ?? 'moderate feedback' }]]
    }),
  )
}

const ownerAfter = ({ ownerId }: CommentCase, { act, by }: Act): string | null => {
  if (['take', 'reopen', 'take off the site'].includes(act)) return by
  return act === 'put back' ? null : ownerId
}

const actionAfter = ({ actionDueOn }: CommentCase, { act, facts }: Act): string | null => {
  if (act === 'promise') return facts['due'] as string
  return act === 'clean' ? actionDueOn : null
}
