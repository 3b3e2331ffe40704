import type { Day } from '#kit/day'

/** One thing an editor wrote, as the rules read it. */
export type Text = {
  /** Where it lies, as an editor would look for it: “page portage”, “listing grapevine”. */
  readonly where: string
  readonly kind: 'page' | 'listing'
  /** Lines of plain words: no marks, no addresses. A line that ends with a full stop is a sentence or more. */
  readonly lines: readonly string[]
  /** Addresses it links to. */
  readonly links: readonly string[]
  /** When it was last checked, and when it is due again, if that is known. */
  readonly reviewed?: Day
  readonly due?: Day
  /** Why it may be hard to read. */
  readonly hardToRead?: string
}

/** A fault must be put right before it is published; a warning is for the editor to judge. */
export type Finding = {
  readonly level: 'fault' | 'warning'
  readonly rule: string
  readonly where: string
  readonly says: string
}

export const sentencesIn = ({ lines }: Text): readonly string[] =>
  lines.flatMap((line) => line.split(/(?<=[.?!])\s+/)).filter((sentence) => sentence !== '')

/** Markdown as lines of plain words. Each cell of a table is a line of its own. */
export const plainLines = (markdown: string): readonly string[] =>
  markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .split(/\n|\s\|\s|^\|\s|\s\|$/m)
    .map((line) =>
      line
        .replace(/^\s*(?:[-*>#|]+|\d+\.)\s*/, '')
        .replace(/[*_`#]|\s\|$/g, '')
        .trim(),
    )
    .filter((line) => /\p{L}/u.test(line))

export const linksIn = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/\]\(<?([^)>\s]+)>?\)/g)].map((found) => found[1]!)
