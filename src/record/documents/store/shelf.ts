import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, opendir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'

/** Where files lie, by their hash. Narrow on purpose: a folder today, and another council may want object storage. */
export type Shelf = {
  /** Takes a stream in, out of reach of everybody. Null once it is longer than `most`: nothing of it is left. */
  readonly arrive: (stream: Readable, most: number) => Promise<Arrived | null>
  readonly drop: (arrived: Arrived) => Promise<void>
  /** On disk for good when it answers, power cut or not. The same bytes twice are one file. */
  readonly keep: (pieces: readonly Buffer[]) => Promise<Kept>
  readonly has: (sha256: string) => Promise<boolean>
  /** Only the release gate, a download and the virus check may ask for these two; a test holds them to it. */
  readonly open: (sha256: string) => Readable
  readonly read: (sha256: string) => Promise<Buffer>
  readonly remove: (sha256: string) => Promise<void>
  /** Every file, with the moment it was last written, in milliseconds. */
  readonly all: () => AsyncIterable<{ readonly sha256: string; readonly at: number }>
  /** Removes what began to arrive before this moment and was never finished. */
  readonly clearArrivals: (before: number) => Promise<number>
}

export type Arrived = {
  readonly path: string
  readonly sha256: string
  readonly bytes: number
  readonly read: () => Promise<Buffer>
}
export type Kept = { readonly sha256: string; readonly bytes: number }

export const diskShelf = (folder: string): Shelf => {
  const arrivals = join(folder, 'arriving')
  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
  return {
    arrive: (stream, most) => arrive(arrivals, stream, most),
    drop: ({ path }) => rm(path, { force: true }),
    keep: async (pieces) => {
      const sha256 = hashOf(pieces)
      const path = pathOf(sha256)
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      await mkdir(arrivals, { recursive: true, mode: 0o700 })
      const temporary = join(arrivals, randomUUID())
      await writeWhole(temporary, pieces)
      await rename(temporary, path)
      for (const place of [dirname(path), dirname(dirname(path)), folder]) await syncFolder(place)
      return { sha256, bytes: pieces.reduce((sum, { length }) => sum + length, 0) }
    },
    has: async (sha256) => (await whenWritten(pathOf(sha256))) !== null,
    open: (sha256) => createReadStream(pathOf(sha256)),
    read: (sha256) => readFile(pathOf(sha256)),
    remove: (sha256) => rm(pathOf(sha256), { force: true }),
    all: async function* () {
      for await (const path of filesIn(folder)) {
        const sha256 = path.slice(-64)
        const at = /^[\da-f]{64}$/.test(sha256) ? await whenWritten(path) : null
        if (at !== null) yield { sha256, at }
      }
    },
    clearArrivals: async (before) => {
      let cleared = 0
      for await (const path of filesIn(arrivals)) {
        const at = await whenWritten(path)
        if (at === null || at >= before) continue
        await rm(path, { force: true })
        cleared++
      }
      return cleared
    },
  }
}

const arrive = async (folder: string, stream: Readable, most: number): Promise<Arrived | null> => {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, randomUUID())
  const file = await open(path, 'wx', 0o600)
  const hash = createHash('sha256')
  let bytes = 0
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      bytes += chunk.length
      if (bytes > most) break
      hash.update(chunk)
      await file.write(chunk)
    }
  } catch (fault) {
    await rm(path, { force: true })
    throw fault
  } finally {
    await file.close()
  }
  if (bytes <= most) return { path, bytes, sha256: hash.digest('hex'), read: () => readFile(path) }
  await rm(path, { force: true })
  return null
}

const hashOf = (pieces: readonly Buffer[]): string => {
  const hash = createHash('sha256')
  for (const piece of pieces) hash.update(piece)
  return hash.digest('hex')
}

const writeWhole = async (path: string, pieces: readonly Buffer[]): Promise<void> => {
  const file = await open(path, 'wx', 0o600)
  try {
    for (const piece of pieces) await file.write(piece)
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

const whenWritten = async (path: string): Promise<number | null> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    (fault: NodeJS.ErrnoException) => {
      if (fault.code === 'ENOENT') return null
      throw fault
    },
  )

const filesIn = async function* (folder: string): AsyncIterable<string> {
  const found = await opendir(folder, { recursive: true }).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return null
    throw fault
  })
  if (!found) return
  for await (const entry of found) if (entry.isFile()) yield join(entry.parentPath, entry.name)
}
