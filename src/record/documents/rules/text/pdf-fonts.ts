import type { PdfDict, PdfValue } from '../formats/pdf/lexer.ts'
import { pdfLexer } from '../formats/pdf/lexer.ts'
import { dictOf, nameOf, numberOf, type PdfObjects } from '../formats/pdf/objects.ts'
import { openStream } from '../formats/pdf/streams.ts'

/** How a font's bytes become letters: null for one that does not say. */
export type Letters = (bytes: string) => { readonly text: string; readonly unknown: number }

export const resolve = (objects: PdfObjects, value: PdfValue | undefined): PdfValue | undefined =>
  value?.is === 'ref' ? objects.get(value.value)?.value : value

export const lettersOf = (objects: PdfObjects, font: PdfDict): Letters => {
  const isWide = nameOf(font.get('Subtype')) === 'Type0'
  const table = toUnicode(objects, font)
  if (table) return byTable(table, isWide)
  if (isWide) return (bytes) => ({ text: '', unknown: bytes.length / 2 })
  return byEncoding(differencesOf(objects, font))
}

const byTable =
  (table: ReadonlyMap<number, string>, isWide: boolean): Letters =>
  (bytes) => {
    const parts: string[] = []
    let unknown = 0
    const step = isWide ? 2 : 1
    for (let at = 0; at + step <= bytes.length; at += step) {
      const code = isWide ? bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1) : bytes.charCodeAt(at)
      const letter = table.get(code) ?? (isWide ? undefined : standard(code))
      if (letter === undefined) unknown++
      else parts.push(letter)
    }
    return { text: parts.join(''), unknown }
  }

const byEncoding =
  (differences: ReadonlyMap<number, string>): Letters =>
  (bytes) => {
    let unknown = 0
    const text = Array.from(bytes, (sign) => {
      const named = differences.get(sign.charCodeAt(0))
      const letter = named === undefined ? standard(sign.charCodeAt(0)) : letterNamed(named)
      if (letter === undefined) unknown++
      return letter ?? ''
    }).join('')
    return { text, unknown }
  }

const windows = new TextDecoder('windows-1252')
const standard = (code: number): string => windows.decode(Uint8Array.of(code))

const differencesOf = (objects: PdfObjects, font: PdfDict): ReadonlyMap<number, string> => {
  const said = dictOf(resolve(objects, font.get('Encoding')))?.get('Differences')
  const list = resolve(objects, said)
  const found = new Map<number, string>()
  let code = 0
  for (const value of list?.is === 'list' ? list.value : []) {
    if (value.is === 'number') code = value.value
    if (value.is === 'name') found.set(code++, value.value)
  }
  return found
}

const letterNamed = (name: string): string | undefined => {
  if (name.length === 1) return name
  const code = /^(?:uni([\dA-F]{4})|u([\dA-F]{4,6}))$/.exec(name)
  if (code) return String.fromCodePoint(Number.parseInt(code[1] ?? code[2]!, 16))
  const accented = /^([A-Za-z])(acute|grave|circumflex|dieresis|tilde|cedilla|caron|ring)$/.exec(name)
  return accented ? accented[1] : glyphNames[name]
}

const glyphNames: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'space= |hyphen=-|minus=-|period=.|comma=,|colon=:|semicolon=;|slash=/|quoteright=’|quoteleft=‘|quotesingle=\'|quotedbl="|' +
    'quotedblleft=“|quotedblright=”|endash=–|emdash=—|parenleft=(|parenright=)|ampersand=&|at=@|question=?|exclam=!|bullet=•|' +
    'percent=%|plus=+|equal==|underscore=_|numbersign=#|asterisk=*|sterling=£|fi=fi|fl=fl|ff=ff|ffi=ffi|ffl=ffl|zero=0|' +
    'one=1|two=2|three=3|four=4|five=5|six=6|seven=7|eight=8|nine=9|bracketleft=[|bracketright=]|nbspace= '
  )
    .split('|')
    .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
)

const toUnicode = (objects: PdfObjects, font: PdfDict): ReadonlyMap<number, string> | null => {
  const said = font.get('ToUnicode')
  const object = said?.is === 'ref' ? objects.get(said.value) : undefined
  const dict = dictOf(object?.value)
  if (!dict || !object?.stream) return null
  const opened = openStream(dict, object.stream)
  return opened.ok ? readTable(opened.value.toString('latin1')) : null
}

const readTable = (text: string): ReadonlyMap<number, string> => {
  const table = new Map<number, string>()
  const next = pdfLexer(text)
  let stack: PdfValue[] = []
  for (let value = next(); value !== null; value = next()) {
    if (value.is !== 'operator') {
      stack.push(value)
      continue
    }
    if (value.value === 'endbfchar')
      for (let n = 0; n + 1 < stack.length; n += 2) table.set(codeIn(stack[n]!), wide(stack[n + 1]!))
    if (value.value === 'endbfrange')
      for (let n = 0; n + 2 < stack.length; n += 3) addRange(table, stack.slice(n, n + 3))
    stack = []
  }
  return table
}

const addRange = (table: Map<number, string>, [from, to, start]: PdfValue[]): void => {
  const [first, last] = [codeIn(from!), Math.min(codeIn(to!), codeIn(from!) + 65_535)]
  for (let code = first; code <= last; code++) {
    if (start!.is === 'list') table.set(code, wide(start!.value[code - first] ?? start!))
    else {
      const letters = wide(start!)
      const final = letters.codePointAt(letters.length - 1) ?? 0
      table.set(code, letters.slice(0, -1) + String.fromCharCode(final + code - first))
    }
  }
}

const codeIn = (value: PdfValue): number =>
  value.is === 'string'
    ? Array.from(value.value).reduce((sum, sign) => sum * 256 + sign.charCodeAt(0), 0)
    : (numberOf(value) ?? 0)

/** Two bytes a letter, the greater first. */
const wide = (value: PdfValue): string =>
  value.is === 'string' && value.value.length % 2 === 0
    ? Buffer.from(value.value, 'latin1').swap16().toString('utf16le')
    : ''
