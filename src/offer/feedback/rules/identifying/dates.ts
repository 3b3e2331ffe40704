import { type Finding, matches } from './finding.ts'

/** Days of birth, and whole dates that could be one. */
export const datesIn = (text: string): Finding[] => [
  ...[...fullDates, ...dayAndMonth].flatMap((pattern) =>
    matches('date of birth', text, pattern).filter((found) => tellsOfBirth(text, found)),
  ),
  ...fullDates.flatMap((pattern) => matches('full date', text, pattern)),
]

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const ordinal =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty[ -]first)'
const day = `(?:[0-3]?\\d(?: ?(?:st|nd|rd|th))?|${ordinal})`
const year = `(?:(?:19|20)\\d{2}|'\\d{2}|\\d{2}(?!\\d))`
const between = '[ ,.-]{0,3}'

const fullDates = [
  /(?<![\d/])[0-3]?\d ?[/.\\-] ?[0-3]?\d ?[/.\\-] ?(?:(?:19|20)\d{2}|\d{2})(?![\d/])/g,
  /(?<![\d/])(?:19|20)\d{2} ?[/.-] ?[01]?\d ?[/.-] ?[0-3]?\d(?![\d/])/g,
  new RegExp(`(?<![\\d/])\\b${day}(?: of)?${between}${month}\\b${between}${year}`, 'gi'),
  new RegExp(`\\b${month}\\b${between}(?:the )?${day}${between}${year}`, 'gi'),
  // 14 03 2019
  /(?<![\d/])[0-3]?\d [01]?\d (?:19|20)\d{2}(?!\d)/g,
]

const dayAndMonth = [
  new RegExp(`(?<![\\d/])\\b${day}(?: of)? ${month}\\b`, 'gi'),
  new RegExp(`\\b${month} (?:the )?${day}(?!\\d)`, 'gi'),
]

const tellsOfBirth = (text: string, { start, end }: Finding): boolean =>
  cueBefore.test(text.slice(Math.max(0, start - 50), start)) || cueAfter.test(text.slice(end, end + 30))

const age =
  '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)'
const cueBefore = new RegExp(
  `(?:\\bborn\\b|\\bd\\.? ?o\\.? ?b\\b|date of birth|birth ?day|birth ?date|\\b(?:turn(?:s|ed)?|will be|is|was|'ll be) ${age}\\b)[^\\n!?]*$`,
  'i',
)
const cueAfter = /^[^\n.!?]{0,25}(?:birthday|\bborn\b|\bdob\b|\bd\.o\.b)/i
