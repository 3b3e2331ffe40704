import { deflateSync } from 'node:zlib'
import type { Hostile } from './hostile-files.ts'
import { pdf, pdfOf, pdfParts, type PdfPart, zipOf } from './honest-files.ts'

const honest = () => pdfParts([['Words about school.']])
const withParts = (...more: readonly PdfPart[]): Buffer => pdfOf([...honest(), ...more])

const acting = [
  '<< /S /JavaScript /JS (app.alert(1)) >>',
  '<< /S /J#61vaScript /J#53 (app.alert(1)) >>',
  '<< /S/JavaScript/JS<6170702e> >>',
  '<< /Names << /JavaScript 9 0 R >> >>',
  '<< /OpenAction << /S /Launch /F (cmd.exe) >> >>',
  '<< /AA << /O << /S /URI >> >> >>',
  '<< /Type /Annot /Subtype /RichMedia >>',
  '<< /Type /Annot /Subtype /Movie >>',
  '<< /Type /Annot /Subtype /Sound >>',
  '<< /S /SubmitForm /F (http://example.test) >>',
  '<< /S /ImportData >>',
  '<< /S /GoToE >>',
  '<< /S /GoToR /F (x) >>',
  '<< /S /Rendition >>',
  '<< /AcroForm << /XFA 9 0 R >> >>',
  '[ 1 2 << /A << /S /JavaScript >> >> ]',
]
const carrying = [
  '<< /Type /EmbeddedFile >>',
  '<< /Names << /EmbeddedFiles 9 0 R >> >>',
  '<< /Type /Filespec /EF << >> >>',
]

/** PDFs that act, carry, explode, or are something else as well. */
export const hostilePdfs = function* (): Generator<Hostile> {
  for (const [n, dict] of acting.entries()) {
    yield { family: 'a PDF that acts', name: `${n}`, bytes: () => withParts({ dict }) }
    yield { family: 'a PDF that acts, packed', name: `${n}`, bytes: () => withParts(packed(dict)) }
  }
  for (const [n, dict] of carrying.entries()) {
    yield { family: 'a PDF that carries a file', name: `${n}`, bytes: () => withParts({ dict }) }
    yield { family: 'a PDF that carries a file', name: `${n} packed`, bytes: () => withParts(packed(dict)) }
  }
  yield {
    family: 'a PDF that acts',
    name: 'inside a stream the list of places points into',
    bytes: () =>
      withParts({ dict: '<< >>', stream: Buffer.from('9 0 obj << /S /JavaScript /JS (x) >> endobj') }),
  }
  for (const trailer of ['/Encrypt 9 0 R', '/#45ncrypt << /Filter /Standard >>', '/Encrypt << /V 5 >>'])
    yield { family: 'a locked PDF', name: trailer, bytes: () => pdfOf(honest(), trailer) }
  yield {
    family: 'a locked PDF',
    name: 'in a packed list',
    bytes: () => withParts({ dict: '<< /Type /XRef /Encrypt 9 0 R >>' }),
  }
  yield* explosions()
  yield* twoThingsAtOnce()
}

const packed = (dict: string): PdfPart => {
  const head = '20 0 '
  return {
    dict: `<< /Type /ObjStm /N 1 /First ${head.length} /Filter /FlateDecode >>`,
    stream: deflateSync(Buffer.from(head + dict, 'latin1')),
  }
}

const twice = (): Buffer => deflateSync(deflateSync(Buffer.alloc(8 << 20)))

const explosions = function* (): Generator<Hostile> {
  const family = 'a PDF that explodes'
  for (const megabytes of [17, 40, 200])
    yield {
      family,
      name: `${megabytes} MB`,
      bytes: () =>
        withParts({ dict: '<< /Filter /FlateDecode >>', stream: deflateSync(Buffer.alloc(megabytes << 20)) }),
    }
  for (const filters of [
    '[/FlateDecode /FlateDecode]',
    '[/Fl /Fl]',
    '[/FlateDecode /LZWDecode]',
    '[/AHx /A85 /Fl]',
  ])
    yield {
      family,
      name: filters,
      bytes: () => withParts({ dict: `<< /Filter ${filters} >>`, stream: twice() }),
    }
  for (const [width, height] of [
    [100_000, 100_000],
    [31_000, 2],
    [9000, 9000],
    [0, 5],
    [-1, 5],
  ])
    yield {
      family: 'a PDF with too many pixels',
      name: `${width} × ${height}`,
      bytes: () =>
        withParts({
          dict: `<< /Subtype /Image /Width ${width} /Height ${height} >>`,
          stream: Buffer.from('x'),
        }),
    }
  yield {
    family,
    name: 'four packed lists of 15 MB',
    bytes: () => {
      const stream = deflateSync(Buffer.alloc(15 << 20, 32))
      return withParts(
        ...Array.from({ length: 4 }, () => ({
          dict: '<< /Type /ObjStm /N 0 /First 0 /Filter /FlateDecode >>',
          stream,
        })),
      )
    },
  }
}

const twoThingsAtOnce = function* (): Generator<Hostile> {
  const family = 'a PDF and something else'
  const behind = {
    'a page': '<html><script>',
    'a program': 'MZ\x90',
    zeros_and_more: '\0\0x',
    script: '#!/bin/sh',
  }
  for (const [name, rest] of Object.entries(behind))
    yield {
      family,
      name: `${name} behind`,
      bytes: () => Buffer.concat([pdf([['x']]), Buffer.from(rest, 'latin1')]),
    }
  for (const lead of ['<html>', 'MZ\x90\0', '\n', 'GIF89a', '\xff\xd8\xff'])
    yield {
      family,
      name: `${lead} before`,
      bytes: () => Buffer.concat([Buffer.from(lead, 'latin1'), pdf([['x']])]),
    }
  yield { family, name: 'a zip behind', bytes: () => Buffer.concat([pdf([['x']]), zipOf({ a: 'b' })]) }
  yield {
    family,
    name: 'a zip in a stream',
    bytes: () => withParts({ dict: '<< >>', stream: zipOf({ a: 'b' }) }),
  }
  yield { family, name: 'no pages', bytes: () => pdfOf([{ dict: '<< /Type /Catalog >>' }]) }
  yield { family, name: 'only its first line', bytes: () => Buffer.from('%PDF-1.7\n%%EOF') }
  yield {
    family,
    name: 'a version from the future',
    bytes: () => Buffer.from('%PDF-9.9\nstartxref\n0\n%%EOF'),
  }
}
