import { type PdfDict, pdfLexer, type PdfValue } from '../formats/pdf/lexer.ts'
import {
  dictOf,
  nameOf,
  numberOf,
  type PdfObject,
  type PdfObjects,
  readObjects,
} from '../formats/pdf/objects.ts'
import { openStream } from '../formats/pdf/streams.ts'
import { type Letters, lettersOf, resolve } from './pdf-fonts.ts'
import { notesBreak, pageBreak } from './pages.ts'
import type { Unread, Words } from './words-of.ts'

/** The words of a PDF, page by page, with what stands in its titles and notes. */
export const pdfText = (bytes: Buffer): Words => {
  const objects = readObjects(bytes)
  if (!objects.ok) return { body: '', unread: ['its letters are kept in a way we cannot read'] }
  const tally: Tally = { known: 0, unknown: 0, fonts: new Map() }
  const unread = new Set<Unread>()
  const bodies = pagesOf(objects.value).map((page) => {
    const text = pageText(objects.value, page, tally)
    if (text.trim().length < 20 && hasPicture(objects.value, page)) unread.add('a page is a picture')
    return text
  })
  const said = [...objects.value.values()].flatMap(({ value }) => saidIn(value))
  const body = [bodies.join(pageBreak), ...said].join(notesBreak)
  if (tally.unknown > tally.known * 0.02 || isSpaced(body))
    unread.add('its letters are kept in a way we cannot read')
  return { body, unread: [...unread] }
}

/** Pages as they are leafed through; one that no reader would come to is read all the same, after the others. */
const pagesOf = (objects: PdfObjects): readonly PdfDict[] => {
  const dicts = [...objects.values()].flatMap(({ value }) => dictOf(value) ?? [])
  const catalogue = dicts.find((dict) => nameOf(dict.get('Type')) === 'Catalog')
  const inOrder = leaves(objects, dictOf(resolve(objects, catalogue?.get('Pages'))), 0)
  return [...new Set([...inOrder, ...dicts.filter((dict) => nameOf(dict.get('Type')) === 'Page')])]
}

const leaves = (objects: PdfObjects, node: PdfDict | null, depth: number): readonly PdfDict[] => {
  if (!node || depth > 30) return []
  if (nameOf(node.get('Type')) === 'Page') return [node]
  const kids = resolve(objects, node.get('Kids'))
  return kids?.is === 'list'
    ? kids.value.flatMap((kid) => leaves(objects, dictOf(resolve(objects, kid)), depth + 1))
    : []
}

type Tally = { known: number; unknown: number; readonly fonts: Map<PdfDict, Letters> }

/** Letters set one by one come out with gaps between: no name would be found in them. */
const isSpaced = (body: string): boolean => {
  const words = body.split(/\s+/)
  return words.length > 40 && words.filter((word) => word.length === 1).length > words.length * 0.4
}

const pageText = (objects: PdfObjects, page: PdfDict, tally: Tally): string => {
  const contents = resolve(objects, page.get('Contents'))
  const parts = contents?.is === 'list' ? contents.value : [page.get('Contents')]
  const bytes = parts.map((part) => (part?.is === 'ref' ? opened(objects.get(part.value)) : '')).join('\n')
  return shown(objects, bytes, inherited(objects, page, 'Resources'), tally, 0)
}

const opened = (object: PdfObject | undefined): string => {
  const dict = dictOf(object?.value)
  if (!dict || !object?.stream) return ''
  const result = openStream(dict, object.stream)
  return result.ok ? result.value.toString('latin1') : ''
}

const inherited = (objects: PdfObjects, page: PdfDict, key: string): PdfDict | null => {
  let at: PdfDict | null = page
  for (let depth = 0; at && depth < 30; depth++) {
    const found = dictOf(resolve(objects, at.get(key)))
    if (found) return found
    at = dictOf(resolve(objects, at.get('Parent')))
  }
  return null
}

const shown = (
  objects: PdfObjects,
  content: string,
  resources: PdfDict | null,
  tally: Tally,
  depth: number,
): string => {
  const out: string[] = []
  const entry = (kind: string, name: string) => dictOf(resolve(objects, resources?.get(kind)))?.get(name)
  let letters: Letters = noFont
  const say = (value: PdfValue | undefined): void => {
    if (value?.is !== 'string') return
    const { text, unknown } = letters(value.value)
    tally.known += text.length
    tally.unknown += unknown
    out.push(text)
  }
  const operators: Record<string, (values: PdfValue[]) => void> = {
    Tf: ([name]) => {
      const font = name?.is === 'name' ? dictOf(resolve(objects, entry('Font', name.value))) : null
      if (font) letters = fontOf(objects, font, tally)
    },
    Tj: ([value]) => say(value),
    "'": ([value]) => (out.push('\n'), say(value)),
    '"': (values) => (out.push('\n'), say(values[2])),
    TJ: ([list]) => {
      for (const value of list?.is === 'list' ? list.value : []) {
        if ((numberOf(value) ?? 0) < -180) out.push(' ')
        say(value)
      }
    },
    'T*': () => void out.push('\n'),
    Td: ([, down]) => void out.push(numberOf(down) === 0 ? ' ' : '\n'),
    TD: ([, down]) => void out.push(numberOf(down) === 0 ? ' ' : '\n'),
    Tm: () => void out.push('\n'),
    BT: () => void out.push('\n'),
    Do: ([name]) => {
      const ref = name?.is === 'name' && depth < 8 ? entry('XObject', name.value) : undefined
      const object = ref?.is === 'ref' ? objects.get(ref.value) : undefined
      const form = dictOf(object?.value)
      if (form && nameOf(form.get('Subtype')) === 'Form')
        out.push(
          shown(
            objects,
            opened(object),
            dictOf(resolve(objects, form.get('Resources'))) ?? resources,
            tally,
            depth + 1,
          ),
        )
    },
  }
  const next = pdfLexer(content)
  let values: PdfValue[] = []
  for (let value = next(); value !== null; value = next()) {
    if (value.is !== 'operator') {
      values.push(value)
      continue
    }
    operators[value.value]?.(values)
    values = []
  }
  return out.join('')
}

const noFont: Letters = (bytes) => ({ text: '', unknown: bytes.length })

const fontOf = (objects: PdfObjects, font: PdfDict, tally: Tally): Letters => {
  const known = tally.fonts.get(font) ?? lettersOf(objects, font)
  tally.fonts.set(font, known)
  return known
}

const hasPicture = (objects: PdfObjects, page: PdfDict): boolean => {
  const pictures = dictOf(resolve(objects, inherited(objects, page, 'Resources')?.get('XObject')))
  return [...(pictures?.values() ?? [])].some(
    (ref) => nameOf(dictOf(resolve(objects, ref))?.get('Subtype')) === 'Image',
  )
}

/** Titles, bookmarks, notes and what is filled into fields: strings beside the pages. */
const saidIn = (value: PdfValue): string[] =>
  ['Title', 'Author', 'Subject', 'Keywords', 'Contents', 'V', 'Alt', 'ActualText'].flatMap((key) => {
    const said = dictOf(value)?.get(key)
    return said?.is === 'string' ? [readable(said.value)] : []
  })

const readable = (said: string): string =>
  said.startsWith('\xfe\xff') && said.length % 2 === 0
    ? Buffer.from(said.slice(2), 'latin1').swap16().toString('utf16le')
    : said
