import { type CasePaper, type DocumentsTables, findCasePapers } from '#documents'
import type { Database } from '#kit/db'
import { findViewsOf, type Views, type ViewsTables } from '../../heard/store/views.ts'
import type { AdviceRequest } from './requests.ts'

/** What went with a request for advice, for whoever answers it. */
export type WentWith = { readonly papers: readonly CasePaper[]; readonly views: readonly Views[] }

export const findWentWith = async (
  db: Database,
  { caseId, kind, papers, views }: AdviceRequest,
): Promise<WentWith> => {
  // One of a family never reads here what another of it sent.
  if (kind === 'family') return { papers: [], views: [] }
  const [allPapers, allViews] = await Promise.all([
    papers.length === 0 ? [] : findCasePapers(db.withTables<DocumentsTables>(), caseId),
    views.length === 0 ? [] : findViewsOf(db.withTables<ViewsTables>(), caseId),
  ])
  return {
    papers: allPapers.filter(({ id, state }) => papers.includes(id) && state === 'clean'),
    views: allViews.filter(({ id }) => views.includes(id)),
  }
}
