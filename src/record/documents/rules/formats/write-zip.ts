import { crc32 } from 'node:zlib'
import { beforeEntry, endOfList, inList, type ZipEntry } from './zip.ts'

/** A zip of these entries and nothing else: no dates, no makers, no comments. As pieces, so that nothing is copied. */
export const zipPieces = (entries: readonly ZipEntry[]): Buffer[] => {
  const pieces: Buffer[] = []
  const list: Buffer[] = []
  let at = 0
  for (const entry of entries) {
    const name = Buffer.from(entry.name)
    const head = headOf(entry, name)
    pieces.push(Buffer.concat([word(beforeEntry), head, name]), entry.packed)
    // "Made by" version, then the same head, then no comment, no disk, no marks of its own, and where it lies.
    list.push(Buffer.concat([word(inList), half(20), head, Buffer.alloc(10), word(at), name]))
    at += 30 + name.length + entry.packed.length
  }
  const size = list.reduce((sum, { length }) => sum + length, 0)
  const count = half(entries.length)
  const end = Buffer.concat([word(endOfList), half(0), half(0), count, count, word(size), word(at), half(0)])
  return [...pieces, ...list, end]
}

/** An entry with new words, not packed. */
export const plainEntry = (name: string, words: string): ZipEntry => {
  const packed = Buffer.from(words)
  return { name, method: 0, crc: crc32(packed), size: packed.length, packed }
}

const headOf = ({ method, crc, packed, size }: ZipEntry, name: Buffer): Buffer =>
  Buffer.concat([
    half(20),
    half(0x0800),
    half(method),
    half(0),
    half(firstDay),
    word(crc),
    word(packed.length),
    word(size),
    half(name.length),
    half(0),
  ])

/** 1 January 1980, where zips begin to count. */
const firstDay = 0x21

const half = (value: number): Buffer => {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

const word = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
