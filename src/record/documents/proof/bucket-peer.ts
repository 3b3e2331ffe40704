import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from '@20minutes/s3rver'
import type { BucketSettings } from '../store/shelf/signing.ts'

export type BucketPeer = {
  readonly settings: BucketSettings
  /** What lies in it, as that server keeps it: our own reading of its lists is not asked. */
  readonly keys: () => string[]
  readonly stop: () => Promise<void>
}

/** A server that speaks S3, with one bucket: it checks every signature, and is not ours. */
export const bucketPeer = async (): Promise<BucketPeer> => {
  const directory = mkdtempSync(join(tmpdir(), 'waymark-bucket-'))
  const peer = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    configureBuckets: [{ name: bucket }],
  })
  const { port } = (await peer.run()) as AddressInfo
  return {
    settings: {
      endpoint: `http://127.0.0.1:${port}`,
      bucket,
      region: 'us-east-1',
      key: 'S3RVER',
      secret: 'S3RVER',
    },
    keys: () =>
      readdirSync(join(directory, bucket), { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('._S3rver_object'))
        .map((path) => path.replace('._S3rver_object', '')),
    stop: async () => {
      peer.httpServer.closeAllConnections()
      await peer.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

const bucket = 'documents'
