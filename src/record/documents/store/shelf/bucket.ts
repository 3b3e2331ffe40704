import { join } from 'node:path'
import { Readable } from 'node:stream'
import { arrivalsIn } from './arrivals.ts'
import { hashIn, hashOf, pathOf } from './by-hash.ts'
import { listed } from './listing.ts'
import type { Shelf } from './shelf.ts'
import { bucketAway, type BucketSettings, signing } from './signing.ts'

/**
 * Files in a bucket that speaks S3. What is on its way waits in a folder of this machine, so that half an upload never
 * reaches the bucket; a file goes there whole, with its hash, which the bucket checks before it says yes.
 */
export const bucketShelf = (folder: string, settings: BucketSettings, { page = 1_000 } = {}): Shelf => {
  const ask = signing(settings)
  const fetched = async (sha256: string): Promise<Response> =>
    orFault(await ask(pathOf(sha256), { most: slowest }))
  return {
    ...arrivalsIn(join(folder, 'arriving')),
    keep: async (pieces) => {
      const sha256 = hashOf(pieces)
      const body = Buffer.concat(pieces)
      orFault(await ask(pathOf(sha256), { method: 'PUT', body, sha256 }))
      return { sha256, bytes: body.length }
    },
    has: async (sha256) => {
      const answer = await ask(pathOf(sha256), { method: 'HEAD' })
      return answer.status === 404 ? false : orFault(answer).ok
    },
    open: (sha256) =>
      Readable.from(
        piecesOf(() => fetched(sha256)),
        { objectMode: false },
      ),
    read: async (sha256) => Buffer.from(await (await fetched(sha256)).arrayBuffer()),
    remove: async (sha256) => {
      const answer = await ask(pathOf(sha256), { method: 'DELETE' })
      if (answer.status !== 404) orFault(answer)
    },
    all: async function* () {
      const listing = listed(async (query) => orFault(await ask(query)).text(), page)
      for await (const { key, at } of listing) {
        const sha256 = hashIn(key)
        if (sha256 !== null) yield { sha256, at }
      }
    },
  }
}

/** Why this bucket cannot be used, as one sentence for whoever starts the program; null where it can. */
export const bucketFault = async (settings: BucketSettings): Promise<string | null> => {
  const { bucket, endpoint } = settings
  try {
    const { status, ok } = await signing(settings, { patient: false })('?max-keys=1')
    if (ok) return null
    if (status === 404)
      return `There is no bucket ${bucket} at ${endpoint}. Make it, or set S3_BUCKET to one that is there.`
    if (status === 403 || status === 401)
      return `The bucket ${bucket} at ${endpoint} does not let us in. Check S3_KEY and S3_SECRET, and that they may list, read, write and delete there.`
    return `The bucket ${bucket} at ${endpoint} answered ${status}. Check S3_ENDPOINT, S3_BUCKET and S3_REGION.`
  } catch {
    return `Nothing that speaks S3 answers at ${endpoint}. Check S3_ENDPOINT, and that this machine may reach it.`
  }
}

/** A family on a slow phone may take this long to save twenty megabytes. */
const slowest = 15 * 60_000

const piecesOf = async function* (fetched: () => Promise<Response>): AsyncIterable<Uint8Array> {
  const { body } = await fetched()
  if (body) yield* body
}

const orFault = (answer: Response): Response => {
  if (answer.ok) return answer
  throw bucketAway(`The bucket answered ${answer.status}.`)
}
