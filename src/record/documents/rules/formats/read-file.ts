import { refused, type Result } from '#kit/result'
import { type FileFault, largestFile } from '../kinds.ts'
import { readJpeg } from './jpeg.ts'
import { readOffice } from './office.ts'
import { pdfStart, readPdf } from './pdf/pdf.ts'
import { readPlainText } from './plain-text.ts'
import { pngStart, readPng } from './png.ts'
import type { Taken } from './taken.ts'

/** What a file is, by what it is made of; or why we do not take it. Its name is never asked. */
export const readFile = (bytes: Buffer): Result<Taken, FileFault> => {
  if (bytes.length === 0) return refused('empty')
  if (bytes.length > largestFile) return refused('too big')
  const start = bytes.toString('latin1', 0, 8)
  if (start.startsWith('PK\x03\x04')) return readOffice(bytes)
  if (start.startsWith(pdfStart)) return readPdf(bytes)
  if (bytes.subarray(0, 8).equals(pngStart)) return readPng(bytes)
  if (start.startsWith('\xff\xd8\xff')) return readJpeg(bytes)
  if (start.startsWith('\xd0\xcf\x11\xe0')) return refused('an older kind of Office file')
  return readPlainText(bytes)
}
