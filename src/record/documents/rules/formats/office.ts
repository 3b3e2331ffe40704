import { done, refused, type Result } from '#kit/result'
import type { FileFault, Kind } from '../kinds.ts'
import type { Taken } from './taken.ts'
import { plainEntry, zipPieces } from './write-zip.ts'
import { openEntry, readZip, type ZipEntry } from './zip.ts'

/** DOCX, XLSX and ODT: zips of XML. Refuses what runs, reaches out, nests or explodes; empties who made it. */
export const readOffice = (bytes: Buffer): Result<Taken, FileFault> => {
  const zip = readZip(bytes)
  if (!zip.ok) return zip
  const entries = zip.value.filter(({ name }) => !name.endsWith('/'))
  const kind = kindOf(entries)
  if (kind === null) return refused('not a kind we take')
  if (entries.some(({ name }) => macroParts.test(name))) return refused('macros')
  for (const entry of entries) {
    const fault = faultIn(entry)
    if (fault) return refused(fault)
  }
  const cleaned = entries.map((entry) => anonymous(entry, kind))
  return done({ kind, pieces: zipPieces(cleaned), notes: [] })
}

const kindOf = (entries: readonly ZipEntry[]): Kind | null => {
  const has = (name: string) => entries.some((entry) => entry.name === name)
  if (has('[Content_Types].xml') && has('word/document.xml')) return 'docx'
  if (has('[Content_Types].xml') && has('xl/workbook.xml')) return 'xlsx'
  const [first] = entries
  const isOdt =
    first?.name === 'mimetype' &&
    first.method === 0 &&
    first.packed.toString('latin1') === 'application/vnd.oasis.opendocument.text'
  return isOdt && has('content.xml') ? 'odt' : null
}

const macroParts =
  /vbaProject|vbaData|macrosheets\/|dialogsheets\/|activeX\/|^Basic\/|^Scripts\/|\.bas$|\.vbs$/i

const faultIn = (entry: ZipEntry): FileFault | null => {
  const opened = openEntry(entry)
  if (opened === null) return 'damaged'
  const isXml = /\.(xml|rels|vml)$/i.test(entry.name)
  if (!isXml) return foreign(opened, entry.name)
  const xml = textIn(opened)
  if (xml === null || /<!(DOCTYPE|ENTITY)/i.test(xml)) return 'too big once opened'
  if (/macroEnabled|vbaProject|ms-office\.activeX/i.test(xml) && /Content_Types|\.rels$/.test(entry.name))
    return 'macros'
  if (/<manifest:encryption-data/.test(xml)) return 'locked'
  if (/\bDDE(AUTO)?\b/.test(xml) && /instrText|ddeLink|fldSimple/.test(xml)) return 'does things by itself'
  if (/<script:event-listener|<office:script\b/.test(xml)) return 'macros'
  if (entry.name.endsWith('.rels') && reachesOut(xml)) return 'does things by itself'
  return null
}

/** XML is read as UTF-8; anything written otherwise could hide what is looked for. */
const textIn = (opened: Buffer): string | null => {
  const start = opened.subarray(0, 200).toString('latin1')
  const said = /encoding=["']([\w-]+)["']/.exec(start)?.[1] ?? 'utf-8'
  if (/^[\xfe\xff]{2}/.test(start) || start.includes('\0') || !/^(utf-?8|us-ascii)$/i.test(said)) return null
  return opened.toString('utf8')
}

/** Links to pages are fine; templates, pictures and objects fetched from elsewhere are not. */
const reachesOut = (rels: string): boolean =>
  (rels.match(/<Relationship\b[^>]*>/g) ?? []).some(
    (link) => /TargetMode\s*=\s*["']External["']/i.test(link) && !/\/hyperlink["']/i.test(link),
  )

/** A file within the file: by how it begins, whatever it is called. Pictures and fonts are what is left. */
const foreign = (opened: Buffer, name: string): FileFault | null => {
  const start = opened.subarray(0, 16).toString('latin1')
  // oxlint-disable-next-line no-control-regex -- how other kinds of file begin
  if (/^(PK|%PDF|MZ|\x7fELF|Rar!|7z\xbc|\x1f\x8b|\xd0\xcf\x11\xe0|\xca\xfe\xba\xbe|#!)/.test(start))
    return 'hides another file'
  return /\.(exe|dll|js|vbs|jar|bat|cmd|ps1|hta|html?|scr|lnk|swf)$/i.test(name) ? 'hides another file' : null
}

/** The same entry, or one that says nothing of who wrote it. */
const anonymous = (entry: ZipEntry, kind: Kind): ZipEntry => {
  const empty = kind === 'odt' ? emptyOdf[entry.name] : emptyProperties[entry.name]
  return empty === undefined ? entry : plainEntry(entry.name, empty)
}

const declared = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const openXml = 'http://schemas.openxmlformats.org'

const emptyProperties: Readonly<Record<string, string>> = {
  'docProps/core.xml': `${declared}<cp:coreProperties xmlns:cp="${openXml}/package/2006/metadata/core-properties"/>`,
  'docProps/app.xml': `${declared}<Properties xmlns="${openXml}/officeDocument/2006/extended-properties"/>`,
  'docProps/custom.xml': `${declared}<Properties xmlns="${openXml}/officeDocument/2006/custom-properties"/>`,
}

const emptyOdf: Readonly<Record<string, string>> = {
  'meta.xml':
    '<?xml version="1.0" encoding="UTF-8"?><office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.2"><office:meta/></office:document-meta>',
}
