import { crc32 } from 'node:zlib'
import { done, refused, type Result } from '#kit/result'
import type { FileFault } from '../kinds.ts'
import { isTooManyPixels } from './pixels.ts'
import type { Taken } from './taken.ts'

export const pngStart = Buffer.from('89504e470d0a1a0a', 'hex')

/** Keeps what draws the picture; text, dates, profiles and whatever follows the end are left behind. */
export const readPng = (bytes: Buffer): Result<Taken, FileFault> => {
  const pieces: Buffer[] = [pngStart]
  let at = pngStart.length
  for (let first = true; ; first = false) {
    if (at + 12 > bytes.length) return refused('damaged')
    const size = bytes.readUInt32BE(at)
    const next = at + 12 + size
    if (next > bytes.length) return refused('damaged')
    const type = bytes.toString('latin1', at + 4, at + 8)
    if (first !== (type === 'IHDR') || (first && size !== 13)) return refused('damaged')
    if (crc32(bytes.subarray(at + 4, next - 4)) !== bytes.readUInt32BE(next - 4)) return refused('damaged')
    if (first && isTooManyPixels(bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12)))
      return refused('too big once opened')
    if (drawing.has(type)) pieces.push(bytes.subarray(at, next))
    else if (isNeeded(type)) return refused('damaged')
    at = next
    if (type === 'IEND') break
  }
  if (at < bytes.length) return refused('hides another file')
  if (!pieces.some((piece) => piece.toString('latin1', 4, 8) === 'IDAT')) return refused('damaged')
  return done({ kind: 'png', pieces, notes: [] })
}

const drawing = new Set([
  'IHDR',
  'PLTE',
  'tRNS',
  'IDAT',
  'IEND',
  'gAMA',
  'sRGB',
  'cHRM',
  'pHYs',
  'bKGD',
  'sBIT',
])

/** A capital at the start: a picture cannot be drawn without it. */
const isNeeded = (type: string): boolean => /^[A-Z]/.test(type)
