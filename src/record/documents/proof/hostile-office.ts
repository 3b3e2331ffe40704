import type { Hostile } from './hostile-files.ts'
import { docx, docxParts, odtParts, type Parts, pdf, xlsx, zipOf } from './honest-files.ts'

const words = docxParts(['Words about school.'])
const text = odtParts(['Words about school.'])
const sheet: Parts = { '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' }

/** Documents that run, reach out, or carry something. */
export const hostileOffice = function* (): Generator<Hostile> {
  const families: Record<string, readonly [Parts, Parts][]> = {
    macros: [
      [words, { 'word/vbaProject.bin': 'x' }],
      [words, { 'word/vbaData.xml': '<x/>' }],
      [words, { 'word/VBAPROJECT.BIN': 'x' }],
      [words, { 'custom/vbaProject.bin': 'x' }],
      [sheet, { 'xl/vbaProject.bin': 'x' }],
      [sheet, { 'xl/macrosheets/sheet1.xml': '<x/>' }],
      [sheet, { 'xl/dialogsheets/sheet1.xml': '<x/>' }],
      [words, { 'word/activeX/activeX1.xml': '<x/>' }],
      [
        words,
        {
          '[Content_Types].xml':
            '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
        },
      ],
      [
        words,
        {
          'word/_rels/document.xml.rels':
            '<Relationships><Relationship Type="http://x/vbaProject" Target="a.bin"/></Relationships>',
        },
      ],
      [text, { 'Basic/Standard/Module1.xml': '<x/>' }],
      [text, { 'Scripts/python/x.py': 'x' }],
      [
        text,
        { 'content.xml': '<office:document-content><script:event-listener/></office:document-content>' },
      ],
      [
        text,
        {
          'content.xml':
            '<office:document-content><office:script script:language="x"/></office:document-content>',
        },
      ],
    ],
    'XML that explodes': [
      [words, { 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document>&a;</w:document>' }],
      [words, { 'word/header1.xml': '<!doctype x SYSTEM "file:///etc/passwd"><x/>' }],
      [words, { 'word/styles.xml': '<!-- pad --><!ENTITY a "b"><x/>' }],
      [sheet, { 'xl/sharedStrings.xml': '<!DOCTYPE x><sst/>' }],
      [text, { 'content.xml': '<!DOCTYPE x><office:document-content/>' }],
      [words, { '_rels/.rels': '<!DOCTYPE x><Relationships/>' }],
      [words, { 'word/document.xml': Buffer.from('\ufeff<w:document/>', 'utf16le') }],
      [words, { 'word/document.xml': '<?xml version="1.0" encoding="UTF-7"?><w:document/>' }],
    ],
    locked: [
      [
        text,
        { 'META-INF/manifest.xml': '<manifest:manifest><manifest:encryption-data/></manifest:manifest>' },
      ],
    ],
    'fetches something': [
      ...['attachedTemplate', 'oleObject', 'image', 'frame', 'subDocument', 'externalLink'].map(
        (kind): [Parts, Parts] => [
          words,
          {
            'word/_rels/settings.xml.rels': `<Relationships><Relationship Type="http://x/${kind}" Target="http://example.test/x" TargetMode="External"/></Relationships>`,
          },
        ],
      ),
      [words, { 'word/document.xml': '<w:document><w:instrText>DDEAUTO c:\\\\x</w:instrText></w:document>' }],
      [words, { 'word/document.xml': '<w:document><w:fldSimple w:instr="DDE x"/></w:document>' }],
      [
        sheet,
        { 'xl/externalLinks/externalLink1.xml': '<externalLink><ddeLink ddeService="DDE"/></externalLink>' },
      ],
    ],
    'carries another file': [
      [words, { 'word/embeddings/x.docx': docx(['Another.']) }],
      [words, { 'word/embeddings/sheet.xlsx': xlsx([['a']]) }],
      [words, { 'word/embeddings/oleObject1.bin': Buffer.from('d0cf11e0a1b11ae1', 'hex') }],
      [words, { 'word/media/image1.png': Buffer.from('4d5a9000', 'hex') }],
      [words, { 'word/media/image2.png': Buffer.from('7f454c46', 'hex') }],
      [words, { 'word/media/x.pdf': pdf([['Another.']]) }],
      [words, { 'word/media/x.gz': Buffer.from('1f8b08', 'hex') }],
      [words, { 'word/media/x.rar': 'Rar!' }],
      [words, { 'word/x.js': 'alert(1)' }],
      [words, { 'word/x.hta': 'x' }],
      [words, { 'word/x.html': '<p>' }],
      [words, { 'word/x.lnk': 'x' }],
      [text, { 'Object 1/x.bin': Buffer.from('d0cf11e0a1b11ae1', 'hex') }],
      [text, { 'Pictures/x.png': '#!/bin/sh' }],
    ],
  }
  for (const [family, changes] of Object.entries(families))
    for (const [n, [parts, change]] of changes.entries())
      yield { family, name: `${Object.keys(change)[0]} ${n}`, bytes: () => zipOf({ ...parts, ...change }) }
}
