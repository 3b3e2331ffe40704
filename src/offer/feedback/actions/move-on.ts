import { done, refused, type Result } from '#kit/result'
import { apply, decide, type Facts, type Refusal } from '../rules/decide.ts'
import type { Command, State } from '../rules/lifecycle.ts'
import type { Teams } from '../store/teams.ts'
import { appendAct, type FeedbackDatabase, holdItem, saveStanding } from '../store/work-items.ts'

export type MoveFacts = Facts & { readonly teams: Teams; readonly forgetAfterMonths: number }

/** Does one thing to one item: the act and the row it leads to are saved together. */
export const moveOn = async (
  db: FeedbackDatabase,
  reference: string,
  command: Command,
  facts: MoveFacts,
): Promise<Result<State, Refusal | 'not found'>> =>
  db.transaction().execute((transaction) => moveOnWithin(transaction, reference, command, facts))

/** The same, inside a transaction that is already open. */
export const moveOnWithin = async (
  transaction: FeedbackDatabase,
  reference: string,
  command: Command,
  facts: MoveFacts,
): Promise<Result<State, Refusal | 'not found'>> => {
  const item = await holdItem(transaction, reference, facts.teams)
  if (!item) return refused('not found')
  const decided = decide(item, command, facts)
  if (!decided.ok) return decided
  const standing = apply(item, decided.value, facts.forgetAfterMonths)
  await appendAct(transaction, item.id, item.lastAct + 1, decided.value)
  await saveStanding(transaction, item.id, standing, command === 'forget')
  return done(standing.state)
}
