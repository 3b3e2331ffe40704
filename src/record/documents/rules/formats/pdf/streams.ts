import { inflateSync } from 'node:zlib'
import { done, refused, type Result } from '#kit/result'
import type { FileFault } from '../../kinds.ts'
import type { PdfDict, PdfValue } from './lexer.ts'

/** What a page, a font or a list of objects stays under, opened. */
const largestStream = 8 << 20

/** The bytes of a stream, through the filters it names. An empty answer is one we cannot read, such as a picture. */
export const openStream = (dict: PdfDict, body: Buffer): Result<Buffer, FileFault> => {
  const filters = filtersOf(dict)
  if (filters.length > 2 || filters.filter(isPacking).length > 1) return refused('too big once opened')
  let bytes = body
  for (const filter of filters) {
    const opened = through(filter, bytes)
    if (!opened.ok) return opened
    bytes = opened.value
  }
  return done(bytes)
}

export const filtersOf = (dict: PdfDict): string[] => {
  const said = dict.get('Filter') ?? dict.get('F')
  const values: readonly PdfValue[] = said?.is === 'list' ? said.value : said ? [said] : []
  return values.flatMap((value) => (value.is === 'name' ? [value.value] : []))
}

const isPacking = (filter: string): boolean =>
  /^(FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)$/.test(filter)

const through = (filter: string, bytes: Buffer): Result<Buffer, FileFault> => {
  switch (filter) {
    case 'FlateDecode':
    case 'Fl':
      return inflated(bytes)
    case 'ASCIIHexDecode':
    case 'AHx':
      return done(Buffer.from(bytes.toString('latin1').replace(/[^\da-f]/gi, ''), 'hex'))
    case 'ASCII85Decode':
    case 'A85':
      return done(fromBase85(bytes.toString('latin1')))
    default:
      return done(Buffer.alloc(0))
  }
}

const inflated = (bytes: Buffer): Result<Buffer, FileFault> => {
  try {
    return done(inflateSync(bytes, { maxOutputLength: largestStream, finishFlush: 2 }))
  } catch (fault) {
    const isBomb = fault instanceof RangeError || (fault as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE'
    return refused(isBomb ? 'too big once opened' : 'damaged')
  }
}

const fromBase85 = (text: string): Buffer => {
  const signs = text
    .replace(/^\s*<~/, '')
    .replace(/~>[^]*$/, '')
    .replace(/\s/g, '')
    .replaceAll('z', '!!!!!')
  const bytes: number[] = []
  for (let at = 0; at < signs.length; at += 5) {
    const group = signs.slice(at, at + 5)
    let value = 0
    for (const sign of group.padEnd(5, 'u')) value = value * 85 + (sign.charCodeAt(0) - 33)
    bytes.push(...[24, 16, 8, 0].slice(0, group.length - 1).map((by) => Math.floor(value / 2 ** by) & 255))
  }
  return Buffer.from(bytes)
}
