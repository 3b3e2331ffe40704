import type { Asker } from '#access'
import { decide } from '#access'
import type { CaseFile } from '#cases'
import type { Database } from '#kit/db'
import { itemsOfCases } from './store/relations.ts'

/** Where whoever asks can read each of these cases, as family or at work; a case they cannot read is not among them. */
export const caseAddressesFor = async (
  db: Database,
  authority: string,
  asker: Asker,
  files: readonly CaseFile[],
): Promise<ReadonlyMap<string, string>> => {
  const items = await itemsOfCases(db, authority, files)
  return new Map(
    files.flatMap((file) => {
      const decision = decide(asker, 'see timeline', items.get(file.id)!)
      if (!decision.ok) return []
      const isFamily = decision.value.role === 'family member' || decision.value.role === 'young person'
      return [[file.id, `/${isFamily ? 'your-child' : 'desk'}/${file.reference}`]]
    }),
  )
}
