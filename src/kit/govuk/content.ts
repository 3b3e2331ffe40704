import type { ComponentChildren } from 'preact'

/** Words, or marked-up words. `html` takes JSX, never a string of HTML, and wins over `text`. */
export interface Content {
  text?: string | undefined
  html?: ComponentChildren
}

/** Content that may also be written between the tags. */
export interface ContentOrChildren extends Content {
  children?: ComponentChildren
}

export const contentOf = (given: ContentOrChildren | undefined): ComponentChildren =>
  given?.children ?? (given?.html || given?.text)

export const hasContent = (given: Content | undefined): boolean => Boolean(given?.html || given?.text)
