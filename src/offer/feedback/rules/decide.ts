import type { Day } from '#kit/day'
import { done, refused, type Result } from '#kit/result'
import { type ActName, type Command, type State, stepFor } from './lifecycle.ts'

export type Act = {
  readonly act: ActName
  readonly by: string
  readonly on: Day
  readonly note?: string
}

/** How an item stands, as far as deciding needs to know. */
export type Standing = {
  readonly state: State
  readonly owner: string | null
  readonly forgetContactOn: Day | null
}

export type Facts = {
  readonly today: Day
  /** Who does it: 'reporter', 'time', or a member of staff. */
  readonly by: string
  readonly note?: string
}

export type Refusal = 'not from this state' | 'not before its day'

/** What follows from a command: the act to add, or why not. */
export const decide = (
  standing: Standing | null,
  command: Command,
  { today, by, note }: Facts,
): Result<Act, Refusal> => {
  const step = stepFor(standing?.state ?? 'not yet', command)
  if (!step) return refused('not from this state')
  const day = standing?.forgetContactOn
  if (command === 'forget' && (!day || day.since(today).days > 0)) return refused('not before its day')
  return done({ act: step.act, by, on: today, ...(note !== undefined && { note }) })
}

/** How an item stands after an act. Folding its acts in order gives its row: a test replays them. */
export const apply = (standing: Standing | null, act: Act, forgetAfterMonths: number): Standing => {
  const state = stateAfter[act.act] ?? standing?.state ?? 'received'
  const before = standing ?? { owner: null, forgetContactOn: null }
  return {
    state,
    owner: ownerAfter(before.owner, act),
    forgetContactOn: forgetAfter(before, state, act, forgetAfterMonths),
  }
}

const stateAfter: Partial<Record<ActName, State>> = {
  received: 'received',
  'held as spam': 'suspected spam',
  released: 'received',
  taken: 'in hand',
  'put back': 'received',
  answered: 'answered',
  closed: 'closed',
  reopened: 'in hand',
}

const ownerAfter = (owner: string | null, { act, by }: Act): string | null => {
  if (act === 'taken' || act === 'reopened') return by
  return act === 'put back' ? null : owner
}

// Contact details are kept while an answer may be owed, and for a set time after.
const forgetAfter = (
  { forgetContactOn }: Pick<Standing, 'forgetContactOn'>,
  state: State,
  { act, on }: Act,
  months: number,
): Day | null => {
  if (act === 'contact forgotten') return forgetContactOn
  return state === 'closed' || state === 'suspected spam' ? on.add({ months }) : null
}
