import type { VNode } from 'preact'
import { type SafeHtml, trustHtml } from './raw.tsx'
import { renderFragment } from './render.ts'

/** What may change in a view from one drawing to the next: words, which are escaped, or HTML vouched for. */
type Gaps = Readonly<Record<string, 'words' | 'html'>>
type Given<G extends Gaps> = { readonly [Name in keyof G]: G[Name] extends 'html' ? SafeHtml : string }

/**
 * The same HTML as `renderFragment(view(given))`, about twenty times sooner: the view is drawn once, and afterwards
 * only its gaps are filled. For what stands on every page, or sixty times on one. The view must not look into what
 * it is given (no `if`, no `map`): each shape is a drawing of its own.
 */
export const drawOnce = <const G extends Gaps>(
  gaps: G,
  view: (given: Given<G>) => VNode,
): ((given: Given<G>) => SafeHtml) => {
  let pieces: readonly string[] | undefined
  const marks = Object.fromEntries(Object.keys(gaps).map((name) => [name, mark(name)])) as Given<G>
  return (given) => {
    // Odd pieces are the names of gaps.
    pieces ??= renderFragment(view(marks)).split(anyMark)
    let html = pieces[0]!
    for (let at = 1; at < pieces.length; at += 2) {
      const name = pieces[at]!
      html += (gaps[name] === 'words' ? escaped(given[name]!) : given[name]!) + pieces[at + 1]!
    }
    return trustHtml(html)
  }
}

// Characters that HTML may not hold, so that no view has them of its own.
const mark = (name: string): string => `\u0001${name}\u0002`
// oxlint-disable-next-line no-control-regex
const anyMark = /\u0001(\w+)\u0002/

const escaped = (words: string): string =>
  /["&<]/.test(words)
    ? words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
    : words
