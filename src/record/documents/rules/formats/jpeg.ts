import { done, refused, type Result } from '#kit/result'
import type { FileFault } from '../kinds.ts'
import { isTooManyPixels } from './pixels.ts'
import type { Taken } from './taken.ts'

/** Keeps the picture, its colours and which way up it is; where and by whom it was taken is left behind. */
export const readJpeg = (bytes: Buffer): Result<Taken, FileFault> => {
  const pieces: Buffer[] = [bytes.subarray(0, 2)]
  let at = 2
  let sized = false
  let turned: number | null = null
  for (;;) {
    if (at + 4 > bytes.length || bytes[at] !== 0xff) return refused('damaged')
    const marker = bytes[at + 1]!
    const next = at + 2 + bytes.readUInt16BE(at + 2)
    if (next > bytes.length || next < at + 4) return refused('damaged')
    const segment = bytes.subarray(at, next)
    if (isFrame(marker)) {
      if (segment.length < 9) return refused('damaged')
      if (isTooManyPixels(segment.readUInt16BE(7), segment.readUInt16BE(5)))
        return refused('too big once opened')
      sized = true
    }
    if (marker === 0xe1) turned ??= orientationIn(segment)
    if (isKept(marker, segment)) pieces.push(segment)
    at = next
    if (marker === 0xda) break
  }
  if (!sized) return refused('damaged')
  const first = endOfScans(bytes, at)
  if (first === null) return refused('damaged')
  // Phones put a second, smaller picture behind the first. It goes; anything else there is no accident.
  if (first < bytes.length && !isPadding(bytes.subarray(first))) return refused('hides another file')
  pieces.push(bytes.subarray(at, first))
  if (turned !== null) pieces.splice(1, 0, orientationOnly(turned))
  return done({ kind: 'jpeg', pieces, notes: [] })
}

const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

const isKept = (marker: number, segment: Buffer): boolean => {
  if (marker === 0xe2) return segment.toString('latin1', 4, 15) === 'ICC_PROFILE'
  if (marker === 0xee) return segment.toString('latin1', 4, 9) === 'Adobe'
  if (marker === 0xe0) return segment.toString('latin1', 4, 8) === 'JFIF' && segment.length <= 18
  return marker < 0xe0 || marker > 0xfe || (marker >= 0xf0 && marker < 0xfe)
}

/** Just behind the picture's end. Within a scan, FF is followed by 00 or a restart; other segments may lie between. */
const endOfScans = (bytes: Buffer, start: number): number | null => {
  let at = start
  for (;;) {
    at = bytes.indexOf(0xff, at)
    if (at < 0 || at + 1 >= bytes.length) return null
    const marker = bytes[at + 1]!
    if (marker === 0xd9) return at + 2
    if (marker === 0 || marker === 0xff || (marker >= 0xd0 && marker <= 0xd7)) at += marker === 0xff ? 1 : 2
    else if (at + 4 > bytes.length || marker >= 0xe0) return null
    else at += 2 + bytes.readUInt16BE(at + 2)
  }
}

const isPadding = (rest: Buffer): boolean =>
  rest.every((byte) => byte === 0 || byte === 0xff) ||
  (rest[0] === 0xff && rest[1] === 0xd8 && readJpeg(rest).ok)

/** 2 to 8 where the picture lies on its side or is mirrored (EXIF tag 0x0112). */
const orientationIn = (segment: Buffer): number | null => {
  if (segment.toString('latin1', 4, 10) !== 'Exif\0\0') return null
  const tiff = segment.subarray(10)
  if (tiff.length < 14) return null
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const half = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const start = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  if (start + 2 > tiff.length) return null
  for (let n = 0, at = start + 2; n < half(start) && at + 12 <= tiff.length; n++, at += 12)
    if (half(at) === 0x0112) return half(at + 8) >= 2 && half(at + 8) <= 8 ? half(at + 8) : null
  return null
}

/** The smallest EXIF there is: one tag. */
const orientationOnly = (turned: number): Buffer =>
  Buffer.from(`ffe100224578696600004d4d002a0000000800010112000300000001000${turned}000000000000`, 'hex')
