import type { ComponentChildren } from 'preact'

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

interface HeadingProps {
  level: HeadingLevel
  class: string
  id?: string
  children: ComponentChildren
}

/** A heading whose level its page decides. */
export const Heading = ({ level, ...attributes }: HeadingProps) => {
  const Tag = `h${level}` as const
  return <Tag {...attributes} />
}
