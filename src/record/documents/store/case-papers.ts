import type { Label } from '#access'
import { pagesIn } from '../rules/text/pages.ts'
import type { Kind } from '../rules/kinds.ts'
import type { Unread } from '../rules/text/words-of.ts'
import { isAt } from './aside.ts'
import type { DocumentsDatabase, VersionState } from './tables.ts'

/** A paper of one case: a document of its child, in its newest version, or a file still kept aside with the case. */
export type CasePaper = {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly labels: readonly Label[]
  readonly state: VersionState
  readonly kind: Kind
  readonly sha256: string
  readonly bytes: string
  readonly receivedAs: string
  readonly receivedAt: Date
}

/** One version of one paper. */
export type PaperVersion = Pick<CasePaper, 'id' | 'number'>

/** These papers of a case, each in the version that is named, under the marks its document has today. */
export const findPaperVersions = async (
  db: DocumentsDatabase,
  caseId: string,
  wanted: readonly PaperVersion[],
): Promise<readonly CasePaper[]> => {
  if (wanted.length === 0) return []
  const ids = wanted.map(({ id }) => id)
  const [aside, documents] = await Promise.all([
    db
      .selectFrom('documents.aside')
      .select(['id', 'title', 'labels', ...columns])
      .where(isAt({ caseId }))
      .where('id', 'in', ids)
      .execute(),
    db
      .selectFrom('documents.document as d')
      .innerJoin('documents.version as v', 'v.document_id', 'd.id')
      .select(['d.id', 'd.title', 'd.labels', 'v.number', ...columns])
      .where('d.case_id', '=', caseId)
      .where('d.id', 'in', ids)
      .execute(),
  ])
  const all = [...aside.map((one) => ({ ...one, number: 1 })), ...documents]
  return wanted.flatMap(({ id, number }) => all.find((one) => one.id === id && one.number === number) ?? [])
}

const columns = [
  'state',
  'kind',
  'sha256',
  'bytes',
  'received_as as receivedAs',
  'received_at as receivedAt',
] as const

/** In the order they came. Who may read which is for the case’s own process to judge, by the labels of each. */
export const findCasePapers = async (
  db: DocumentsDatabase,
  caseId: string,
): Promise<readonly CasePaper[]> => {
  const [aside, documents] = await Promise.all([
    db
      .selectFrom('documents.aside')
      .select(['id', 'title', 'labels', ...columns])
      .where(isAt({ caseId }))
      .execute(),
    db
      .selectFrom('documents.document as d')
      .innerJoin('documents.version as v', (join) =>
        join.onRef('v.document_id', '=', 'd.id').onRef('v.number', '=', 'd.last_version'),
      )
      .select(['d.id', 'd.title', 'd.labels', 'v.number', ...columns])
      .where('d.case_id', '=', caseId)
      .execute(),
  ])
  return [...aside.map((one) => ({ ...one, number: 1 })), ...documents].toSorted(
    (one, other) => one.receivedAt.getTime() - other.receivedAt.getTime() || one.id.localeCompare(other.id),
  )
}

export type PaperWords = {
  readonly pages: readonly string[]
  /** Something in it could not be read: a picture of a page, or letters we do not know. */
  readonly isUnreadable: boolean
  readonly unread: readonly Unread[]
}

/** What one says, page by page; null where it is not there, or not checked for viruses yet. */
export const findPaperWords = async (
  db: DocumentsDatabase,
  { id, number }: Pick<CasePaper, 'id' | 'number'>,
): Promise<PaperWords | null> => {
  const row = await db
    .selectFrom('documents.version')
    .select(['body', 'unread', 'state'])
    .where('document_id', '=', id)
    .where('number', '=', number)
    .executeTakeFirst()
  return row?.state === 'clean'
    ? { pages: pagesIn(row.body), isUnreadable: row.unread.length > 0, unread: row.unread }
    : null
}
