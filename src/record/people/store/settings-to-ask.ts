import type { PeopleDatabase } from './tables.ts'

export type SettingOnRecord = { readonly id: string; readonly name: string; readonly kind: string }

/** The health body of this name on record, if it is there: where its own people have accounts. */
export const healthBodyOnRecord = async (db: PeopleDatabase, name: string): Promise<SettingOnRecord | null> =>
  (await db
    .selectFrom('people.organisation')
    .select(['id', 'name', 'kind'])
    .where('closed_on', 'is', null)
    .where('kind', '=', 'health provider')
    .where(({ fn }) => fn<string>('lower', ['name']), '=', name.trim().toLowerCase())
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()) ?? null

/** Every setting on record that is open, by name: where a child may be on roll, or be consulted about. */
export const settingsOnRecord = (db: PeopleDatabase): Promise<readonly SettingOnRecord[]> =>
  db
    .selectFrom('people.organisation')
    .select(['id', 'name', 'kind'])
    .where('closed_on', 'is', null)
    .where('kind', 'not in', ['council', 'health provider', 'advice service', 'other'])
    .orderBy('name')
    .execute()
