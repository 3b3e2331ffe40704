import type { Selectable } from 'kysely'
import { anyOf } from '#kit/db'
import type { CasesDatabase, CasesTables } from './tables.ts'

export type Flag = Selectable<CasesTables['cases.flag']>
export const flagKinds = ['urgent', 'safeguarding', 'on hold', 'needs interpreter'] as const
export type FlagKind = (typeof flagKinds)[number]

/** Flags that are up. */
export const findFlags = (db: CasesDatabase, caseIds: readonly string[]): Promise<Flag[]> =>
  caseIds.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('cases.flag')
        .selectAll()
        .where('case_id', '=', anyOf(caseIds))
        .where('lowered_on', 'is', null)
        .orderBy('kind')
        .execute()

/** Raised twice it is up once, with the reason given first. */
export const raiseFlag = async (
  db: CasesDatabase,
  flag: {
    readonly caseId: string
    readonly kind: FlagKind
    readonly reason: string
    readonly by: string
    readonly on: string
  },
): Promise<void> => {
  await db
    .insertInto('cases.flag')
    .values({
      case_id: flag.caseId,
      kind: flag.kind,
      reason: flag.reason,
      raised_by: flag.by,
      raised_on: flag.on,
      lowered_by: null,
      lowered_on: null,
    })
    .onConflict((conflict) =>
      conflict.columns(['case_id', 'kind']).where('lowered_on', 'is', null).doNothing(),
    )
    .execute()
}

export const lowerFlag = async (
  db: CasesDatabase,
  flag: { readonly caseId: string; readonly kind: FlagKind; readonly by: string; readonly on: string },
): Promise<void> => {
  await db
    .updateTable('cases.flag')
    .set({ lowered_by: flag.by, lowered_on: flag.on })
    .where('case_id', '=', flag.caseId)
    .where('kind', '=', flag.kind)
    .where('lowered_on', 'is', null)
    .execute()
}

export const isWatching = async (db: CasesDatabase, caseId: string, personId: string): Promise<boolean> =>
  (await db
    .selectFrom('cases.watcher')
    .select('person_id')
    .where('case_id', '=', caseId)
    .where('person_id', '=', personId)
    .executeTakeFirst()) !== undefined

export const watch = async (db: CasesDatabase, caseId: string, personId: string): Promise<void> => {
  await db
    .insertInto('cases.watcher')
    .values({ case_id: caseId, person_id: personId })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export const stopWatching = async (db: CasesDatabase, caseId: string, personId: string): Promise<void> => {
  await db
    .deleteFrom('cases.watcher')
    .where('case_id', '=', caseId)
    .where('person_id', '=', personId)
    .execute()
}
