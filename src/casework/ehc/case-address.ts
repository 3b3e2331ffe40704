import type { Asker } from '#access'
import { decide } from '#access'
import type { CaseFile } from '#cases'
import type { Database } from '#kit/db'
import { itemOfCase } from './store/relations.ts'

/** Where whoever asks can read a case: as family, at work, or nowhere. */
export const caseAddressFor = async (
  db: Database,
  authority: string,
  asker: Asker,
  file: CaseFile,
): Promise<string | null> => {
  const decision = decide(asker, 'see timeline', await itemOfCase(db, authority, file))
  if (!decision.ok) return null
  const isFamily = decision.value.role === 'family member' || decision.value.role === 'young person'
  return `/${isFamily ? 'your-child' : 'desk'}/${file.reference}`
}
