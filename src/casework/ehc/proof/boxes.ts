/** What a browser would send back untouched. */
export const boxesIn = (html: string): Record<string, string[]> => {
  const boxes: Record<string, string[]> = {}
  for (const [, tag = ''] of html.matchAll(/<input\b([^>]*)>/g)) {
    const [name, value, type] = ['name', 'value', 'type'].map(
      (one) => new RegExp(`\\b${one}="([^"]*)"`).exec(tag)?.[1],
    )
    if (!name || (/radio|checkbox/.test(type ?? '') && !/\schecked(?=[\s/]|$)/.test(tag))) continue
    boxes[name] = [...(boxes[name] ?? []), value ?? ''].filter((one, at, all) => all.indexOf(one) === at)
  }
  for (const [, name = '', text = ''] of html.matchAll(/<textarea\b[^>]*\bname="([^"]*)"[^>]*>([^<]*)</g))
    boxes[name] = [text.replace(/&(lt|quot|amp);/g, (_, what: 'lt' | 'quot' | 'amp') => unescaped[what])]
  return boxes
}

const unescaped = { lt: '<', quot: '"', amp: '&' } as const
