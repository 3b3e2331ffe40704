import type { Term } from './glossary.ts'
import { isAcronym } from './term-finder.ts'

/**
 * Acronyms in some text that the glossary does not hold and that the text does not spell out itself, as in
 * “occupational therapist (OT)”. For the editors’ check.
 */
export const unexplainedAcronyms = (text: string, glossary: readonly Term[]): readonly string[] => {
  const known = new Set([
    ...everyday,
    ...glossary.flatMap(({ term, also = [] }) => [term, ...also]).flatMap((name) => name.split(/[\s-]+/)),
  ])
  const written = text
    .replace(/https?:\/\/\S+|[\w.]+@\S+|\]\([^)]*\)/g, ' ')
    .replace(/\b[A-Z]{1,2}\d[A-Z\d]? ?(\d[A-Z]{2})?\b/g, ' ')
    .match(/\b[A-Z]{2,}[A-Za-z]*\b/g)
  return [...new Set(written ?? [])].filter(
    (name) =>
      isAcronym(name) && !known.has(name) && !known.has(name.replace(/s$/, '')) && !spelledOut(name, text),
  )
}

/** Nobody needs these explained, or they are the name of an organisation that everyone knows by it. */
const everyday = [
  'NHS',
  'UK',
  'GOV',
  'PDF',
  'BBC',
  'OK',
  'TV',
  'PO',
  'DVD',
  'QR',
  'SMS',
  'AM',
  'PM',
  'DIY',
  'II',
  'CV',
  'PE',
  'IT',
  'RNIB',
  'IPSEA',
  'ACAS',
]

const spelledOut = (name: string, text: string): boolean =>
  text.includes(`(${name})`) || new RegExp(`\\b${name}\\b[^.]{0,4}\\([a-z]`).test(text)
