import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { readUpload } from './read-upload.ts'

const type = 'multipart/form-data; boundary=----b1'
const form = (file: Buffer) =>
  Buffer.concat([
    Buffer.from(
      '------b1\r\nContent-Disposition: form-data; name="title"\r\n\r\nA report\r\n------b1\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\nContent-Type: text/html\r\n\r\n',
    ),
    file,
    Buffer.from('\r\n------b1--\r\n'),
  ])
const inPieces = (bytes: Buffer, size: number) =>
  Readable.from(
    Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
      bytes.subarray(n * size, (n + 1) * size),
    ),
  )

describe('a form with a file', () => {
  it.each([1, 2, 7, 64, 100_000])('is the same in pieces of %i', async (size) => {
    const file = Buffer.from('%PDF\r\n--\r\n------b\r\n\0 bytes and \r\n-----b1 more')
    const upload = await readUpload(inPieces(form(file), size), type)
    expect(upload?.fields).toEqual({ title: 'A report' })
    expect(upload?.file?.name).toBe('a.pdf')
    expect((await buffer(upload!.file!.stream)).equals(file)).toBe(true)
  })

  it('that breaks off is never half a file', async () => {
    const whole = form(Buffer.alloc(500, 'a'))
    const upload = await readUpload(inPieces(whole.subarray(0, 400), 50), type)
    await expect(buffer(upload!.file!.stream)).rejects.toThrow('broke off')
  })

  it.each([
    ['no boundary', 'multipart/form-data', form(Buffer.from('x'))],
    ['another boundary', 'multipart/form-data; boundary=zz', form(Buffer.from('x'))],
    ['nothing', type, Buffer.alloc(0)],
    ['a head without end', type, Buffer.from(`------b1\r\n${'x'.repeat(9000)}`)],
    [
      'an answer without end',
      type,
      Buffer.from(`------b1\r\nContent-Disposition: form-data; name="a"\r\n\r\n${'x'.repeat(20_000)}`),
    ],
  ])('with %s is nothing', async (_, contentType, bytes) =>
    expect(await readUpload(inPieces(bytes, 1000), contentType)).toBeNull(),
  )
})
