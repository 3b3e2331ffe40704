import { findPatterns, type Pattern } from './patterns.ts'
import type { Finding, Text } from './text.ts'

/** Notes that editors leave themselves, and families should never meet. */
const patterns: readonly Pattern[] = [
  {
    find: /\bto be (?:inserted|added|confirmed|completed|updated)\b/i,
    says: 'This was left to be finished.',
  },
  {
    find: /\b(?:insert|add|put) (?:\w+ )?(?:link|name|text|number|date|weblink)s? here\b/i,
    says: 'This was left to be finished.',
  },
  { find: /\blorem ipsum\b/i, says: 'This is filler.' },
  { find: /\b(?:TBC|TBA|TBD|X{3,})\b/, says: 'This was left to be finished.' },
  { find: /\[(?:link|name|date|insert|add)\b[^\]]*\]/i, says: 'This was left to be finished.' },
  { find: /\bcoming soon\b/i, says: 'Say by when, or leave it out.' },
  { find: /\bunder construction\b/i, says: 'Leave it out until it is there.' },
  { find: /\bclick here\b/i, says: 'Name what the link leads to: people hear links read out alone.' },
  { find: /\{\{|\}\}/, says: 'A fact was not filled in.' },
]

export const placeholders = (text: Text): readonly Finding[] =>
  findPatterns(text, 'placeholder', 'fault', patterns)
