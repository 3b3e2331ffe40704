import { publish } from '../actions/publish.ts'
import { countDrafts, withdrawDrafts, writeDrafts } from '../store/drafts.ts'
import type { DirectoryDatabase } from '../store/tables.ts'
import { beginBulk, endVersions, servicesOf, tellBulkPublished } from '../store/versions.ts'
import { type ImportOptions, plan, type Preview } from './preview.ts'
import type { Proposal } from './proposal.ts'

export type ApplyOptions = ImportOptions & {
  /** The moment of the import, ISO in UTC to the millisecond. */
  at: string
  /** A person has read the preview and means it, though it would remove most of what is there. */
  force?: boolean
}

/**
 * Does what a preview of the same rows says, in one transaction, drafts and public versions together. Two at
 * once take turns, and the second sees what the first did. A plan with a `stop` changes nothing unless forced.
 */
export const applyImport = (
  db: DirectoryDatabase,
  source: string,
  rows: readonly Proposal[],
  options: ApplyOptions,
): Promise<Preview> =>
  db.transaction().execute((transaction) => applyWithin(transaction, source, rows, options))

/** The same, inside a transaction that is already open. */
export const applyWithin = async (
  db: DirectoryDatabase,
  source: string,
  rows: readonly Proposal[],
  { at, force, ...options }: ApplyOptions,
): Promise<Preview> => {
  await beginBulk(db)
  const { preview, write, remove } = await plan(db, source, rows, options)
  const useful = write.length + preview.unchanged > 0
  if (preview.stop && !(force && useful)) return preview
  const published: string[] = []
  for (let start = 0; start < write.length; start += atOnce) {
    const part = write.slice(start, start + atOnce)
    const touched = await writeDrafts(db, source, part)
    if (part.length >= many) await countDrafts(db)
    const listings = [
      ...new Set([...part.map(({ listing }) => listing.id), ...(await servicesOf(db, touched))]),
    ]
    published.push(...(await publish(db, listings, at)))
  }
  if (remove.length > 0) {
    await withdrawDrafts(db, remove)
    await endVersions(db, remove, 'withdrawn', at)
  }
  if (published.length + remove.length > 0) await tellBulkPublished(db)
  return preview
}

const atOnce = 1_000
const many = 200
