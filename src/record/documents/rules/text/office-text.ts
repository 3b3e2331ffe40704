import { type EpochDay, isoOfEpochDay } from '#kit/day'
import { openEntry, readZip, type ZipEntry } from '../formats/zip.ts'
import { withoutEntities } from './html-text.ts'
import type { Words } from './words-of.ts'

/** All words of an Office file: headers, notes, comments and what was struck out too, for it leaves with the file. */
export const officeText = (kind: 'docx' | 'xlsx' | 'odt', bytes: Buffer): Words => {
  const zip = readZip(bytes)
  const entries = zip.ok ? zip.value : []
  const body = entries
    .filter(({ name }) => wordParts[kind].test(name))
    .toSorted((one, other) => rank(one.name) - rank(other.name))
    .map((entry) => textOf[kind](openEntry(entry)?.toString('utf8') ?? ''))
    .join('\n')
  const hasPictures = entries.some(isLargePicture)
  return { body, unread: hasPictures ? ['it has pictures inside'] : [] }
}

const wordParts = {
  docx: /^word\/(?!styles|settings|fontTable|theme|numbering|webSettings)[\w/]+\.xml$|^docProps\/|^customXml\//,
  xlsx: /^xl\/(sharedStrings|workbook|worksheets\/|comments|threadedComments\/|persons\/|tables\/|drawings\/|charts\/)[\w/]*(\.xml)?$/,
  odt: /^(content|styles|meta)\.xml$/,
} as const

/** The text first, then what stands around it. */
const rank = (name: string): number => (/document\.xml|content\.xml|sharedStrings/.test(name) ? 0 : 1)

/** A crest or a tick is small; a letter that somebody photographed is not. */
const isLargePicture = ({ name, size }: ZipEntry): boolean =>
  size > 60_000 && /\.(png|jpe?g|gif|bmp|tiff?|emf|wmf|svg)$/i.test(name)

const tags =
  (breaks: RegExp, cells: RegExp) =>
  (xml: string): string =>
    withoutEntities(
      xml
        .replace(breaks, '\n')
        .replace(cells, '\t')
        .replace(/<[^>]*>/g, ''),
    )

const textOf = {
  docx: tags(/<\/w:p>|<w:(br|cr)\b[^>]*>|<\/a:p>|<\/c:v>/g, /<\/w:tc>|<w:tab\/>/g),
  odt: tags(/<\/text:(p|h)>|<text:line-break\/>/g, /<text:(tab|s)\b[^>]*>|<\/table:table-cell>/g),
  xlsx: (xml: string): string => tags(/<\/(row|si|comment|text)>/g, /<\/(c|t|v|is)>/g)(withDays(xml)),
} as const

/** A day in a sheet is a count of days since 1900: said as a day as well, so that a birthday is known again. */
const withDays = (xml: string): string =>
  xml.replace(/<v>(\d{5})(?:\.0*)?<\/v>/g, (whole, figures: string) => {
    const days = Number(figures)
    return days < 29_221 || days > 62_000
      ? whole
      : `<v>${figures} ${isoOfEpochDay((days - 25_569) as EpochDay)}</v>`
  })
