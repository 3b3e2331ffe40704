/** The words of a page, those nobody sees too: what is hidden in a file leaves with it. */
export const htmlText = (html: string): string =>
  withoutEntities(
    html
      .replace(/<(script|style)\b[^>]*>[^]*?<\/\1\s*>/gi, ' ')
      .replace(/<!--([^]*?)-->/g, ' $1 ')
      .replace(
        /\b(?:alt|title|value|content|placeholder|aria-label)\s*=\s*(?:"([^"]*)"|'([^']*)')[^<>]*>/gi,
        '> $1$2 ',
      )
      .replace(/<\/?(?:b|i|em|strong|span|a|u|mark|small|abbr|sub|sup|wbr|font)\b[^>]*>/gi, '')
      .replace(/<\/?(?:td|th)\b[^>]*>/gi, '\t')
      .replace(/<[^>]*>/g, '\n'),
  )

/** `O&#39;Connor` is O'Connor, in pages and in XML alike. */
export const withoutEntities = (text: string): string =>
  text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi,
    (whole, hex?: string, figures?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? whole
      const code = hex === undefined ? Number(figures) : Number.parseInt(hex, 16)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
    },
  )

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ndash: '–',
  mdash: '—',
  eacute: 'é',
  egrave: 'è',
  shy: '',
}
