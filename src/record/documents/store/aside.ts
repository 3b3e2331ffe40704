import type { Selectable } from 'kysely'
import type { Label } from '#access'
import { sql } from '#kit/db'
import type { Inspected } from '../actions/inspect.ts'
import type { DocumentsDatabase, DocumentsTables, VersionState } from './tables.ts'

/** What a file is kept with until its child is known: something being written, by a digest of its code, or a case. */
export type Place =
  | { readonly boundTo: string; readonly endsOn: string; readonly inCase?: string }
  | { readonly caseId: string }

/** The same, as it is looked for. */
export type Kept = { readonly boundTo: string } | { readonly caseId: string }

export type Aside = Omit<Selectable<DocumentsTables['documents.aside']>, 'body'>

export type NewAside = {
  readonly authority: string
  readonly place: Place
  readonly title: string
  readonly labels: readonly Label[]
  readonly retention: string
  readonly givenName: string
  readonly as: string
  readonly sending: string
  readonly at: Date
}

const columns = [
  'id',
  'authority',
  'bound_to',
  'ends_on',
  'case_id',
  'title',
  'labels',
  'retention',
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
  'received_as',
  'sending',
] as const

/** Null where the same form sent the same file before. */
export const insertAside = async (
  tx: DocumentsDatabase,
  { place, ...aside }: NewAside,
  file: Inspected,
): Promise<string | null> => {
  const state = file.verdict === 'clean' ? 'clean' : 'quarantined'
  const row = await tx
    .insertInto('documents.aside')
    .values({
      authority: aside.authority,
      bound_to: 'boundTo' in place ? place.boundTo : null,
      ends_on: 'boundTo' in place ? place.endsOn : null,
      case_id: 'caseId' in place ? place.caseId : (place.inCase ?? null),
      title: aside.title,
      labels: [...aside.labels],
      retention: aside.retention,
      sha256: file.kept.sha256,
      received_sha256: file.received,
      bytes: file.kept.bytes,
      kind: file.kind,
      given_name: aside.givenName,
      state,
      scanned_at: state === 'clean' ? aside.at : null,
      received_at: aside.at,
      notes: [...file.notes],
      body: file.body,
      unread: [...file.unread],
      received_as: aside.as,
      sending: aside.sending,
    })
    .onConflict((conflict) => conflict.column('sending').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id ?? null
}

/** In the order they came. What waits with somebody's writing is found by that alone. */
export const findAside = (db: DocumentsDatabase, place: Kept): Promise<readonly Aside[]> =>
  db
    .selectFrom('documents.aside')
    .select(columns)
    .where(isAt(place))
    .orderBy('received_at')
    .orderBy('id')
    .execute()

/** Those the virus check has not answered for yet, oldest first. */
export const findQuarantinedAside = (db: DocumentsDatabase, most: number): Promise<readonly Aside[]> =>
  db
    .selectFrom('documents.aside')
    .select(columns)
    .where('state', '=', 'quarantined')
    .orderBy('received_at')
    .limit(most)
    .execute()

export const markAsideScanned = async (
  db: DocumentsDatabase,
  id: string,
  state: VersionState,
  at: Date,
): Promise<void> => {
  await db
    .updateTable('documents.aside')
    .set({ state, scanned_at: at })
    .where('id', '=', id)
    .where('state', '=', 'quarantined')
    .execute()
}

/** Takes one away again, or all; the bytes go with `clearOrphans`. Gives how many. */
export const deleteAside = async (db: DocumentsDatabase, place: Kept, id?: string): Promise<number> => {
  const { numDeletedRows } = await db
    .deleteFrom('documents.aside')
    .where(isAt(place))
    .$if(id !== undefined, (query) => query.where('id', '=', id!))
    .executeTakeFirst()
  return Number(numDeletedRows)
}

/** Everything of a case goes, what waits with somebody's writing in it too. Gives how many. */
export const destroyAsideOf = async (tx: DocumentsDatabase, caseId: string): Promise<number> => {
  const { numDeletedRows } = await tx
    .deleteFrom('documents.aside')
    .where('case_id', '=', caseId)
    .executeTakeFirst()
  return Number(numDeletedRows)
}

export const isAt = (place: Kept) =>
  'boundTo' in place
    ? sql<boolean>`bound_to = ${place.boundTo}`
    : sql<boolean>`case_id = ${place.caseId} and bound_to is null`
