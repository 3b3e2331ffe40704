import { crc32, deflateRawSync, deflateSync } from 'node:zlib'
import { pngStart } from '../rules/formats/png.ts'
import { zipPieces } from '../rules/formats/write-zip.ts'
import type { ZipEntry } from '../rules/formats/zip.ts'

/** Files as ordinary programs write them, made from words. */

export type Parts = Readonly<Record<string, string | Buffer>>

export const zipOf = (parts: Parts, { pack = true } = {}): Buffer =>
  Buffer.concat(zipPieces(Object.entries(parts).map(([name, words]) => entryOf(name, words, pack))))

export const entryOf = (name: string, words: string | Buffer, pack = true): ZipEntry => {
  const plain = Buffer.from(words)
  const packed = pack && name !== 'mimetype' ? deflateRawSync(plain) : plain
  const method = packed === plain ? 0 : 8
  return { name, method, crc: crc32(plain), size: plain.length, packed }
}

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

export const docxParts = (paragraphs: readonly string[]): Parts => ({
  '[Content_Types].xml': `${xmlHead}<Types><Default Extension="xml" ContentType="application/xml"/></Types>`,
  '_rels/.rels': `${xmlHead}<Relationships><Relationship Id="r1" Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `${xmlHead}<w:document><w:body>${paragraphs.map(paragraph).join('')}</w:body></w:document>`,
  'word/styles.xml': `${xmlHead}<w:styles/>`,
  'docProps/core.xml': `${xmlHead}<cp:coreProperties><dc:creator>Somebody Invented</dc:creator></cp:coreProperties>`,
})

/** A word in the middle is its own run, as after a correction: a name may be cut in two. */
const paragraph = (words: string): string => {
  const middle = Math.floor(words.length / 2)
  const runs = [words.slice(0, middle), words.slice(middle)]
  return `<w:p>${runs.map((run) => `<w:r><w:t xml:space="preserve">${escaped(run)}</w:t></w:r>`).join('')}</w:p>`
}

export const docx = (paragraphs: readonly string[]): Buffer => zipOf(docxParts(paragraphs))

export const xlsx = (rows: readonly (readonly (string | number)[])[]): Buffer =>
  zipOf({
    '[Content_Types].xml': `${xmlHead}<Types/>`,
    'xl/workbook.xml': `${xmlHead}<workbook/>`,
    'xl/worksheets/sheet1.xml': `${xmlHead}<worksheet>${rows
      .map(
        (row) =>
          `<row>${row.map((cell) => (typeof cell === 'number' ? `<c><v>${cell}</v></c>` : `<c t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`)).join('')}</row>`,
      )
      .join('')}</worksheet>`,
  })

export const odtParts = (paragraphs: readonly string[]): Parts => ({
  mimetype: 'application/vnd.oasis.opendocument.text',
  'content.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-content>${paragraphs.map((words) => `<text:p>${escaped(words)}</text:p>`).join('')}</office:document-content>`,
  'meta.xml': '<office:document-meta><dc:creator>Somebody Invented</dc:creator></office:document-meta>',
  'META-INF/manifest.xml': '<manifest:manifest/>',
})

export const odt = (paragraphs: readonly string[]): Buffer => zipOf(odtParts(paragraphs))

export type PdfPart = { readonly dict: string; readonly stream?: Buffer }

/** Numbered objects with the list of where they stand; object 1 is the catalogue. */
export const pdfOf = (parts: readonly PdfPart[], trailer = ''): Buffer => {
  const pieces: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  const places: number[] = []
  let at = pieces[0]!.length
  for (const [n, { dict, stream }] of parts.entries()) {
    places.push(at)
    const head = stream ? dict.replace(/>>$/, ` /Length ${stream.length} >>`) : dict
    const body = stream ? [Buffer.from('\nstream\n'), stream, Buffer.from('\nendstream')] : []
    const whole = Buffer.concat([
      Buffer.from(`${n + 1} 0 obj\n${head}`, 'latin1'),
      ...body,
      Buffer.from('\nendobj\n'),
    ])
    pieces.push(whole)
    at += whole.length
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const count = parts.length + 1
  const end = `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`
  return Buffer.concat([...pieces, Buffer.from(end, 'latin1')])
}

export const pdfParts = (pages: readonly (readonly string[])[]): PdfPart[] => {
  const first = 4
  const kids = pages.map((_, n) => `${first + n * 2} 0 R`).join(' ')
  return [
    { dict: '<< /Type /Catalog /Pages 2 0 R >>' },
    {
      dict: `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} /Resources << /Font << /F1 3 0 R >> >> >>`,
    },
    { dict: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>' },
    ...pages.flatMap((lines, n) => [
      { dict: `<< /Type /Page /Parent 2 0 R /Contents ${first + n * 2 + 1} 0 R /MediaBox [0 0 595 842] >>` },
      { dict: '<< /Filter /FlateDecode >>', stream: deflateSync(Buffer.from(shownLines(lines), 'latin1')) },
    ]),
  ]
}

const shownLines = (lines: readonly string[]): string =>
  `BT /F1 11 Tf 72 770 Td ${lines.map((line) => `(${inWindows(line)}) Tj 0 -14 Td`).join('\n')} ET`

/** As a Windows font spells it. */
const inWindows = (line: string): string =>
  line
    .replace(/[\\()]/g, '\\$&')
    .replace(/[’‘]/g, '\x92')
    .replace(/[–—]/g, '\x96')
    .replace(/[^\0-\xff]/g, '?')

export const pdf = (pages: readonly (readonly string[])[]): Buffer => pdfOf(pdfParts(pages))

export const pngChunk = (type: string, body: Buffer): Buffer => {
  const whole = Buffer.concat([Buffer.alloc(4), Buffer.from(type, 'latin1'), body, Buffer.alloc(4)])
  whole.writeUInt32BE(body.length, 0)
  whole.writeUInt32BE(crc32(whole.subarray(4, -4)), whole.length - 4)
  return whole
}

export const pngHead = (width: number, height: number): Buffer => {
  const body = Buffer.alloc(13)
  body.writeUInt32BE(width, 0)
  body.writeUInt32BE(height, 4)
  body[8] = 8
  return pngChunk('IHDR', body)
}

export const png = (...extra: readonly Buffer[]): Buffer =>
  Buffer.concat([
    pngStart,
    pngHead(2, 2),
    ...extra,
    pngChunk('IDAT', deflateSync(Buffer.alloc(6))),
    pngChunk('IEND', Buffer.alloc(0)),
  ])

export const jpegSegment = (marker: number, body: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

/** The shape of one; what is drawn does not matter here. */
export const jpeg = (...extra: readonly Buffer[]): Buffer => jpegOf(16, 16, extra)

export const jpegOf = (width: number, height: number, extra: readonly Buffer[] = []): Buffer =>
  Buffer.concat([
    Buffer.from('ffd8', 'hex'),
    jpegSegment(0xe0, Buffer.from('4a46494600010100000100010000', 'hex')),
    ...extra,
    jpegSegment(0xdb, Buffer.alloc(65, 1)),
    jpegSegment(0xc0, Buffer.from([8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0])),
    jpegSegment(0xc4, Buffer.concat([Buffer.alloc(17), Buffer.from([0])])),
    jpegSegment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from('a1b2c3ff00d4e5ffd9', 'hex'),
  ])
