import { cluesIn } from '../rules/gate/clues.ts'
import type { Finding } from '../rules/gate/finding.ts'
import { findingsIn } from '../rules/gate/findings.ts'
import type { Words } from '../rules/text/words-of.ts'
import { knownFor } from '../store/known.ts'
import type { DocumentsDatabase } from '../store/tables.ts'

/**
 * What in these papers may belong to another child, paper by paper, with what nobody could read. The same check for
 * a bundle, a letter and an export. Null where there is no such child.
 */
export const lookThrough = async (
  db: DocumentsDatabase,
  childId: string,
  papers: readonly Words[],
): Promise<readonly (readonly Finding[])[] | null> => {
  const clues = papers.map(({ body }) => cluesIn(body))
  const known = await knownFor(db, childId, clues)
  if (!known) return null
  return papers.map(({ unread }, n) => [
    ...findingsIn(clues[n]!, known),
    ...unread.map((said): Finding => ({ what: 'unread', weight: 'soft', said, line: 1, childId: null })),
  ])
}
