import { keepOrganisation } from '../store/teams.ts'
import type { PeopleDatabase } from '../store/tables.ts'

export type InventedSetting = {
  readonly name: string
  readonly kind: string
  readonly phase: string
  readonly urn: string
  readonly dfe: string
}

/** The schools and nurseries of a demonstration with their numbers, and a place nobody else has. Said again, it changes nothing. */
export const keepInventedSettings = (
  db: PeopleDatabase,
  settings: readonly InventedSetting[],
): Promise<void> =>
  db.transaction().execute(async (tx) => {
    for (const { name, kind, phase, urn, dfe } of settings) {
      const id = await keepOrganisation(tx, { name, kind, demo: true })
      await tx
        .updateTable('people.organisation')
        .set({ phase, urn, dfe_number: dfe })
        .where('id', '=', id)
        .where('demo', '=', true)
        .where('urn', 'is', null)
        .execute()
    }
  })
