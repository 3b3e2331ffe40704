import { createHash } from 'node:crypto'
import type { Selectable } from 'kysely'
import { isUuid } from './documents.ts'
import type { Channel, DocumentsDatabase, DocumentsTables, PaperFinding, ReleaseState } from './tables.ts'

export type Paper = { readonly documentId: string; readonly number: number }
export type Recipient = {
  readonly personId: string
  readonly channel: Channel
  readonly addressId: string | null
}
export type Release = Selectable<DocumentsTables['documents.release']> & {
  readonly papers: readonly Paper[]
  readonly recipients: readonly Recipient[]
  /** Where it goes to a body, and to no person. */
  readonly body: Body | null
}

/** A body that is sent a paper, with how it went. */
export type Body = Omit<Selectable<DocumentsTables['documents.release_body']>, 'release_id'>

type NewRelease = {
  readonly authority: string
  readonly childId: string
  readonly caseId: string | null
  readonly purpose: string
  readonly flagged: boolean
  readonly findings: readonly PaperFinding[]
  readonly state: ReleaseState
  readonly askedBy: string
  readonly sending: string
  readonly papers: readonly Paper[]
  readonly recipients: readonly Recipient[]
}

export const insertRelease = async (tx: DocumentsDatabase, asked: NewRelease): Promise<string> => {
  const { id } = await tx
    .insertInto('documents.release')
    .values({
      authority: asked.authority,
      child_id: asked.childId,
      case_id: asked.caseId,
      purpose: asked.purpose,
      flagged: asked.flagged,
      findings: JSON.stringify(asked.findings),
      state: asked.state,
      asked_by: asked.askedBy,
      looked_reason: null,
      agreed_by: null,
      agreed_reason: null,
      released_at: null,
      made_paper: null,
      made_labels: null,
      asked_as: null,
      agreed_as: null,
      sending: asked.sending,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('documents.release_document')
    .values(
      asked.papers.map(({ documentId, number }) => ({ release_id: id, document_id: documentId, number })),
    )
    .execute()
  await tx
    .insertInto('documents.release_recipient')
    .values(
      asked.recipients.map(({ personId, channel, addressId }) => ({
        release_id: id,
        person_id: personId,
        channel,
        address_id: addressId,
      })),
    )
    .execute()
  return id
}

/** Locked where it is about to change, so that two answers at once are one after the other. */
export const findRelease = async (
  db: DocumentsDatabase,
  id: string,
  { lock = false } = {},
): Promise<Release | null> => {
  if (!isUuid(id)) return null
  const row = await db
    .selectFrom('documents.release')
    .selectAll()
    .where('id', '=', id)
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst()
  if (!row) return null
  const papers = await db
    .selectFrom('documents.release_document')
    .select(['document_id as documentId', 'number'])
    .where('release_id', '=', id)
    .execute()
  const recipients = await db
    .selectFrom('documents.release_recipient')
    .select(['person_id as personId', 'channel', 'address_id as addressId'])
    .where('release_id', '=', id)
    .execute()
  const body = await db
    .selectFrom('documents.release_body')
    .select(['kind', 'name', 'organisation_id', 'reach', 'channel', 'handled_at'])
    .where('release_id', '=', id)
    .executeTakeFirst()
  return { ...row, papers, recipients, body: body ?? null }
}

/** Releases of one child, or those that stand so, the newest first: not more than anybody looks through. */
export const findReleases = async (
  db: DocumentsDatabase,
  of: { readonly authority: string; readonly childId?: string; readonly state?: ReleaseState },
): Promise<readonly Release[]> => {
  const rows = await db
    .selectFrom('documents.release')
    .select('id')
    .where('authority', '=', of.authority)
    .$if(of.childId !== undefined, (query) => query.where('child_id', '=', of.childId!))
    .$if(of.state !== undefined, (query) => query.where('state', '=', of.state!))
    .orderBy('asked_at', 'desc')
    .limit(100)
    .execute()
  const found = await Promise.all(rows.map(({ id }) => findRelease(db, id)))
  return found.flatMap((one) => one ?? [])
}

export const findAsked = (db: DocumentsDatabase, sending: string) =>
  db.selectFrom('documents.release').select('id').where('sending', '=', sending).executeTakeFirst()

export type Change = Partial<{
  state: ReleaseState
  looked_reason: string
  agreed_by: string
  agreed_reason: string
  released_at: Date
}>

export const changeRelease = async (tx: DocumentsDatabase, id: string, change: Change): Promise<void> => {
  await tx.updateTable('documents.release').set(change).where('id', '=', id).execute()
}

/** An address by what it says: once it changes, nobody has confirmed it. */
export const addressHash = (address: { lines: readonly string[]; postcode: string | null }): string =>
  createHash('sha256')
    .update(JSON.stringify([address.lines, address.postcode]))
    .digest('hex')

export const findAddress = (db: DocumentsDatabase, id: string, personId: string, on: string) =>
  db
    .selectFrom('documents.known_address')
    .select(['id', 'person_id', 'lines', 'postcode'])
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .where('from_on', '<=', on)
    .where((eb) => eb.or([eb('to_on', 'is', null), eb('to_on', '>=', on)]))
    .executeTakeFirst()

export const isConfirmed = async (
  db: DocumentsDatabase,
  personId: string,
  address: { lines: readonly string[]; postcode: string | null },
): Promise<boolean> =>
  (await db
    .selectFrom('documents.confirmed_address')
    .select('confirmed_on')
    .where('person_id', '=', personId)
    .where('address_sha256', '=', addressHash(address))
    .executeTakeFirst()) !== undefined

/** Restrictions on this child's record that hold today, whoever they are about. */
export const restrictionsOn = (db: DocumentsDatabase, childId: string, on: string) =>
  db
    .selectFrom('documents.restriction')
    .select(['person_id', 'restriction'])
    .where('child_id', '=', childId)
    .where('from_on', '<=', on)
    .where((eb) => eb.or([eb('to_on', 'is', null), eb('to_on', '>=', on)]))
    .execute()
