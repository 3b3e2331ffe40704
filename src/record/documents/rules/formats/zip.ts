import { inflateRawSync } from 'node:zlib'
import { done, refused, type Result } from '#kit/result'
import type { FileFault } from '../kinds.ts'

export type ZipEntry = {
  readonly name: string
  readonly method: 0 | 8
  readonly crc: number
  readonly size: number
  /** The bytes as they lie in the file: a view, not a copy. */
  readonly packed: Buffer
}

/** What an honest document stays under; beyond it, opening the file is the attack. */
const limits = { entries: 2000, entrySize: 16 << 20, totalSize: 160 << 20, ratio: 300, smallEnough: 1 << 20 }

/**
 * What a zip says it holds, judged before anything is opened: it must begin and end with the file, its parts must lie
 * side by side, and both of its lists must agree.
 */
export const readZip = (bytes: Buffer): Result<readonly ZipEntry[], FileFault> => {
  const end = bytes.length - 22
  if (end < 0 || bytes.readUInt32LE(end) !== endOfList)
    return refused(bytes.lastIndexOf(endOfListBytes) >= 0 ? 'hides another file' : 'damaged')
  const count = bytes.readUInt16LE(end + 10)
  const listSize = bytes.readUInt32LE(end + 12)
  const listAt = bytes.readUInt32LE(end + 16)
  if (count === 0xffff || listAt === 0xffffffff) return refused('too big once opened')
  if (count > limits.entries) return refused('too big once opened')
  if (bytes.readUInt16LE(end + 8) !== count || listAt + listSize !== end) return refused('damaged')
  return readList(bytes, count, listAt, end)
}

const readList = (
  bytes: Buffer,
  count: number,
  listAt: number,
  end: number,
): Result<readonly ZipEntry[], FileFault> => {
  const entries: (ZipEntry & { from: number; to: number })[] = []
  let at = listAt
  for (let n = 0; n < count; n++) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== inList) return refused('damaged')
    const nameSize = bytes.readUInt16LE(at + 28)
    const next = at + 46 + nameSize + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
    if (next > end) return refused('damaged')
    const entry = readEntry(bytes, at, nameSize, listAt)
    if (!entry.ok) return entry
    entries.push(entry.value)
    at = next
  }
  if (at !== end) return refused('damaged')
  const names = new Set(entries.map(({ name }) => name.toLowerCase()))
  if (names.size !== entries.length) return refused('unsafe names inside')
  if (entries.reduce((sum, { size }) => sum + size, 0) > limits.totalSize)
    return refused('too big once opened')
  const inOrder = entries.toSorted((one, other) => one.from - other.from)
  if (inOrder.some(({ from }, n) => n > 0 && from < inOrder[n - 1]!.to)) return refused('too big once opened')
  if (inOrder.length > 0 && inOrder[0]!.from !== 0) return refused('hides another file')
  return done(entries)
}

const readEntry = (
  bytes: Buffer,
  at: number,
  nameSize: number,
  listAt: number,
): Result<ZipEntry & { from: number; to: number }, FileFault> => {
  const flags = bytes.readUInt16LE(at + 8)
  if (flags & 0x2041) return refused('locked')
  const method = bytes.readUInt16LE(at + 10)
  const packedSize = bytes.readUInt32LE(at + 20)
  const size = bytes.readUInt32LE(at + 24)
  const isLink = ((bytes.readUInt32LE(at + 38) >>> 16) & 0xf000) === 0xa000
  const name = bytes.toString('utf8', at + 46, at + 46 + nameSize)
  if (isLink || !isSafe(name)) return refused('unsafe names inside')
  if (method !== 0 && method !== 8) return refused('damaged')
  if (size > limits.entrySize || (size > limits.smallEnough && size > packedSize * limits.ratio))
    return refused('too big once opened')
  const from = bytes.readUInt32LE(at + 42)
  if (from + 30 > listAt || bytes.readUInt32LE(from) !== beforeEntry) return refused('damaged')
  if (bytes.readUInt16LE(from + 8) !== method || bytes.readUInt16LE(from + 26) !== nameSize)
    return refused('hides another file')
  if (bytes.toString('utf8', from + 30, from + 30 + nameSize) !== name) return refused('hides another file')
  const start = from + 30 + nameSize + bytes.readUInt16LE(from + 28)
  const to = start + packedSize
  if (to > listAt || (method === 0 && packedSize !== size)) return refused('damaged')
  const packed = bytes.subarray(start, to)
  return done({ name, method, crc: bytes.readUInt32LE(at + 16), size, packed, from, to })
}

/** Never a way out of the folder somebody unpacks it into. */
const isSafe = (name: string): boolean =>
  // oxlint-disable-next-line no-control-regex -- finding them is the point
  name !== '' && !/^[/~]|\\|:|(^|\/)\.\.?(\/|$)|[\0-\x1f\x7f\ufffd]/.test(name)

/** The bytes of an entry; null where they are not what the list says. Opens no more than the list promised. */
export const openEntry = ({ method, size, packed }: ZipEntry): Buffer | null => {
  if (method === 0) return packed
  try {
    const opened = inflateRawSync(packed, { maxOutputLength: size + 1 })
    return opened.length === size ? opened : null
  } catch {
    return null
  }
}

export const beforeEntry = 0x04034b50
export const inList = 0x02014b50
export const endOfList = 0x06054b50
const endOfListBytes = Buffer.from('PK\x05\x06', 'latin1')
