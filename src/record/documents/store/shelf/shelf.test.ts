import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bucketPeer, type BucketPeer } from '../../proof/bucket-peer.ts'
import { bucketFault, bucketShelf } from './bucket.ts'
import { diskShelf } from './disk.ts'
import type { Shelf } from './shelf.ts'

let root: string
let peer: BucketPeer
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'waymark-shelves-'))
  peer = await bucketPeer()
})
afterAll(async () => {
  await peer.stop()
  await rm(root, { recursive: true, force: true })
})

const shelves: Readonly<Record<string, () => Shelf>> = {
  'a folder': () => diskShelf(join(root, 'disk')),
  'a bucket': () => bucketShelf(join(root, 'bucket'), peer.settings, { page: 3 }),
}
const absent = 'ab'.repeat(32)
const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const everyOf = async (shelf: Shelf) => {
  const found = []
  for await (const one of shelf.all()) found.push(one)
  return found
}

describe.each(Object.keys(shelves))('a shelf that is %s', (name) => {
  const shelf = () => shelves[name]!()

  it('gives back what was put on it, at once or in pieces', async () => {
    const [one, two] = [Buffer.from('Ella draws. '), Buffer.alloc(3_000_000, 'é')]
    const kept = await shelf().keep([one, two])
    expect(kept).toEqual({ sha256: hashOf(Buffer.concat([one, two])), bytes: 3_000_012 })
    expect(await shelf().has(kept.sha256)).toBe(true)
    expect((await shelf().read(kept.sha256)).equals(Buffer.concat([one, two]))).toBe(true)
    expect((await buffer(shelf().open(kept.sha256))).equals(Buffer.concat([one, two]))).toBe(true)
    await shelf().remove(kept.sha256)
  })

  it('gives twenty megabytes as a stream, a piece at a time', async () => {
    const kept = await shelf().keep([Buffer.alloc(20_000_000, 'x')])
    let largest = 0
    for await (const piece of shelf().open(kept.sha256) as AsyncIterable<Buffer>)
      largest = Math.max(largest, piece.length)
    expect(largest).toBeLessThan(1_100_000)
    await shelf().remove(kept.sha256)
  })

  it('has the same bytes once, however often they come, and both at once', async () => {
    const bytes = [Buffer.from('Twice.')]
    const kept = await Promise.all([shelf().keep(bytes), shelf().keep(bytes)])
    await shelf().keep(bytes)
    expect(kept[0]).toEqual(kept[1])
    expect((await everyOf(shelf())).map(({ sha256 }) => sha256)).toEqual([kept[0].sha256])
    await shelf().remove(kept[0].sha256)
  })

  it('has an empty file too', async () => {
    const kept = await shelf().keep([])
    expect(await buffer(shelf().open(kept.sha256))).toHaveLength(0)
    await shelf().remove(kept.sha256)
  })

  it('says what is not there, and to take that away is no fault', async () => {
    expect(await shelf().has(absent)).toBe(false)
    await expect(shelf().read(absent)).rejects.toThrow(/ENOENT|404/)
    await expect(buffer(shelf().open(absent))).rejects.toThrow(/ENOENT|404/)
    await shelf().remove(absent)
  })

  it('lists everything with when it came, more than one page of it, and nothing that was removed', async () => {
    const kept = []
    for (let n = 0; n < 7; n++) kept.push(await shelf().keep([Buffer.from(`paper ${n}`)]))
    const all = await everyOf(shelf())
    expect(all.map(({ sha256 }) => sha256).toSorted()).toEqual(kept.map(({ sha256 }) => sha256).toSorted())
    for (const { at } of all) expect(Math.abs(Date.now() - at)).toBeLessThan(60_000)
    for (const { sha256 } of kept) await shelf().remove(sha256)
    expect(await everyOf(shelf())).toEqual([])
  })

  it('takes a stream in, and lets nobody reach it before it is kept', async () => {
    const arrived = await shelf().arrive(Readable.from([Buffer.from('on '), Buffer.from('its way')]), 100)
    expect(arrived).toMatchObject({ bytes: 10, sha256: hashOf(Buffer.from('on its way')) })
    expect((await arrived!.read()).toString()).toBe('on its way')
    expect(await everyOf(shelf())).toEqual([])
    await shelf().drop(arrived!)
  })

  it('leaves nothing of half an upload, nor of one that is too long', async () => {
    const broken = Readable.from(
      (function* () {
        yield Buffer.from('half')
        throw new Error('The line went.')
      })(),
    )
    await expect(shelf().arrive(broken, 100)).rejects.toThrow('The line went.')
    expect(await shelf().arrive(Readable.from([Buffer.alloc(101)]), 100)).toBeNull()
    const folder = join(root, name === 'a folder' ? 'disk' : 'bucket', 'arriving')
    expect(await readdir(folder)).toEqual([])
    await shelf().arrive(Readable.from([Buffer.from('forgotten')]), 100)
    expect(await shelf().clearArrivals(Date.now() + 1_000)).toBe(1)
    expect(await everyOf(shelf())).toEqual([])
  })
})

describe('a bucket', () => {
  it('keeps a file where a folder would, so that one can be copied to the other', async () => {
    const { sha256 } = await bucketShelf(root, peer.settings).keep([Buffer.from('The same place.')])
    expect(peer.keys()).toEqual([`${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`])
    await bucketShelf(root, peer.settings).remove(sha256)
  })

  it('that is gone is a fault, and never an empty shelf', async () => {
    const shelf = bucketShelf(root, { ...peer.settings, bucket: 'gone' })
    await expect(everyOf(shelf)).rejects.toThrow('404')
    await expect(shelf.keep([Buffer.from('x')])).rejects.toThrow('404')
  })

  it.each([
    [{}, null],
    [{ bucket: 'another' }, /^There is no bucket another at .* Make it, or set S3_BUCKET/],
    [{ secret: 'wrong' }, /does not let us in\. Check S3_KEY and S3_SECRET/],
    [{ endpoint: 'http://127.0.0.1:9' }, /^Nothing that speaks S3 answers at http:\/\/127\.0\.0\.1:9\./],
  ])('with %j, what is wrong is said in one sentence at the start', async (wrong, sentence) => {
    const said = await bucketFault({ ...peer.settings, ...wrong })
    if (sentence === null) expect(said).toBeNull()
    else expect(said).toMatch(sentence)
  })
})
