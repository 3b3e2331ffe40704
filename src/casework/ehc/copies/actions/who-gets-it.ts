import type { Database } from '#kit/db'
import { healthBodyOnRecord, type PeopleTables, settingsOnRecord } from '#people'
import type { EhcCase } from '../../rules/state.ts'
import { type Place, settingNamed } from '../rules/copies.ts'

/** The organisations that a final plan goes to by law, found on the record: none is ever typed for the sending. */
export const organisationsFor = async (
  db: Database,
  healthBody: string,
  state: Pick<EhcCase, 'placement' | 'consulted'>,
): Promise<{ readonly setting: Place | null; readonly healthBody: Place }> => {
  const people = db.withTables<PeopleTables>()
  const [settings, health] = await Promise.all([
    settingsOnRecord(people),
    healthBodyOnRecord(people, healthBody),
  ])
  return {
    setting: settingNamed(state, settings),
    healthBody: { name: health?.name ?? healthBody, id: health?.id ?? null },
  }
}
