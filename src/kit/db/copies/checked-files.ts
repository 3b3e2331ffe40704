import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { StartRefusal } from '#kit/start'

/** One file of a copy, by its path inside the folder. */
export type CheckedFile = { readonly path: string; readonly bytes: number; readonly sha256: string }

/** Makes a folder to copy into. Throws a StartRefusal where something lies there: nothing is ever written over. */
export const freshFolder = (folder: string): void => {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new StartRefusal(`There is something in ${folder} already. Choose an empty folder.`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
}

/** Every file under a folder, by its path inside it, in order; none where there is no such folder. */
export const filesUnder = (folder: string, leaveOut: (path: string) => boolean = () => false): string[] => {
  const walk = (inside: string): string[] =>
    readdirSync(join(folder, inside), { withFileTypes: true }).flatMap((entry) => {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`
      if (leaveOut(path)) return []
      return entry.isDirectory() ? walk(path) : entry.isFile() ? [path] : []
    })
  return existsSync(folder) ? walk('').toSorted() : []
}

/** Copies one file and gives its checksum on the way. Never more than a piece of it is in memory. */
export const copyChecked = async (from: Readable, to: string): Promise<Omit<CheckedFile, 'path'>> => {
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 })
  const copy = await open(to, 'wx', 0o600)
  try {
    return await readThrough(from, (piece) => copy.writeFile(piece))
  } finally {
    await copy.close()
  }
}

/** The paths whose bytes are not what the list says, or that are not there. */
export const changedFiles = async (folder: string, files: readonly CheckedFile[]): Promise<string[]> => {
  const changed: string[] = []
  for (const { path, bytes, sha256 } of files) {
    const place = join(folder, path)
    const read = existsSync(place)
      ? await readThrough(createReadStream(place), () => Promise.resolve())
      : undefined
    if (read?.sha256 !== sha256 || read.bytes !== bytes) changed.push(path)
  }
  return changed
}

/** Waits until what was copied is on the disk: once for all, as once a file takes minutes. */
export const onDisk = (folder: string): void => {
  spawnSync('sync', ['-f', folder])
}

const readThrough = async (
  source: AsyncIterable<Buffer>,
  take: (piece: Buffer) => Promise<unknown>,
): Promise<Omit<CheckedFile, 'path'>> => {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const piece of source) {
    hash.update(piece)
    bytes += piece.length
    await take(piece)
  }
  return { bytes, sha256: hash.digest('hex') }
}
