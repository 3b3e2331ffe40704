import { type CasesTables, findActs, findCase, findCaseByReference, replay } from '#cases'
import { type Day, toEpochDay } from '#kit/day'
import type { Database } from '#kit/db'
import { findFirstOf, type ViewsTables } from '../../heard/store/views.ts'
import { isRestricted } from '../../plan/store/recipients.ts'
import { mayFollow } from '../../rules/request/may-follow.ts'
import { assessment } from '../../rules/process.ts'
import type { EhcCase } from '../../rules/state.ts'
import { itemOfCase } from '../../store/relations.ts'
import type { RequestTables } from '../../store/request-tables.ts'
import { findRequestOf, type ReceivedRequest } from '../../store/requests.ts'
import { lastAskedAgain } from '../rules/last-asked.ts'

type Of = { readonly db: Database; readonly authority: string; readonly today: () => Day }

export type AgainOf = {
  /** The case the first request is about, as it stands. */
  readonly caseId: string
  readonly state: EhcCase
  /** The latest request for another assessment, as whoever holds the first code may follow it; null where none was. */
  readonly request: ReceivedRequest | null
}

/**
 * Another assessment of the child of a request, for the family that holds the code of it: a parent or a young person,
 * for as long as the rights are theirs. Null for everybody else, and where somebody of the family must not be told: a
 * code does not say who holds it.
 */
export const findAgainOf = async (of: Of, received: ReceivedRequest): Promise<AgainOf | null> => {
  const { db, authority, today } = of
  if (received.requestedBy !== 'parent' && received.requestedBy !== 'young person') return null
  if (mayFollow(received, today()) !== 'all of it') return null
  const cases = db.withTables<CasesTables>()
  const caseId = (await findFirstOf(db.withTables<ViewsTables>(), received.caseId)) ?? received.caseId
  const file = await findCase(cases, caseId)
  if (!file || isRestricted(await itemOfCase(db, authority, file), toEpochDay(today()))) return null
  const acts = await findActs(cases, caseId)
  const reference = lastAskedAgain(acts)
  const opened = reference === null ? undefined : await findCaseByReference(cases, reference)
  const request = opened ? await findRequestOf(db.withTables<RequestTables>(), opened.id) : null
  return {
    caseId,
    state: replay(assessment, acts),
    // Whoever wrote it down, the family reads it as its own.
    request: request && { ...request, requestedBy: received.requestedBy },
  }
}
