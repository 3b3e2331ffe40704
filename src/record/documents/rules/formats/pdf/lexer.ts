/** A value in a PDF: numbers, names, strings (as bytes in latin1), references, lists, dictionaries, operators. */
export type PdfValue =
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'name' | 'string' | 'operator'; readonly value: string }
  | { readonly is: 'ref'; readonly value: number }
  | { readonly is: 'list'; readonly value: readonly PdfValue[] }
  | { readonly is: 'dict'; readonly value: PdfDict }

export type PdfDict = ReadonlyMap<string, PdfValue>

/** Reads values one after another; null at the end. Never throws, whatever the bytes. */
export const pdfLexer = (text: string): (() => PdfValue | null) => {
  const tokens =
    /[\0\t\n\f\r ]+|%[^\r\n]*|<<|>>|[[\]{}]|\/[^\0\t\n\f\r ()<>[\]{}/%]*|\(|<[^>]*>|[^\0\t\n\f\r ()<>[\]{}/%]+|./gs
  const next = (depth: number): PdfValue | 'end' | null => {
    for (;;) {
      const match = tokens.exec(text)
      if (!match) return null
      const [token] = match
      if (/^[\0\t\n\f\r %]/.test(token)) continue
      if (token === '>>' || token === ']') return 'end'
      if (token === '<<') return dictFrom(listUntilEnd(depth))
      if (token === '[') return { is: 'list', value: listUntilEnd(depth) }
      if (token === '(') return { is: 'string', value: literal() }
      if (token[0] === '<') return { is: 'string', value: hex(token) }
      if (token[0] === '/') return { is: 'name', value: nameIn(token) }
      if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(token)) return number(token)
      return { is: 'operator', value: token }
    }
  }
  const listUntilEnd = (depth: number): PdfValue[] => {
    const values: PdfValue[] = []
    if (depth > 40) return values
    for (let value = next(depth + 1); value !== null && value !== 'end'; value = next(depth + 1))
      values.push(value)
    return values
  }
  const number = (token: string): PdfValue => {
    const reference = /^[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+R(?![A-Za-z])/.exec(
      text.slice(tokens.lastIndex, tokens.lastIndex + 24),
    )
    if (!reference || !/^\d+$/.test(token)) return { is: 'number', value: Number(token) }
    tokens.lastIndex += reference[0].length
    return { is: 'ref', value: Number(token) }
  }
  const literal = (): string => {
    const parts: string[] = []
    let open = 1
    for (let at = tokens.lastIndex; at < text.length; at++) {
      const sign = text[at]!
      if (sign === '\\') {
        const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0]
        if (octal) parts.push(String.fromCharCode(Number.parseInt(octal, 8) & 255))
        else parts.push(escapes[text[at + 1] ?? ''] ?? text[at + 1] ?? '')
        at += octal?.length ?? 1
        continue
      }
      if (sign === '(') open++
      if (sign === ')' && --open === 0) {
        tokens.lastIndex = at + 1
        return parts.join('')
      }
      parts.push(sign)
    }
    tokens.lastIndex = text.length
    return parts.join('')
  }
  return () => {
    for (;;) {
      const value = next(0)
      if (value !== 'end') return value
    }
  }
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  '\n': '',
  '\r': '',
}

const hex = (token: string): string => {
  const figures = token.replace(/[^\da-f]/gi, '')
  return Buffer.from(figures.length % 2 ? `${figures}0` : figures, 'hex').toString('latin1')
}

/** `/J#61vaScript` is `JavaScript`: what names are compared by. */
const nameIn = (token: string): string =>
  token
    .slice(1)
    .replace(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

const dictFrom = (values: readonly PdfValue[]): PdfValue => {
  const dict = new Map<string, PdfValue>()
  for (let n = 0; n + 1 < values.length; n += 2) {
    const [key, value] = [values[n]!, values[n + 1]!]
    if (key.is === 'name') dict.set(key.value, value)
  }
  return { is: 'dict', value: dict }
}
