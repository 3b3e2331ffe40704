import { decide, type Decision } from '#access'
import { type CaseFile, type CasesTables, findCaseByReference, type Worker } from '#cases'
import { isoOfEpochDay } from '#kit/day'
import type { Database } from '#kit/db'
import { itemOfCase } from '../../store/relations.ts'
import { findCopies, findCopiesFor, type ListedCopy, type PlanCopy } from '../store/copies.ts'
import type { CopyTables } from '../store/tables.ts'

/** The plans that went to where somebody works today, as far as they may read each. */
export const copiesFor = (db: Database, worker: Worker): Promise<readonly ListedCopy[]> =>
  findCopiesFor(db.withTables<CopyTables>(), worker.asker, placesOf(worker))

export type CopyOpened = { readonly file: CaseFile; readonly copy: PlanCopy; readonly decision: Decision }

/** One of them, by the reference of its case, with what access says; null where there is none of theirs. */
export const askToRead = async (
  db: Database,
  authority: string,
  worker: Worker,
  reference: string,
): Promise<(Omit<CopyOpened, 'copy'> & { readonly copy: PlanCopy | null }) | null> => {
  const file = await findCaseByReference(db.withTables<CasesTables>(), reference)
  if (!file) return null
  const decision = decide(worker.asker, 'see plan copy', await itemOfCase(db, authority, file))
  const [today, places] = [isoOfEpochDay(worker.asker.today), placesOf(worker)]
  const copies = decision.ok ? await findCopies(db.withTables<CopyTables>(), file.id) : []
  const copy = copies.find(
    ({ organisation_id: place, from_on: from, to_on: to }) =>
      place !== null && places.includes(place) && from <= today && (to === null || today <= to),
  )
  return { file, decision, copy: copy ?? null }
}

/** Where somebody works today. */
const placesOf = ({ asker }: Worker): readonly string[] => [
  ...new Set(
    asker.memberships.flatMap(({ organisationId, from, to }) =>
      organisationId !== null && from <= asker.today && (to === null || asker.today <= to)
        ? [organisationId]
        : [],
    ),
  ),
]
