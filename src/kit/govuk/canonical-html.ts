/**
 * One line for each tag or run of words, so that two pieces of HTML are the same page exactly when these are
 * the same text. Order and quoting of attributes do not count, nor does white space that no browser shows.
 * A space between words does count, on whichever side of an inline tag it stands.
 */
export const canonicalHtml = (html: string): string[] => {
  const lines: string[] = []
  let spaceBefore = false
  let startsBlock = true
  let inTextarea = false

  const addWords = (raw: string) => {
    if (inTextarea) return lines.push(JSON.stringify(decode(raw.replace(/^\n/, ''))))
    spaceBefore ||= /^[ \t\r\n\f]/.test(raw)
    const words = decode(raw.replace(/[ \t\r\n\f]+/g, ' ').replace(/^ | $/g, ''))
    if (words === '') return
    lines.push(spaceBefore && !startsBlock ? ' ' + words : words)
    startsBlock = false
    spaceBefore = /[ \t\r\n\f]$/.test(raw)
  }

  let end = 0
  for (const { 0: whole, 1: slash, 2: name, 3: attributes, 4: closed, index } of html.matchAll(tag)) {
    if (index > end) addWords(html.slice(end, index))
    end = index + whole.length
    lines.push(`<${slash}${[name, ...canonicalAttributes(attributes)].join(' ')}>`)
    if (closed && !empty.has(name ?? '')) lines.push(`</${name}>`)
    inTextarea = name === 'textarea' && slash === ''
    if (inline.has(name ?? '')) continue
    startsBlock = true
    spaceBefore = false
  }
  addWords(html.slice(end))
  return lines
}

const tag = /<(\/?)([a-z][a-z0-9]*)((?:\s+[^\s=<>"'/]+(?:\s*=\s*"[^"<]*")?)*)\s*(\/?)>/gi
const attribute = /([^\s=<>"'/]+)(?:\s*=\s*"([^"<]*)")?/g
const empty = new Set(['br', 'hr', 'img', 'input'])
const inline = new Set(['a', 'abbr', 'b', 'code', 'em', 'i', 'kbd', 'small', 'span', 'strong'])

// Of two attributes of one name, a browser keeps the first.
const canonicalAttributes = (raw = ''): string[] => {
  const found = new Map<string, string>()
  for (const [, name = '', value = ''] of raw.matchAll(attribute))
    if (!found.has(name)) found.set(name, decode(value).replace(/\s+/g, ' '))
  return [...found].map(([name, value]) => `${name}=${JSON.stringify(value)}`).sort()
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", ctdot: '⋯' }

const decode = (raw: string): string => {
  if (raw.includes('<')) throw new Error(`Not a tag, and not escaped: ${raw}`)
  return raw.replace(/&([a-z]+|#\d+);/g, (whole, name: string) => entities[name] ?? whole)
}
