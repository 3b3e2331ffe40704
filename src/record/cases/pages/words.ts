import { dayInWords, parseDay } from '#kit/day'
import { daysBetween, urgencyOf } from '../rules/tray.ts'
import type { FlagKind } from '../store/attention.ts'

/** “4 days late”, “due today”, “due tomorrow”, “due in 3 days”, or the day itself when it is far off. */
export const dueInWords = (dueOn: string | null, today: string): string => {
  if (dueOn === null) return 'Nothing due'
  const days = daysBetween(today, dueOn)
  if (days < 0) return days === -1 ? '1 day late' : `${-days} days late`
  if (days === 0) return 'Due today'
  if (days === 1) return 'Due tomorrow'
  if (days <= 14) return `Due in ${days} days`
  return `Due ${dayInWords(parseDay(dueOn)!)}`
}

/** Nothing where it can wait: only what is near should catch the eye. */
export const colourOf = (dueOn: string | null, today: string): string | undefined =>
  ({ late: 'red', today: 'orange', 'this week': 'yellow', later: undefined, 'nothing due': undefined })[
    urgencyOf(dueOn, today)
  ]

export const flagWords = {
  urgent: { text: 'Urgent', colour: 'red' },
  safeguarding: { text: 'Keep safe', colour: 'purple' },
  'on hold': { text: 'On hold', colour: 'grey' },
  'needs interpreter': { text: 'Interpreter', colour: 'turquoise' },
} as const satisfies Record<FlagKind, { readonly text: string; readonly colour: string }>

/** A message did not arrive. */
export const untoldWords = { text: 'Not told', colour: 'red' } as const

export const notFound = {
  title: 'We cannot find that piece of work',
  text: 'It may have been given to another team, or the reference may be mistyped.',
  back: 'Go to your work',
} as const
