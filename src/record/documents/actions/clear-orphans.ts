import { isFileUsed, lockFile } from '../store/documents.ts'
import type { Shelf } from '../store/shelf/shelf.ts'
import type { DocumentsDatabase } from '../store/tables.ts'

const day = 24 * 60 * 60 * 1000

/** Removes files that no row came for: an upload that broke off between the two. Waits a day before it believes so. */
export const clearOrphans = async (db: DocumentsDatabase, shelf: Shelf, now: number): Promise<number> => {
  let cleared = await shelf.clearArrivals(now - day)
  for await (const { sha256, at } of shelf.all()) {
    if (at >= now - day || (await isFileUsed(db, sha256))) continue
    cleared += await clearFiles(db, shelf, [sha256])
  }
  return cleared
}

/** Removes those of these files that no row names. Said when their rows have just gone, so there is nothing to wait for. */
export const clearFiles = async (
  db: DocumentsDatabase,
  shelf: Shelf,
  files: readonly string[],
): Promise<number> => {
  let cleared = 0
  for (const sha256 of files)
    cleared += await db.transaction().execute(async (tx) => {
      await lockFile(tx, sha256)
      if (await isFileUsed(tx, sha256)) return 0
      await shelf.remove(sha256)
      return 1
    })
  return cleared
}
