import { type Finding, matches } from './finding.ts'
import { firstNames } from './first-names.ts'
import { knownCapitals, notNames } from './known-words.ts'

/**
 * What is probably somebody's name: whoever is said to be one's son or teacher or to be called so, whoever signs, the
 * common first names however they are written, and any capital in mid-sentence that is not a word we know. A name
 * found once is found everywhere.
 */
export const namesIn = (text: string): Finding[] => {
  const found = [
    ...titled.flatMap((pattern) => matches('name', text, pattern)),
    ...[...cued, ...signed].flatMap((pattern) => matches('name', text, pattern)).filter(couldBeName),
    ...small.flatMap((pattern) => matches('name', text, pattern)).filter(couldBeName),
    ...atTheStart.flatMap((pattern) => matches('name', text, pattern)).filter(startsLikeAName),
    ...matches('name', text, wordsInARow).filter(hasFirstName),
    ...matches('name', text, smallWord).filter(({ text: word }) => firstNames.has(bare(word))),
    ...matches('name', text, capitalInside).flatMap((finding) => unknownPart(text, finding)),
  ]
  return [...found, ...sameAgain(text, found)]
}

const cap = String.raw`(?:\p{Lu}[\p{L}'-]*\p{Ll}[\p{L}']*|\p{Lu}\.?(?![\p{L}']))`
/** One to four words with capitals, "van" and the like between them. */
const name = String.raw`${cap}(?:[ -](?:(?:van|von|der|de|da|bin|al|el|ul|la|le) )?\p{Lu}[\p{L}'-]+){0,3}`

const titled = [
  new RegExp(
    String.raw`\b(?:[Mm](?:r|rs|s|x|iss|ister|adam)|[Dd]r|[Dd]octor|[Pp]rof(?:essor)?|[Ss]ir|[Nn]urse|[Cc]ouncillor|[Cc]llr|[Rr]ev(?:erend)?|[Ii]mam|[Ss]ister|[Pp][Cc])\.? (?:${name})`,
    'gu',
  ),
  /\b(?:mr|mrs|miss|ms|mx|dr|cllr|prof)\.? [\p{L}'-]{2,}/giu,
]

const kin = String.raw`(?:son|daughter|child|boys?|girls?|kids?|lad|lass|baby|toddler|twins?|eldest|oldest|youngest|middle one|little one|nephew|niece|cousin|grandson|granddaughter|grandchild|brother|sister|husband|wife|partner|mum|mam|mother|dad|father|nan|friend|neighbour|foster (?:son|daughter|child)|step(?:son|daughter)|(?:key |social |support |care )worker|teacher|tutor|TA|SENCO|senco|head|therapist|psychologist|physio|childminder|carer|escort|driver|coordinator|manager|doctor|GP)`
const whose = String.raw`(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Tt]he|[Aa]|[Hh]er|[Yy]our)`
const kind = String.raw`(?: (?:little|older|younger|big|own|lovely|poor|dear|autistic|deaf|disabled|only|first|second|old|new|foster|other))*`
const joined = String.raw`(?:,? | ?[-(:] ?|, (?:who is |is )?(?:called |named )?|'s name is | is called | (?:called|named) )`

const cued = [
  new RegExp(String.raw`\b${whose}${kind} ${kin}${joined}(?<it>${name})`, 'gu'),
  // The second of two: "my boys Ibrahim and Yusuf", "my partner Sinead and I".
  new RegExp(String.raw`\b${whose}${kind} ${kin}${joined}${name}(?:,? and |, |&| & )(?<it>${name})`, 'gu'),
  new RegExp(
    String.raw`\b(?:called|named|name is|name's|name:|name was|known as|nicknamed) (?<it>${name})`,
    'gu',
  ),
  new RegExp(
    String.raw`\b(?:I am|I'm|[Tt]his is|[Ii]t's|[Hh]e is|[Ss]he is|[Ss]he's|[Hh]e's|[Mm]e,) (?<it>${name})`,
    'gu',
  ),
  new RegExp(
    String.raw`\b(?:[Aa]sk for|[Aa]sk|[Cc]ontact|[Cc]all me|[Ss]peak to|[Tt]alk to|[Ss]poke to|[Ss]poke with|[Tt]hanks? (?:you )?to|[Tt]hanks|[Bb]y|[Mm]et) (?<it>${name})`,
    'gu',
  ),
]

/** Names in small letters, which only what stands round them gives away. */
const small = [
  /\b(?:called|named|name is|name's|name was) (?<it>\p{Ll}[\p{L}'-]+)/gu,
  new RegExp(
    String.raw`\b${whose}${kind} ${kin} (?<it>\p{Ll}[\p{L}'-]{2,})(?= (?:is|was|has|had|needs|loves|likes|hates|goes|can|cannot|can't|gets|will|who|and)\b)`,
    'gu',
  ),
]

/** "Zephyrine is waiting": a word we do not know does something at the start of a sentence. */
const atTheStart = [
  /(?:^|\n|[.?!] )(?<it>\p{Lu}\p{Ll}+)(?: (?:is|was|has|had|needs|loves|hates|cannot|can't|got|gets|goes|went|waits|waited|cried|cries|sleeps)\b|'s )/gu,
]

const signed = [
  new RegExp(
    String.raw`(?:\b(?:[Yy]ours(?: sincerely| faithfully| truly)?|[Rr]egards|[Tt]hanks|[Tt]hank you|[Ff]rom|[Ss]incerely|[Ll]ove|[Bb]est wishes|[Cc]heers)[,. \n]+)(?<it>${name})[.! ]*$`,
    'gu',
  ),
  new RegExp(String.raw`(?:^|\n|[.!?] )(?<it>${name})[.!]?\s*$`, 'gu'),
  new RegExp(
    String.raw`^(?<it>${name}),? (?:mum|mother|dad|father|parent|grandparent|carer|nan|aged? )`,
    'gu',
  ),
]

const wordsInARow = new RegExp(name, 'gu')
/** jayden, Jayden's, JAYDEN */
const smallWord = /(?<![\p{L}@.])[\p{L}]{3,}(?![\p{L}@])/gu
const capitalInside = new RegExp(String.raw`(?<=[\p{Ll}\d,;:'")] |["(])${name}`, 'gu')

const couldBeName = ({ text }: Finding): boolean => {
  const [first = '', ...rest] = text.split(' ')
  if (firstNames.has(bare(first))) return true
  const unknown = (word: string) => !isKnown(word) && !notNames.has(bare(word))
  return unknown(first) && [first, ...rest].some(unknown)
}

const startsLikeAName = (finding: Finding): boolean =>
  couldBeName(finding) &&
  !/(?:ing|tion|ment|ness|ity|ance|ence|body|one|thing|where|ogy|ics)$|[^s]s$/.test(finding.text)

const hasFirstName = ({ text }: Finding): boolean => firstNames.has(bare(text.split(/[ -]/)[0] ?? ''))

// "the Lantern Trust" and "Heron House School" are places: a known word at the end says so.
const unknownPart = (text: string, { kind: found, start, text: words }: Finding): Finding[] => {
  const parts = words.split(' ')
  const last = bare(parts.at(-1) ?? '')
  const next = /^ (\p{L}+)/u.exec(text.slice(start + words.length))?.[1]?.toLowerCase()
  if (isKnown(last) || (next !== undefined && places.has(next))) return []
  const known = parts.findIndex((part) => !isKnown(part))
  const it = parts.slice(known).join(' ')
  if (known < 0 || /^\p{Lu}+$/u.test(it.replace(/[^\p{L}]/gu, ''))) return []
  const from = start + words.length - it.length
  return [{ kind: found, start: from, end: from + it.length, text: it }]
}

const places = new Set(
  'school nursery college centre team service group club trust page road street park house'.split(' '),
)

const sameAgain = (text: string, found: readonly Finding[]): Finding[] => {
  const again = new Set(
    found.flatMap(({ text: words }) => words.split(' ').map(bare)).filter((word) => word.length > 2),
  )
  return matches('name', text, smallWord).filter(
    ({ text: word }) =>
      again.has(bare(word)) && /^\p{Lu}/u.test(word) && !isKnown(word) && !notNames.has(bare(word)),
  )
}

/** Saturdays as well as Saturday. */
const isKnown = (word: string): boolean =>
  knownCapitals.has(bare(word)) || knownCapitals.has(bare(word).replace(/s$/, ''))

const bare = (word: string): string => word.toLowerCase().replace(/'s?$|[.,]$/g, '')
