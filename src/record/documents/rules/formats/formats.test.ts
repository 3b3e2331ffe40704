import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import * as honest from '../../proof/honest-files.ts'
import { hostileFiles } from '../../proof/hostile-files.ts'
import { wordsOf } from '../text/words-of.ts'
import { readFile } from './read-file.ts'

const kept = (bytes: Buffer): Buffer => {
  const taken = readFile(bytes)
  if (!taken.ok) throw new Error(taken.reason)
  return Buffer.concat([...taken.value.pieces])
}

describe('a file is known by what it is made of', () => {
  it.each([
    ['pdf', honest.pdf([['A report about support at school.']])],
    ['docx', honest.docx(['A report about support at school.'])],
    [
      'xlsx',
      honest.xlsx([
        ['Session', 'Hours'],
        ['Speech', 2],
      ]),
    ],
    ['odt', honest.odt(['A report about support at school.'])],
    ['png', honest.png()],
    ['jpeg', honest.jpeg()],
    ['text', Buffer.from('A note with a £ sign, an é and\ttabs.\r\n')],
  ])('%s is taken, and taken again as it was kept', (kind, bytes) => {
    expect(readFile(bytes)).toMatchObject({ ok: true, value: { kind } })
    expect(readFile(kept(bytes))).toMatchObject({ ok: true, value: { kind } })
  })
})

describe('what a file tells of its maker is left behind', () => {
  it('a Word file keeps its words and forgets its author', () => {
    const cleaned = kept(honest.docx(['Ella reads with a ruler.']))
    expect(wordsOf('docx', cleaned).body).toContain('Ella reads with a ruler.')
    expect(wordsOf('docx', cleaned).body).not.toContain('Somebody Invented')
  })

  it('an OpenDocument text forgets its author', () =>
    expect(wordsOf('odt', kept(honest.odt(['Words.']))).body).not.toContain('Somebody Invented'))

  it('a photo forgets where it was taken, and stays the right way up', () => {
    const exif = Buffer.from(
      '45786966000049492a0008000000020012010300010000000600000025880400010000001a000000000000000000',
      'hex',
    )
    const photo = honest.jpeg(
      honest.jpegSegment(0xe1, Buffer.concat([exif, Buffer.from('GPS 52.4 -1.5')])),
      honest.jpegSegment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>at home</x:xmpmeta>')),
      honest.jpegSegment(0xfe, Buffer.from('<?php echo 1 ?>')),
    )
    const cleaned = kept(photo).toString('latin1')
    for (const told of ['GPS', 'xmpmeta', '<?php']) expect(cleaned).not.toContain(told)
    expect(cleaned).toContain('Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06')
  })

  it('a screenshot forgets its texts', () => {
    const told = honest.pngChunk('tEXt', Buffer.from('Author\0Somebody Invented'))
    expect(kept(honest.png(told)).includes('Somebody')).toBe(false)
  })

  it('a second picture behind a phone’s photo goes', () => {
    const one = honest.jpeg()
    expect(kept(Buffer.concat([one, one])).equals(kept(one))).toBe(true)
  })
})

describe('a PDF', () => {
  it('is read wherever its letters are packed', () => {
    const parts = honest.pdfParts([['unused']])
    parts[4] = {
      dict: '<< /Filter [/ASCIIHexDecode /FlateDecode] >>',
      stream: Buffer.from(
        deflateSync(Buffer.from('BT /F1 9 Tf [(Ell) -20 (a) -300 (Okafor)] TJ ET')).toString('hex'),
      ),
    }
    expect(wordsOf('pdf', honest.pdfOf(parts)).body).toContain('Ella Okafor')
  })

  it('whose page is a picture says that it could not be read', () => {
    const parts = honest.pdfParts([['']])
    parts[3] = {
      dict: '<< /Type /Page /Parent 2 0 R /Contents 5 0 R /Resources << /XObject << /I 6 0 R >> >> >>',
    }
    parts.push({
      dict: '<< /Type /XObject /Subtype /Image /Width 9 /Height 9 /Filter /DCTDecode >>',
      stream: Buffer.from('x'),
    })
    expect(wordsOf('pdf', honest.pdfOf(parts)).unread).toEqual(['a page is a picture'])
  })

  it('whose letters have no names says that it could not be read', () => {
    const parts = honest.pdfParts([['words that nobody can read at all']])
    parts[2] = { dict: '<< /Type /Font /Subtype /Type0 /Encoding /Identity-H >>' }
    expect(wordsOf('pdf', honest.pdfOf(parts)).unread).toEqual([
      'its letters are kept in a way we cannot read',
    ])
  })
})

describe('hostile files', () => {
  const all = [...hostileFiles()]

  it('are many, of many kinds', () => {
    expect(all.length).toBeGreaterThanOrEqual(300)
    expect(new Set(all.map(({ family }) => family)).size).toBeGreaterThanOrEqual(30)
  })

  it('are refused, every one', () => {
    const taken = all
      .filter(({ bytes }) => readFile(bytes()).ok)
      .map(({ family, name }) => `${family}: ${name}`)
    expect(taken).toEqual([])
  })

  it('cannot be refused by falling over: any part of an honest file is taken or refused, never a fault', () => {
    const whole = [
      honest.pdf([['Words']]),
      honest.docx(['Words']),
      honest.png(),
      honest.jpeg(),
      honest.odt(['Words']),
    ]
    for (const bytes of whole)
      for (let at = 0; at < bytes.length; at += 3) {
        const changed = Buffer.from(bytes)
        changed[at] = changed[at]! ^ 0x5a
        expect(() => readFile(changed)).not.toThrow()
        expect(() => readFile(bytes.subarray(0, at))).not.toThrow()
      }
  })
})

// Written by LaTeX and FOP; where a machine has them, they show that other people's PDFs are read too.
const elsewhere = ['/usr/share/doc/shared-mime-info/shared-mime-info-spec.pdf'].filter((path) => {
  try {
    return readFileSync(path).length > 0
  } catch {
    return false
  }
})

it('other people’s PDFs are read as well', () => {
  for (const path of elsewhere) {
    const bytes = readFileSync(path)
    expect(readFile(bytes)).toMatchObject({ ok: true, value: { kind: 'pdf' } })
    expect(wordsOf('pdf', bytes)).toMatchObject({ unread: [] })
    expect(wordsOf('pdf', bytes).body).toContain('MIME')
  }
})
