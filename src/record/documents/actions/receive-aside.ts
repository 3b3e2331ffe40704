import type { Readable } from 'node:stream'
import type { Label } from '#access'
import { done, refused, type Result } from '#kit/result'
import { cleanName } from '../rules/given-name.ts'
import { type FileFault, largestFile } from '../rules/kinds.ts'
import { findAside, insertAside, type Place } from '../store/aside.ts'
import { lockFile } from '../store/documents.ts'
import type { DocumentsDatabase } from '../store/tables.ts'
import { inspect } from './inspect.ts'
import type { Receiving } from './receive.ts'

export type SentAside = {
  readonly authority: string
  readonly stream: Readable
  /** What its sender calls the file: shown, never trusted. */
  readonly givenName: string
  /** What it is, in their words; what the file is called where they say nothing. */
  readonly title: string
  readonly retention: string
  /** Who sent it, as the record will name them. */
  readonly as: string
  /** The same for every sending of one form. The same form with another file is another sending. */
  readonly sending: string
  readonly at: Date
  /** Where it belongs and who may see it, asked once it is whole; null where that is gone meanwhile. */
  readonly placeIn: (tx: DocumentsDatabase) => Promise<Shelved | null>
  /** What else is done in the same transaction. */
  readonly alongside: (tx: DocumentsDatabase, place: Place) => Promise<void>
}

export type Shelved = { readonly place: Place; readonly labels: readonly Label[] }

export type AsideRefusal = FileFault | 'malware' | 'too many' | 'gone'

/** Most that is kept aside in one place: letters and photos enough, and no way to fill our disk. */
const most = { files: 20, bytes: 100 * 1024 * 1024 }

/** Takes in a file of somebody without an account, by the same checks as any other, and keeps it out of everybody's reach. */
export const receiveAside = async (
  { db, shelf, scanner }: Receiving,
  sent: SentAside,
): Promise<Result<null, AsideRefusal>> => {
  const arrived = await shelf.arrive(sent.stream, largestFile)
  if (!arrived) return refused('too big')
  try {
    const inspected = await inspect(shelf, scanner, arrived)
    if (!inspected.ok) return inspected
    return await db.transaction().execute(async (tx) => {
      await lockFile(tx, inspected.value.kept.sha256)
      if (!(await shelf.has(inspected.value.kept.sha256)))
        throw new Error('The file went before its row came.')
      const shelved = await sent.placeIn(tx)
      if (!shelved) return refused('gone')
      const { place } = shelved
      const here = await findAside(tx, place)
      const sending = `${sent.sending}:${arrived.sha256}`
      if (here.some((one) => one.sending === sending)) return done(null)
      const bytes = here.reduce((sum, one) => sum + Number(one.bytes), inspected.value.kept.bytes)
      if (here.length >= most.files || bytes > most.bytes) return refused('too many')
      const givenName = cleanName(sent.givenName)
      const id = await insertAside(
        tx,
        { ...sent, ...shelved, givenName, title: sent.title || givenName || unnamed, sending },
        inspected.value,
      )
      if (id !== null) await sent.alongside(tx, place)
      return done(null)
    })
  } finally {
    await shelf.drop(arrived)
  }
}

const unnamed = 'A file without a name'
