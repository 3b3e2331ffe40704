import { type Act, actWithin, type CasesTables, findCaseByReference } from '#cases'
import type { Database } from '#kit/db'
import { assessment } from '../../rules/process.ts'
import type { EhcCase } from '../../rules/state.ts'

/** What an act of assessing again does to the case whose plan it is about. */
const follows: Readonly<Record<string, string>> = {
  'refuse to assess again': 'not assessed again',
  withdraw: 'not assessed again',
  'end quietly': 'not assessed again',
  'moved away': 'not assessed again',
  'assess after all': 'asked to assess again',
  'send final plan': 'assessed again',
}

/** Keeps the case of the plan in step with the one in which the child is assessed again, in the same transaction. */
export const keepFirst = async (
  tx: Database,
  reference: string,
  before: EhcCase,
  act: Act,
  as: string,
): Promise<void> => {
  const next = before.again === null ? undefined : follows[act.act]
  if (before.again === null || next === undefined) return
  const cases = tx.withTables<CasesTables>()
  const first = await findCaseByReference(cases, before.again.of)
  if (!first) return
  const facts = { reference, askedOn: before.receivedOn.toString() }
  // Refused where the other case is closed, or has another assessment under way: then there is nothing to keep in step.
  await actWithin(cases, assessment, {
    caseId: first.id,
    seen: 'the latest',
    as,
    act: { act: next, on: act.on, by: act.by, facts, reason: act.reason },
  })
}
