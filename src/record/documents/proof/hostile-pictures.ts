import { deflateSync } from 'node:zlib'
import { pngStart } from '../rules/formats/png.ts'
import type { Hostile } from './hostile-files.ts'
import { jpeg, jpegOf, jpegSegment, pdf, png, pngChunk, pngHead, zipOf } from './honest-files.ts'

const sizes = [
  [60_000, 60_000],
  [30_001, 1],
  [1, 30_001],
  [8000, 8000],
  [0, 10],
  [10, 0],
] as const

/** Pictures too large to open, damaged, or something else as well. */
export const hostilePictures = function* (): Generator<Hostile> {
  for (const [width, height] of sizes) {
    const end = [pngChunk('IDAT', deflateSync(Buffer.alloc(10))), pngChunk('IEND', Buffer.alloc(0))]
    yield {
      family: 'a PNG with too many pixels',
      name: `${width} × ${height}`,
      bytes: () => Buffer.concat([pngStart, pngHead(width, height), ...end]),
    }
    yield {
      family: 'a JPEG with too many pixels',
      name: `${width} × ${height}`,
      bytes: () => jpegOf(width, height),
    }
  }
  const behind = {
    zip: zipOf({ a: 'b' }),
    pdf: pdf([['x']]),
    page: Buffer.from('<script>'),
    php: Buffer.from('<?php ?>'),
    program: Buffer.from('MZ'),
  }
  for (const [name, rest] of Object.entries(behind)) {
    yield { family: 'a PNG and something else', name, bytes: () => Buffer.concat([png(), rest]) }
    yield { family: 'a JPEG and something else', name, bytes: () => Buffer.concat([jpeg(), rest]) }
  }
  const whole = png()
  for (const at of [9, 17, 30, 45, 60]) {
    yield {
      family: 'a damaged PNG',
      name: `at ${at}`,
      bytes: () => {
        const bytes = Buffer.from(whole)
        bytes[at] = bytes[at]! ^ 0xff
        return bytes
      },
    }
  }
  yield {
    family: 'a damaged PNG',
    name: 'a part nobody knows',
    bytes: () => png(pngChunk('EVIL', Buffer.from('x'))),
  }
  yield {
    family: 'a damaged PNG',
    name: 'no picture',
    bytes: () => Buffer.concat([pngStart, pngHead(1, 1), pngChunk('IEND', Buffer.alloc(0))]),
  }
  yield { family: 'a damaged PNG', name: 'the head twice', bytes: () => png(pngHead(1, 1)) }
  yield { family: 'a damaged JPEG', name: 'no size', bytes: () => Buffer.from('ffd8ffd9', 'hex') }
  yield {
    family: 'a damaged JPEG',
    name: 'a part of no length',
    bytes: () => Buffer.from('ffd8ffe00000ffd9', 'hex'),
  }
  yield {
    family: 'a damaged JPEG',
    name: 'a part longer than the file',
    bytes: () => Buffer.from('ffd8ffe0ffff00', 'hex'),
  }
  yield {
    family: 'a damaged JPEG',
    name: 'no end',
    bytes: () => Buffer.concat([jpeg().subarray(0, -2), jpegSegment(0xfe, Buffer.from('x'))]),
  }
}
