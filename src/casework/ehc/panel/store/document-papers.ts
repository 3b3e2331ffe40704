import {
  type CasePaper,
  type DocumentsTables,
  findCasePapers,
  findPaperVersions,
  findPaperWords,
  paragraphsIn,
  type PaperVersion,
} from '#documents'
import { londonToday, Temporal } from '#kit/day'
import type { Database } from '#kit/db'
import type { Paper, ReadPaper } from '../rules/paper.ts'
import type { Item } from './items.ts'
import { paperWords as words } from './paper-words.ts'

/** Documents among frozen papers, as the documents room knows them. */
export const documentsIn = (frozen: readonly Paper[]): readonly PaperVersion[] =>
  frozen.flatMap(({ kind, id, version }) => (kind === 'document' ? [{ id, number: version }] : []))

/** Documents before a panel, each in the version it was pinned to; one with a virus, or gone, is not among them. */
export const documentPapers = async (
  db: Database,
  caseId: string,
  wanted: readonly PaperVersion[],
): Promise<readonly ReadPaper[]> => {
  const documents = db.withTables<DocumentsTables>()
  const papers = await findPaperVersions(documents, caseId, wanted)
  return Promise.all(
    papers.filter(isClean).map(async (paper) => {
      const said = await findPaperWords(documents, paper)
      const pages = said?.pages ?? []
      return {
        kind: 'document' as const,
        id: paper.id,
        version: paper.number,
        title: paper.title,
        on: dayOf(paper).toString(),
        hash: paper.sha256,
        labels: paper.labels,
        says: pages
          .map((page, at) => ({
            heading: pages.length > 1 ? words.page(at + 1) : null,
            text: paragraphsIn(page).join('\n\n'),
          }))
          .filter(({ text }) => text !== ''),
      }
    }),
  )
}

/** Documents that came after a case was put on a list, and newer versions of those that are on it. */
export const newSince = async (
  db: Database,
  caseId: string,
  { papers, putOn }: Pick<Item, 'papers' | 'putOn'>,
): Promise<readonly PaperVersion[]> => {
  const frozen = new Set(documentsIn(papers).map(({ id }) => id))
  const all = await findCasePapers(db.withTables<DocumentsTables>(), caseId)
  return all
    .filter((paper) => frozen.has(paper.id) || dayOf(paper).toString() > putOn)
    .map(({ id, number }) => ({ id, number }))
}

const isClean = ({ state }: CasePaper): boolean => state === 'clean'

const dayOf = ({ receivedAt }: CasePaper) =>
  londonToday(Temporal.Instant.fromEpochMilliseconds(receivedAt.getTime()))
