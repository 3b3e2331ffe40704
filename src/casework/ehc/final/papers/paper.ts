/** A document as it is made up, before it is set as PDF or as DOCX: both hold the same words in the same order. */
export type Paper = {
  readonly title: string
  /** Whose it is and of which day, line by line. */
  readonly about: readonly (readonly [string, string])[]
  readonly parts: readonly PaperPart[]
  /** At the foot of each page: never a child's name, which a page left on a printer would give away. */
  readonly foot: string
  readonly large?: boolean
  /** The heading of an index with page numbers; each part then begins on a page of its own. */
  readonly contents?: string
}

export type PaperPart = {
  readonly heading: string
  readonly level: 1 | 2
  readonly blocks: readonly Block[]
}

export type Block =
  | { readonly kind: 'words'; readonly label: string | null; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table'
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }

export const words = (text: string, label: string | null = null): readonly Block[] =>
  text.trim() === '' ? [] : [{ kind: 'words', label, text }]
