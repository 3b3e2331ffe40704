import type { ColumnType, Generated } from 'kysely'
import type { Database } from '#kit/db'
import type { Answers } from '#kit/form'

/** As database/migrations/0024_ehc_views.sql makes it. */
export type SettingDraftTables = {
  'ehc.setting_draft': {
    child_id: string
    person_id: string
    answers: ColumnType<Answers, string, string>
    version: Generated<number>
    saved_on: string
  }
}

export type SettingDraft = { readonly answers: Answers; readonly version: number }
type Whose = { readonly childId: string; readonly personId: string }

export const findSettingDraft = async (
  db: Database<SettingDraftTables>,
  { childId, personId }: Whose,
): Promise<SettingDraft> => {
  const row = await db
    .selectFrom('ehc.setting_draft')
    .select(['answers', 'version'])
    .where('child_id', '=', childId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row ?? { answers: {}, version: 0 }
}

/** False where it was saved since that version: read it again. */
export const saveSettingDraft = async (
  db: Database<SettingDraftTables>,
  { childId, personId }: Whose,
  { answers, version }: SettingDraft,
  today: string,
): Promise<boolean> => {
  const said = JSON.stringify(answers)
  if (version === 0) {
    const begun = await db
      .insertInto('ehc.setting_draft')
      .values({ child_id: childId, person_id: personId, answers: said, saved_on: today })
      .onConflict((conflict) => conflict.columns(['child_id', 'person_id']).doNothing())
      .executeTakeFirst()
    return Number(begun.numInsertedOrUpdatedRows) === 1
  }
  const { numUpdatedRows } = await db
    .updateTable('ehc.setting_draft')
    .set({ answers: said, version: version + 1, saved_on: today })
    .where('child_id', '=', childId)
    .where('person_id', '=', personId)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export const deleteSettingDraft = async (
  db: Database<SettingDraftTables>,
  { childId, personId }: Whose,
): Promise<void> => {
  await db
    .deleteFrom('ehc.setting_draft')
    .where('child_id', '=', childId)
    .where('person_id', '=', personId)
    .execute()
}
