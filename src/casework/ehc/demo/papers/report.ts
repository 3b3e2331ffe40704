import { defaultLabels } from '#access'
import type { AdviceTables } from '../../advice/store/tables.ts'
import { findLatest } from '../../advice/store/texts.ts'
import { act, type Inventing } from './act.ts'
import { putPaper } from './put.ts'

/** The psychologist sent a report; its sentences became the points, each with its page. */
export const reportAsAdvice = async (inventing: Inventing, caseId: string): Promise<void> => {
  const { database, today } = inventing
  const before = await findLatest(database.withTables<AdviceTables>(), caseId, 'psych')
  if (!before || before.body.reports.length > 0) return
  const { points } = before.body
  const [needs, rest] = [
    points.filter(({ about }) => about === 'need'),
    points.filter(({ about }) => about !== 'need'),
  ]
  const paper = await putPaper(
    inventing,
    caseId,
    {
      labels: defaultLabels.education,
      as: before.givenAs,
      title: 'Report of the educational psychologist',
      pages: [needs, rest].map((page) => page.map(({ words }) => words).join('\n\n')),
    },
    today.subtract({ days: 41 }),
  )
  if (!paper) return
  const body = {
    ...before.body,
    reports: [{ id: paper.id, title: paper.title }],
    points: points.map((point) => ({ ...point, from: { document: paper.id, page: pageOf(point.about) } })),
  }
  const version = before.version + 1
  await act(inventing, caseId, 'correct advice', { id: 'psych', version }, today.subtract({ days: 6 }), {
    ...before,
    how: 'document',
    version,
    body,
  })
}

/** Needs stand on the first page of it. */
const pageOf = (about: string): number => (about === 'need' ? 1 : 2)
