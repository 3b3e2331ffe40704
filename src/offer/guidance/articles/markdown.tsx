import { lexer, type Token, type Tokens } from 'marked'
import type { ComponentChildren, VNode } from 'preact'
import { Link } from '#kit/govuk'
import { renderFragment, type SafeHtml, trustHtml } from '#kit/html'
import type { TermFinder } from '../rules/term-finder.ts'
import { Explained } from './explained.tsx'

/** Words ready to print. */
export type Written = {
  readonly html: SafeHtml
  readonly headings: readonly { readonly id: string; readonly text: string }[]
}

type WriteSettings = {
  /** Explains the first use of each term; absent on paper, where nothing can be tapped. */
  terms?: TermFinder
  /** Put before every id, so that several articles can stand on one page. */
  idsBegin?: string
  /** The level of a `##` heading. */
  level?: 2 | 3
}

/**
 * Markdown as GOV.UK writes HTML. Built from the tokens, not from HTML, so a tag in the text is printed as it was
 * typed, and a link that is not safe to follow is no link.
 */
export const writeMarkdown = (markdown: string, settings: WriteSettings = {}): Written => {
  const { terms, idsBegin = '', level = 2 } = settings
  const pen: Pen = { terms, idsBegin, level, headings: [], ids: new Set(), met: new Set() }
  const html = renderFragment(<>{blocks(lexer(markdown), pen)}</>)
  return { html: trustHtml(html), headings: pen.headings }
}

type Pen = {
  terms: TermFinder | undefined
  idsBegin: string
  level: 2 | 3
  headings: { id: string; text: string }[]
  ids: Set<string>
  /** Terms already explained. */
  met: Set<string>
}

const blocks = (tokens: readonly Token[], pen: Pen): ComponentChildren[] =>
  tokens.map((token) => block(token as Block, pen))

type Block =
  | Tokens.Heading
  | Tokens.Paragraph
  | Tokens.List
  | Tokens.Table
  | Tokens.Blockquote
  | Tokens.Hr
  | Tokens.Code
  | Tokens.HTML
  | Tokens.Text
  | Tokens.Space
  | Tokens.Def

const block = (token: Block, pen: Pen): ComponentChildren => {
  switch (token.type) {
    case 'heading':
      return heading(token, pen)
    case 'paragraph':
      return <p class="govuk-body">{inline(token.tokens, pen)}</p>
    case 'list':
      return list(token, pen)
    case 'table':
      return table(token, pen)
    case 'blockquote':
      return <div class="govuk-inset-text">{blocks(token.tokens ?? [], pen)}</div>
    case 'hr':
      return <hr class="govuk-section-break govuk-section-break--m govuk-section-break--visible" />
    case 'space':
    case 'def':
      return null
    case 'text':
      return token.tokens ? inline(token.tokens, pen) : token.text
    case 'code':
    case 'html':
      return <p class="govuk-body">{token.text}</p>
    default:
      return null
  }
}

const heading = (token: Tokens.Heading, pen: Pen): VNode => {
  const deeper = Math.max(0, Math.min(token.depth, 3) - 2)
  const text = plainText(token.tokens)
  const id = freeId(`${pen.idsBegin}${slugOf(text)}`, pen)
  if (deeper === 0) pen.headings.push({ id, text })
  const Heading = `h${pen.level + deeper}` as 'h2' | 'h3' | 'h4'
  const size = pen.level + deeper === 2 ? 'm' : 's'
  return (
    <Heading class={`govuk-heading-${size}`} id={id}>
      {inline(token.tokens, { ...pen, terms: undefined })}
    </Heading>
  )
}

const list = ({ ordered, start, items }: Tokens.List, pen: Pen): VNode => {
  const rows = items.map((item) => <li>{blocks(item.tokens, pen)}</li>)
  const spaced = items.some(({ text }) => text.length > 80) ? ' govuk-list--spaced' : ''
  if (!ordered) return <ul class={`govuk-list govuk-list--bullet${spaced}`}>{rows}</ul>
  const from = typeof start === 'number' && start !== 1 ? { start } : {}
  return (
    <ol class={`govuk-list govuk-list--number${spaced}`} {...from}>
      {rows}
    </ol>
  )
}

const table = ({ header, rows }: Tokens.Table, pen: Pen): VNode => (
  <table class="govuk-table wm-table">
    <thead class="govuk-table__head">
      <tr class="govuk-table__row">
        {header.map(({ tokens }) => (
          <th scope="col" class="govuk-table__header">
            {inline(tokens, pen)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody class="govuk-table__body">
      {rows.map((cells) => (
        <tr class="govuk-table__row">
          {cells.map(({ tokens }) => (
            <td class="govuk-table__cell">{inline(tokens, pen)}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

type Inline =
  | Tokens.Text
  | Tokens.Escape
  | Tokens.Strong
  | Tokens.Em
  | Tokens.Del
  | Tokens.Link
  | Tokens.Image
  | Tokens.Codespan
  | Tokens.Br
  | Tokens.Tag

const inline = (tokens: readonly Token[], pen: Pen): ComponentChildren[] =>
  tokens.map((token) => oneInline(token as Inline, pen))

const oneInline = (token: Inline, pen: Pen): ComponentChildren => {
  switch (token.type) {
    case 'text':
      return words(token.text, pen)
    case 'strong':
      return <strong>{inline(token.tokens, pen)}</strong>
    case 'em':
    case 'del':
      return <em>{inline(token.tokens ?? [], pen)}</em>
    case 'link':
      return (
        <Link class="govuk-link" href={token.href}>
          {inline(token.tokens ?? [], { ...pen, terms: undefined })}
        </Link>
      )
    case 'br':
      return <br />
    default:
      return token.text
  }
}

const words = (text: string, { terms, met }: Pen): ComponentChildren =>
  terms
    ? terms
        .pieces(text, met)
        .map((piece) => (piece.term ? <Explained term={piece.term} text={piece.text} /> : piece.text))
    : text

const plainText = (tokens: readonly Token[]): string =>
  tokens
    .map((token) =>
      'tokens' in token && token.tokens ? plainText(token.tokens) : 'text' in token ? String(token.text) : '',
    )
    .join('')

const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'part'

const freeId = (wanted: string, { ids }: Pen): string => {
  let free = wanted
  for (let at = 2; ids.has(free); at++) free = `${wanted}-${at}`
  ids.add(free)
  return free
}
