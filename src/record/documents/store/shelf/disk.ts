import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { arrivalsIn } from './arrivals.ts'
import { hashIn, hashOf, pathOf } from './by-hash.ts'
import { filesIn, whenWritten } from './folder.ts'
import type { Shelf } from './shelf.ts'

/** Files in a folder of this machine, or of a disk that machines share. */
export const diskShelf = (folder: string): Shelf => {
  const arrivals = join(folder, 'arriving')
  const placeOf = (sha256: string) => join(folder, pathOf(sha256))
  return {
    ...arrivalsIn(arrivals),
    keep: async (pieces) => {
      const sha256 = hashOf(pieces)
      const path = placeOf(sha256)
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      await mkdir(arrivals, { recursive: true, mode: 0o700 })
      const temporary = join(arrivals, randomUUID())
      await writeWhole(temporary, pieces)
      await rename(temporary, path)
      for (const place of [dirname(path), dirname(dirname(path)), folder]) await syncFolder(place)
      return { sha256, bytes: pieces.reduce((sum, { length }) => sum + length, 0) }
    },
    has: async (sha256) => (await whenWritten(placeOf(sha256))) !== null,
    open: (sha256) => createReadStream(placeOf(sha256)),
    read: (sha256) => readFile(placeOf(sha256)),
    remove: (sha256) => rm(placeOf(sha256), { force: true }),
    all: async function* () {
      for await (const path of filesIn(folder)) {
        const sha256 = hashIn(path)
        const at = sha256 === null ? null : await whenWritten(path)
        if (sha256 !== null && at !== null) yield { sha256, at }
      }
    },
  }
}

const writeWhole = async (path: string, pieces: readonly Buffer[]): Promise<void> => {
  const file = await open(path, 'wx', 0o600)
  try {
    for (const piece of pieces) await file.writeFile(piece)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A new name in a folder survives a power cut only once the folder itself is on disk. */
const syncFolder = async (path: string): Promise<void> => {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
