import type { Finding, Text } from './text.ts'

/** Which of our own addresses lead somewhere. */
export type KnownPaths = (path: string) => boolean

/** Links to our own pages that lead nowhere. Other sites can only be asked online. */
export const deadLinks = (text: Text, isKnown: KnownPaths): readonly Finding[] =>
  text.links
    .filter((link) => link.startsWith('/') && !isKnown(link.split(/[?#]/)[0]!))
    .map((link) => ({
      level: 'fault' as const,
      rule: 'dead link',
      where: text.where,
      says: `“${link}” leads to no page of this site.`,
    }))

export const outsideLinks = ({ links }: Text): readonly string[] =>
  links.filter((link) => /^https?:\/\//.test(link))
