import type { Insertable, Selectable } from 'kysely'
import { type Asker, corePolicy, scopeFor } from '#access'
import { isoOfEpochDay } from '#kit/day'
import { sql } from '#kit/db'
import type { CopyDatabase, CopyTables, SentHow } from './tables.ts'

export type PlanCopy = Selectable<CopyTables['ehc.plan_copy']>

export const insertCopy = async (
  tx: CopyDatabase,
  row: Insertable<CopyTables['ehc.plan_copy']>,
): Promise<void> => {
  await tx.insertInto('ehc.plan_copy').values(row).execute()
}

/** From the day after, nobody of an organisation reads the plans of these cases any more. Gives what ended. */
export const endCopies = async (
  tx: CopyDatabase,
  caseIds: readonly string[],
  lastDay: string,
): Promise<readonly PlanCopy[]> =>
  caseIds.length === 0
    ? []
    : tx
        .updateTable('ehc.plan_copy')
        .set({ to_on: lastDay })
        .where('case_id', 'in', caseIds)
        .where('to_on', 'is', null)
        .returningAll()
        .execute()

/** Says how a copy went: the last way by hand stands, on its day, and none takes the place of reading it here. */
export const markSent = async (tx: CopyDatabase, id: string, how: SentHow, on: string): Promise<void> => {
  await tx
    .updateTable('ehc.plan_copy')
    .set({ sent_how: how, sent_on: on })
    .where('id', '=', id)
    .where((eb) => eb.or([eb('sent_how', 'is', null), eb('sent_how', '!=', 'online')]))
    .execute()
}

/** Every copy of a case’s plans, the newest plan first. */
export const findCopies = (db: CopyDatabase, caseId: string): Promise<readonly PlanCopy[]> =>
  db
    .selectFrom('ehc.plan_copy')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('number', 'desc')
    .orderBy('recipient', 'desc')
    .execute()

/** One that is open today; null where there is none, or it has ended. */
export const findOpenCopy = async (
  db: CopyDatabase,
  caseId: string,
  id: string,
  today: string,
): Promise<PlanCopy | null> =>
  (await findCopies(db, caseId)).find(
    (one) => one.id === id && one.from_on <= today && (one.to_on === null || one.to_on >= today),
  ) ?? null

export type ListedCopy = PlanCopy & { readonly reference: string; readonly child_id: string }

/** Copies that went to organisations of somebody, as far as they may read each: asked in the query itself. */
export const findCopiesFor = async (
  db: CopyDatabase,
  asker: Asker,
  places: readonly string[],
): Promise<readonly ListedCopy[]> => {
  if (places.length === 0) return []
  const mayRead = scopeFor(corePolicy, asker, 'see plan copy', {
    relationships: 'ehc.relation_by_plan',
    child: 'file.child_id',
    case: 'copy.case_id',
  })
  const { rows } = await sql<ListedCopy>`
    select copy.*, file.reference, file.child_id
      from ehc.plan_copy copy join cases.case_file file on file.id = copy.case_id
     where copy.organisation_id::text = any(${[...places]}::text[]) and ${openOn(isoOfEpochDay(asker.today))}
       and ${mayRead}
     order by copy.from_on desc, file.reference limit 500`.execute(db)
  return rows
}

const openOn = (day: string) => sql`copy.from_on <= ${day} and (copy.to_on is null or copy.to_on >= ${day})`
