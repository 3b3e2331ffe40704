import type { PeopleDatabase } from './tables.ts'

export type SettingOnRecord = { readonly id: string; readonly name: string; readonly kind: string }

/** Every setting on record that is open, by name: where a child may be on roll, or be consulted about. */
export const settingsOnRecord = (db: PeopleDatabase): Promise<readonly SettingOnRecord[]> =>
  db
    .selectFrom('people.organisation')
    .select(['id', 'name', 'kind'])
    .where('closed_on', 'is', null)
    .where('kind', 'not in', ['council', 'health provider', 'advice service', 'other'])
    .orderBy('name')
    .execute()
