import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type FilesToCopy, folderToCopy } from '#kit/db'
import { StartRefusal } from '#kit/start'
import { bucketFault, bucketShelf } from './bucket.ts'
import { hashIn, pathOf } from './by-hash.ts'
import { diskShelf } from './disk.ts'
import type { Shelf } from './shelf.ts'
import type { BucketSettings } from './signing.ts'

export type ShelfSettings = { readonly dataFolder: string; readonly bucket: BucketSettings | undefined }

/** The bucket that is set, or else a folder. Throws a StartRefusal where the bucket cannot be used. */
export const openShelf = async ({ dataFolder, bucket }: ShelfSettings): Promise<Shelf> => {
  const folder = filesIn(dataFolder)
  if (!bucket) return diskShelf(folder)
  const fault = await bucketFault(bucket)
  if (fault !== null) throw new StartRefusal(fault)
  return bucketShelf(folder, bucket)
}

/** All documents, for a backup or an export: a copy of a bucket and a copy of a folder look the same. */
export const papersToCopy = async (settings: ShelfSettings): Promise<FilesToCopy> => {
  const { dataFolder, bucket } = settings
  if (!bucket) return folderToCopy(filesIn(dataFolder))
  const shelf = await openShelf(settings)
  return {
    where: `the bucket ${bucket.bucket}`,
    paths: async () => {
      const paths: string[] = []
      for await (const { sha256 } of shelf.all()) paths.push(pathOf(sha256))
      return paths.toSorted()
    },
    open: (path) => shelf.open(hashIn(path)!),
    put: async (path, from) => (hashIn(path) === null ? null : shelf.keep([await readFile(from)])),
  }
}

const filesIn = (dataFolder: string): string => join(dataFolder, 'files')
