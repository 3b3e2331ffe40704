import { done, refused, type Result } from '#kit/result'
import type { FileFault } from '../../kinds.ts'
import { type PdfDict, pdfLexer, type PdfValue } from './lexer.ts'
import { openStream } from './streams.ts'

export type PdfObject = { readonly value: PdfValue; readonly stream: Buffer | null }
export type PdfObjects = ReadonlyMap<number, PdfObject>

/** Every object of a PDF, those packed into streams too. Later ones replace earlier ones, as when a PDF is saved again. */
export const readObjects = (bytes: Buffer): Result<PdfObjects, FileFault> => {
  const objects = new Map<number, PdfObject>()
  const find = finder(bytes)
  for (let at = find('obj', 0), count = 0; at >= 0; count++) {
    if (count > mostObjects) return refused('too big once opened')
    const start = at + 3
    const number = /(\d{1,10})\s+\d{1,5}\s+$/.exec(bytes.toString('latin1', Math.max(0, at - 24), at))
    if (!number || bytes.toString('latin1', at - 3, at) === 'end') {
      at = find('obj', start)
      continue
    }
    const [end, streamAt] = [find('endobj', start), find('stream', start)]
    const headEnd = Math.min(...[end, streamAt, bytes.length].filter((place) => place >= 0))
    if (headEnd - start > longestHead) return refused('damaged')
    const value = pdfLexer(bytes.toString('latin1', start, headEnd))() ?? { is: 'operator', value: '' }
    const stream = streamAt >= 0 && streamAt === headEnd ? streamFrom(bytes, streamAt, value, find) : null
    objects.set(Number(number[1]), { value, stream: stream?.body ?? null })
    at = find('obj', stream?.end ?? Math.max(start, end))
  }
  return withPacked(objects)
}

const mostObjects = 200_000
const longestHead = 4 << 20
const mostUnpacked = 24 << 20

export const dictOf = (value: PdfValue | undefined): PdfDict | null =>
  value?.is === 'dict' ? value.value : null

export const nameOf = (value: PdfValue | undefined): string | null =>
  value?.is === 'name' ? value.value : null

export const numberOf = (value: PdfValue | undefined): number | null =>
  value?.is === 'number' ? value.value : null

/** Remembers where each word was found next, so that a word found nowhere is looked for once. */
const finder = (bytes: Buffer) => {
  const known = new Map<string, number>()
  return (word: string, from: number): number => {
    const before = known.get(word)
    if (before === -1 || (before !== undefined && before >= from)) return before
    const found = bytes.indexOf(word, from, 'latin1')
    known.set(word, found)
    return found
  }
}

const streamFrom = (bytes: Buffer, at: number, value: PdfValue, find: ReturnType<typeof finder>) => {
  let start = at + 'stream'.length
  if (bytes[start] === 13) start++
  if (bytes[start] === 10) start++
  const length = numberOf(dictOf(value)?.get('Length'))
  const claimed = length !== null && length >= 0 && Number.isInteger(length) ? start + length : -1
  const isThere = claimed >= 0 && /^\s*endstream/.test(bytes.toString('latin1', claimed, claimed + 14))
  const end = isThere ? claimed : find('endstream', start)
  const to = end < 0 ? bytes.length : end
  return { body: bytes.subarray(start, to), end: to }
}

const withPacked = (objects: Map<number, PdfObject>): Result<PdfObjects, FileFault> => {
  let unpacked = 0
  const packed = [...objects.values()].filter(({ value }) => nameOf(dictOf(value)?.get('Type')) === 'ObjStm')
  for (const { value, stream } of packed) {
    const dict = dictOf(value)!
    const opened = stream && openStream(dict, stream)
    if (!opened || !opened.ok) return refused(opened ? opened.reason : 'damaged')
    unpacked += opened.value.length
    if (unpacked > mostUnpacked) return refused('too big once opened')
    const text = opened.value.toString('latin1')
    const first = numberOf(dict.get('First')) ?? 0
    const heads = text.slice(0, first).trim().split(/\s+/).map(Number)
    for (let n = 0; n + 1 < heads.length; n += 2) {
      const inside = pdfLexer(text.slice(first + heads[n + 1]!, first + (heads[n + 3] ?? text.length)))()
      if (inside && !objects.has(heads[n]!)) objects.set(heads[n]!, { value: inside, stream: null })
    }
  }
  return done(objects)
}
