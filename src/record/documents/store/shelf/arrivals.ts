import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, rm } from 'node:fs/promises'
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
  if (bytes <= most) return { path, bytes, sha256: hash.digest('hex'), read: () => readWhole(path, bytes) }
  await rm(path, { force: true })
  return null
}

/** Into the room it needs and no more: read piece by piece and put together, it would take twice as much for a moment. */
const readWhole = async (path: string, bytes: number): Promise<Buffer> => {
  const file = await open(path)
  try {
    const whole = Buffer.alloc(bytes)
    for (let at = 0; at < bytes;) {
      const { bytesRead } = await file.read(whole, at, bytes - at, at)
      if (bytesRead === 0) throw new Error('What arrived is shorter than it was.')
      at += bytesRead
    }
    return whole
  } finally {
    await file.close()
  }
}
