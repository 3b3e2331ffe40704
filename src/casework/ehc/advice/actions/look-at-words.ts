import type { CaseFile } from '#cases'
import { type DocumentsTables, type Finding, lookThrough } from '#documents'
import type { Database } from '#kit/db'
import type { ReceivedRequest } from '../../store/requests.ts'

/** What the family told us, as it goes with each request for advice (regulation 6(3)). */
const familysWords = (request: ReceivedRequest | null): string => {
  const asked = request?.asked
  return [asked?.worries, asked?.tried, asked?.helps, asked?.others].filter(Boolean).join('\n')
}

/**
 * The same look that every paper gets before it leaves: whether the family's words may be about another child. A
 * request whose child is not known yet has nothing to be held against.
 */
export const lookAtWords = async (
  db: Database,
  file: Pick<CaseFile, 'child_id'>,
  request: ReceivedRequest | null,
): Promise<readonly Finding[]> => {
  const body = familysWords(request)
  if (file.child_id === null || body === '') return []
  const found = await lookThrough(db.withTables<DocumentsTables>(), file.child_id, [{ body, unread: [] }])
  return found?.[0] ?? []
}
