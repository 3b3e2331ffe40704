import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { StartRefusal } from '#kit/start'
import { bucketPeer, type BucketPeer } from '../../proof/bucket-peer.ts'
import { pathOf } from './by-hash.ts'
import { openShelf, papersToCopy } from './choose.ts'

let root: string
let peer: BucketPeer
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'waymark-choose-'))
  peer = await bucketPeer()
})
afterAll(async () => {
  await peer.stop()
  await rm(root, { recursive: true, force: true })
})

it('without a bucket, documents lie in the data folder', async () => {
  const shelf = await openShelf({ dataFolder: root, bucket: undefined })
  const { sha256 } = await shelf.keep([Buffer.from('A paper.')])
  expect(await readFile(join(root, 'files', pathOf(sha256)), 'utf8')).toBe('A paper.')
})

it('nothing starts with a bucket that cannot be used', async () => {
  const opening = openShelf({ dataFolder: root, bucket: { ...peer.settings, bucket: 'another' } })
  await expect(opening).rejects.toThrow(StartRefusal)
})

it('what lies in a folder is copied to a bucket and back, each under the same path', async () => {
  const folder = await papersToCopy({ dataFolder: root, bucket: undefined })
  const bucket = await papersToCopy({ dataFolder: root, bucket: peer.settings })
  expect(await bucket.paths()).toEqual([])
  const paths = await folder.paths()
  for (const path of paths) await bucket.put(path, join(root, 'files', path))
  expect(await bucket.paths()).toEqual(paths)
  expect(peer.keys()).toEqual(paths)
  expect((await buffer(bucket.open(paths[0]!))).toString()).toBe('A paper.')
})
