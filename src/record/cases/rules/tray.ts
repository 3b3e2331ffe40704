import { epochDayOfIso } from '#kit/day'

/** Whose work: mine and of those I cover, my teams', my teams' that nobody has yet, or what I follow among these. */
export const whose = ['mine', 'team', 'unassigned', 'watched'] as const
export const whens = ['all', 'overdue', 'this week'] as const
export const orders = ['due', 'newest', 'oldest'] as const

/** One look at a work tray; the whole of it is in the address, so it can be kept and sent to a colleague. */
export type TrayQuestion = {
  readonly whose: (typeof whose)[number]
  readonly when: (typeof whens)[number]
  readonly process: string | null
  readonly order: (typeof orders)[number]
  /** From 1. */
  readonly page: number
}

/** Reads an address. What makes no sense is left out; a work tray is never an error page. */
export const readTrayQuestion = (query: Readonly<Record<string, string | undefined>>): TrayQuestion => {
  const page = Number(query['page'])
  return {
    whose: oneOf(whose, query['whose']),
    when: oneOf(whens, query['when']),
    process: /^[\p{L} -]{1,60}$/u.exec(query['process'] ?? '')?.[0] ?? null,
    order: oneOf(orders, query['order']),
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  }
}

const oneOf = <Choice extends string>(choices: readonly Choice[], given: string | undefined): Choice =>
  choices.find((choice) => choice === given) ?? choices[0]!

/** The same as an address, without what goes without saying. */
export const trayAddress = (path: string, question: Partial<TrayQuestion>): string => {
  const query = new URLSearchParams()
  if (question.whose && question.whose !== 'mine') query.set('whose', question.whose)
  if (question.when && question.when !== 'all') query.set('when', question.when)
  if (question.process) query.set('process', question.process)
  if (question.order && question.order !== 'due') query.set('order', question.order)
  if (question.page && question.page > 1) query.set('page', String(question.page))
  const text = query.toString()
  return text ? `${path}?${text}` : path
}

export type Urgency = 'late' | 'today' | 'this week' | 'later' | 'nothing due'

/** How soon, for a colour and a word. The due day itself is not late; the day after is. */
export const urgencyOf = (dueOn: string | null, today: string): Urgency => {
  if (dueOn === null) return 'nothing due'
  const days = daysBetween(today, dueOn)
  if (days < 0) return 'late'
  if (days === 0) return 'today'
  return days <= 7 ? 'this week' : 'later'
}

export const daysBetween = (from: string, to: string): number => epochDayOfIso(to)! - epochDayOfIso(from)!
