import type { Selectable } from 'kysely'
import { sql } from '#kit/db'
import type { Mark } from '../rules/gate/marks.ts'
import type { DocumentsDatabase, DocumentsTables, VersionState } from './tables.ts'

export type Document = Selectable<DocumentsTables['documents.document']>
export type Version = Omit<Selectable<DocumentsTables['documents.version']>, 'body'>

const versionColumns = [
  'document_id',
  'number',
  'sha256',
  'received_sha256',
  'bytes',
  'kind',
  'given_name',
  'state',
  'scanned_at',
  'notes',
  'unread',
  'received_at',
  'received_by',
  'received_as',
  'received_teams',
  'sending',
  'why',
] as const

/** Whoever adds a row for a file and whoever clears files away take turns, file by file. */
export const lockFile = async (tx: DocumentsDatabase, sha256: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`documents.file ${sha256}`}, 0))`.execute(tx)
}

export const isFileUsed = async (db: DocumentsDatabase, sha256: string): Promise<boolean> => {
  const { rows } = await sql`
    select from documents.version where sha256 = ${sha256}
    union all select from documents.aside where sha256 = ${sha256} limit 1`.execute(db)
  return rows.length > 0
}

/** What an account sent in the last 24 hours. Each version counts. */
export const sentLately = async (
  db: DocumentsDatabase,
  accountId: string,
): Promise<{ files: number; bytes: number }> => {
  const { files, bytes } = await db
    .selectFrom('documents.version')
    .select((eb) => [eb.fn.countAll<string>().as('files'), eb.fn.sum<string | null>('bytes').as('bytes')])
    .where('received_by', '=', accountId)
    .where('received_at', '>', sql<Date>`now() - interval '1 day'`)
    .executeTakeFirstOrThrow()
  return { files: Number(files), bytes: Number(bytes) }
}

export const findDocument = async (db: DocumentsDatabase, id: string): Promise<Document | null> =>
  isUuid(id)
    ? ((await db.selectFrom('documents.document').selectAll().where('id', '=', id).executeTakeFirst()) ??
      null)
    : null

export const findDocumentsOf = (
  db: DocumentsDatabase,
  childId: string,
  caseId: string | null,
): Promise<Document[]> =>
  db
    .selectFrom('documents.document')
    .selectAll()
    .where('child_id', '=', childId)
    .$if(caseId !== null, (query) => query.where('case_id', '=', caseId))
    .orderBy('added_on', 'desc')
    .orderBy('id')
    .execute()

/** Translations of these papers, and the papers these are translations of; each in the version that belongs to it. */
export const findCounterparts = async (
  db: DocumentsDatabase,
  papers: readonly { readonly documentId: string; readonly number: number }[],
): Promise<readonly { readonly documentId: string; readonly number: number }[]> => {
  const ids = papers.map(({ documentId }) => documentId).filter(isUuid)
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('documents.document')
    .select(['id', 'translates', 'translates_number', 'last_version'])
    .where((or) => or.or([or('translates', 'in', ids), or('id', 'in', ids)]))
    .where('translates', 'is not', null)
    .execute()
  const isIn = (documentId: string, number: number) =>
    papers.some((paper) => paper.documentId === documentId && paper.number === number)
  return rows.flatMap(({ id, translates, translates_number: number, last_version: newest }) => [
    ...(isIn(translates!, number!) ? [{ documentId: id, number: newest }] : []),
    ...(papers.some(({ documentId }) => documentId === id)
      ? [{ documentId: translates!, number: number! }]
      : []),
  ])
}

export const findVersions = async (
  db: DocumentsDatabase,
  documentIds: readonly string[],
): Promise<readonly Version[]> =>
  documentIds.length === 0
    ? []
    : db
        .selectFrom('documents.version')
        .select(versionColumns)
        .where('document_id', 'in', documentIds)
        .orderBy('number', 'desc')
        .execute()

export const findSent = (db: DocumentsDatabase, sending: string): Promise<Version | undefined> =>
  db.selectFrom('documents.version').select(versionColumns).where('sending', '=', sending).executeTakeFirst()

export const findBody = async (db: DocumentsDatabase, id: string, number: number) =>
  db
    .selectFrom('documents.version')
    .select(['body', 'unread', 'state'])
    .where('document_id', '=', id)
    .where('number', '=', number)
    .executeTakeFirst()

/** Those the virus check has not answered for yet, oldest first. */
export const findQuarantined = (db: DocumentsDatabase, most: number): Promise<Version[]> =>
  db
    .selectFrom('documents.version')
    .select(versionColumns)
    .where('state', '=', 'quarantined')
    .orderBy('received_at')
    .limit(most)
    .execute()

export const markScanned = async (
  db: DocumentsDatabase,
  { document_id, number }: Pick<Version, 'document_id' | 'number'>,
  state: VersionState,
  at: Date,
): Promise<void> => {
  await db
    .updateTable('documents.version')
    .set({ state, scanned_at: at })
    .where('document_id', '=', document_id)
    .where('number', '=', number)
    .where('state', '=', 'quarantined')
    .execute()
}

export const insertMarks = async (
  db: DocumentsDatabase,
  place: { readonly childId: string; readonly documentId: string },
  marks: readonly Mark[],
): Promise<void> => {
  if (marks.length === 0) return
  await sql`
    insert into documents.fingerprint (mark, child_id, document_id)
    select mark, ${place.childId}, ${place.documentId} from unnest(${marks.map(({ mark }) => mark)}::bigint[]) as mark
    on conflict do nothing
  `.execute(db)
}

/** What is no uuid is no id: the database would call it a fault. */
export const isUuid = (text: string): boolean =>
  /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(text)
