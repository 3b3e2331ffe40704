import { type Finding, matches } from './finding.ts'

/** Whole postcodes, addresses, and a school together with a class. */
export const placesIn = (text: string): Finding[] => [
  ...matches('postcode', text, postcode).filter(({ text: found }) => !looksLikeOne.test(found)),
  ...addresses.flatMap((pattern) => matches('address', text, pattern)),
  ...schoolAndClass.flatMap((pattern) => matches('school and class', text, pattern)),
]

const postcode = /(?<![\p{L}\d])[a-z]{1,2}\d[a-z\d]? {0,2}[\dO][a-z]{2}(?![\p{L}\d])/giu
/** A key stage or a school year, or something counted or timed: "KS1 2nd term", "CV2 3pm". */
const looksLikeOne = /^(?:ks|ey|y)\d|^(?:KS|EY|Y)\d| (?:1st|2nd|3rd|\dth|\d[ap]m|\d(?:hr|kg|km|cm|mm))$/

const street =
  '(?:street|st|road|rd|avenue|ave|lane|ln|close|drive|way|crescent|court|gardens?|grove|place|terrace|walk|hill|green|row|square|mews|view|rise|quay|parade|croft)'
const proper = "[A-Z][\\p{L}']*"

const addresses = [
  // 14 Ropewalk Lane; flat 3, 22 harbour street
  new RegExp(
    `(?:\\b[Ff]lat [\\d\\p{L}]{1,4},? )?(?<![\\d/])\\b\\d{1,4}[a-zA-Z]?,? (?:[\\p{L}']+ ){1,3}${any(street)}\\b`,
    'gu',
  ),
  new RegExp(`\\b[Ff]lat \\d{1,4}[a-zA-Z]?\\b`, 'gu'),
  // Tern Close, wherever somebody says it
  new RegExp(
    `(?:\\b(?:live[sd]?|living|house|home|moved) (?:in|on|at|to|off|near) )(?<it>(?:${proper} ){1,3}${any(street)})\\b`,
    'gu',
  ),
]

// "St" and "Street" alike, whatever the case of the rest of the pattern.
function any(words: string): string {
  return words.replace(/(?<=[(|:])([a-z])/g, (letter) => `[${letter}${letter.toUpperCase()}]`)
}

const school = `(?:${proper} ){1,4}(?:[Pp]rimary |[Ii]nfants? |[Jj]unior |[Ss]pecial |[Hh]igh |[Ss]econdary )?(?:[Ss]chool|[Aa]cademy|[Nn]ursery|[Cc]ollege|[Pp]rimary|[Ii]nfants|[Jj]uniors|[Pp]re-?school)`
const group =
  '(?:[Yy](?:ea)?r? ?\\d{1,2}[A-Za-z]?|[Rr]eception|[Cc]lass [\\dA-Z][\\p{L}\\d]*|[Ff]orm \\d{1,2}[A-Z]?|\\d{1,2}[A-Z]\\b|(?:[A-Z][\\p{L}]+|[\\dA-Z]{1,3}) [Cc]lass)'

const schoolAndClass = [
  new RegExp(`\\b${group}[^.!?\\n]{0,30}? ${school}`, 'gu'),
  new RegExp(`\\b${school}[^.!?\\n]{0,30}?\\b${group}`, 'gu'),
]
