import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import type { Arrived, Shelf } from './shelf.ts'
import { filesIn, whenWritten } from './folder.ts'

/** What is on its way lies on this machine's disk, wherever files lie when they are kept. */
export const arrivalsIn = (folder: string): Pick<Shelf, 'arrive' | 'drop' | 'clearArrivals'> => ({
  arrive: (stream, most) => arrive(folder, stream, most),
  drop: ({ path }) => rm(path, { force: true }),
  clearArrivals: async (before) => {
    let cleared = 0
    for await (const path of filesIn(folder)) {
      const at = await whenWritten(path)
      if (at === null || at >= before) continue
      await rm(path, { force: true })
      cleared++
    }
    return cleared
  },
})

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
      await file.writeFile(chunk)
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
