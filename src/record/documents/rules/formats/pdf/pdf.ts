import { done, refused, type Result } from '#kit/result'
import type { FileFault } from '../../kinds.ts'
import { isTooManyPixels } from '../pixels.ts'
import type { Taken } from '../taken.ts'
import type { PdfDict, PdfValue } from './lexer.ts'
import { dictOf, nameOf, numberOf, type PdfObjects, readObjects } from './objects.ts'
import { filtersOf, openStream } from './streams.ts'

export const pdfStart = '%PDF-'

/** A PDF that begins and ends as one and only shows pages. It is kept as it came: rewriting one can change what it says. */
export const readPdf = (bytes: Buffer): Result<Taken, FileFault> => {
  if (!/^%PDF-[12]\.\d/.test(bytes.toString('latin1', 0, 8))) return refused('damaged')
  const tail = bytes.toString('latin1', Math.max(0, bytes.length - 2048))
  const end = tail.lastIndexOf('%%EOF')
  if (end < 0 || !/startxref\s+\d+\s+%%EOF\s*$/.test(tail.slice(0, end + 5))) return refused('damaged')
  if (!/^%%EOF[\s\0]*$/.test(tail.slice(end))) return refused('hides another file')
  if (hides(bytes)) return refused('hides another file')
  const objects = readObjects(bytes)
  if (!objects.ok) return objects
  const fault = faultIn(objects.value) ?? faultInTrailer(bytes) ?? faultAnywhere(bytes)
  if (fault) return refused(fault)
  const saysWho = [...objects.value.values()].some(({ value }) => /\b(Author|Creator)\b/.test(keysOf(value)))
  return done({ kind: 'pdf', pieces: [bytes], notes: saysWho ? ['the PDF says who made it'] : [] })
}

/** The list at the end of a zip opens it from behind, whatever stands in front. */
const hides = (bytes: Buffer): boolean => {
  const at = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (at < 0 || at + 22 > bytes.length) return false
  return bytes.indexOf('PK\x01\x02', 0, 'latin1') >= 0 || bytes.readUInt16LE(at + 10) === 0
}

const faultIn = (objects: PdfObjects): FileFault | null => {
  let pages = 0
  for (const { value, stream } of objects.values()) {
    const dict = dictOf(value)
    const active = activeIn(value)
    if (active) return active
    if (!dict) continue
    if (nameOf(dict.get('Type')) === 'Page') pages++
    const bomb = stream && bombIn(dict, stream)
    if (bomb) return bomb
  }
  return pages === 0 ? 'damaged' : null
}

const bombIn = (dict: PdfDict, stream: Buffer): FileFault | null => {
  const isPicture = nameOf(dict.get('Subtype')) === 'Image'
  if (isPicture) {
    const [width, height] = [numberOf(dict.get('Width')), numberOf(dict.get('Height'))]
    if (width !== null && height !== null && isTooManyPixels(width, height)) return 'too big once opened'
    return filtersOf(dict).length > 2 ? 'too big once opened' : null
  }
  const opened = openStream(dict, stream)
  return !opened.ok && opened.reason === 'too big once opened' ? opened.reason : null
}

const activeIn = (value: PdfValue): FileFault | null => {
  const keys = keysOf(value)
  if (/ Encrypt /.test(keys)) return 'locked'
  if (/ (EmbeddedFiles?|Filespec|RichMedia) /.test(keys)) return 'hides another file'
  return acting.test(keys) ? 'does things by itself' : null
}

const acting = / (JavaScript|JS|Launch|XFA|SubmitForm|ImportData|GoToE|GoToR|Rendition|Movie|Sound|AA) /

/** Every name in a value, at any depth, with spaces around. Two keys in one: what may be neither key nor value. */
const keysOf = (value: PdfValue): string => {
  const found: string[] = []
  const look = (at: PdfValue): void => {
    if (at.is === 'name') found.push(at.value)
    if (at.is === 'list') for (const item of at.value) look(item)
    if (at.is === 'dict')
      for (const [key, item] of at.value) {
        found.push(key)
        look(item)
      }
  }
  look(value)
  return ` ${found.join('  ')} `
}

/** Trailers are no objects: read where they are said. */
const faultInTrailer = (bytes: Buffer): FileFault | null => {
  for (
    let at = bytes.indexOf('trailer', 0, 'latin1');
    at >= 0;
    at = bytes.indexOf('trailer', at + 7, 'latin1')
  ) {
    const said = bytes.toString('latin1', at, at + 2048).split('startxref')[0]!
    if (/\/(#45|E)(#6e|n)(#63|c)(#72|r)(#79|y)(#70|p)(#74|t)\b/i.test(said)) return 'locked'
  }
  return null
}

/** A list of places may point into the middle of a stream: words this long are there by nobody's chance. */
const faultAnywhere = (bytes: Buffer): FileFault | null =>
  ['/JavaScript', '/EmbeddedFile', '/RichMedia'].some((word) => bytes.includes(word, 0, 'latin1'))
    ? 'does things by itself'
    : null
