import { type Chance } from './chance.ts'
import { dayBy, grownUpNames, type Invented } from './invented-children.ts'

/** What is written about a child: a letter, a report, a form, in the words people use. */
export const paperAbout = (luck: Chance, child: Invented, paragraphs: number): string[] => [
  'Northmere Council, Children’s Services, Ebbing House, 1 Quay Road, Gullhaven NM1 1AA',
  `Telephone 01632 960${String(luck.below(1000)).padStart(3, '0')}. Our reference: ${1_000_000_000 + luck.below(900_000_000)}`,
  ...(luck.often(80)
    ? [`Name: ${child.givenName} ${child.familyName}`]
    : [`${child.familyName.toUpperCase()}, ${child.givenName}`]),
  ...(luck.often(80)
    ? [`Date of birth: ${inWords(child.bornOn)}`]
    : [`DOB ${child.bornOn.split('-').toReversed().join('/')}`]),
  ...(luck.often(50) ? [`UPN: ${child.upn}`, `NHS number: ${grouped(child.nhsNumber)}`] : []),
  ...(luck.often(60) ? [`Home: ${child.street}, Gullhaven, ${child.postcode}`] : []),
  ...(luck.often(60) ? [`Parent: ${child.parent.givenName} ${child.parent.familyName}`] : []),
  `Date of meeting: ${inWords(dayBy(luck, 2023, 3))}. Written on ${dayBy(luck, 2024, 2).split('-').toReversed().join('.')}.`,
  formWords,
  ...Array.from({ length: paragraphs }, () => paragraphAbout(luck, child)),
  `Yours sincerely, ${luck.pick(grownUpNames)} ${luck.pick(staffFamilies)}, ${luck.pick(['Educational Psychologist', 'Speech and Language Therapist', 'SENCO', 'EHC Coordinator'])}`,
]

export const paragraphAbout = (luck: Chance, child: Invented): string =>
  Array.from({ length: 3 + luck.below(4) }, () => sentence(luck, child)).join(' ')

const sentence = (luck: Chance, { givenName, knownAs }: Invented): string => {
  const name = luck.often(60) ? (knownAs ?? givenName) : luck.pick(['She', 'He', 'They'])
  const detail = () => `${luck.pick(amounts)} ${luck.pick(things)} ${luck.pick(places)}`
  return luck.pick([
    () =>
      `${name} ${luck.pick(doings)} ${detail()} ${luck.pick(whens)}, ${luck.pick(links)} ${luck.pick(helpers)} ${luck.pick(helps)}.`,
    () =>
      `${luck.pick(whens)} ${name} ${luck.pick(doings)} ${detail()}; ${luck.pick(helpers)} ${luck.pick(helps)} ${luck.pick(whens)}.`,
    () =>
      `In ${luck.pick(lessons)}, ${name} ${luck.pick(doings)} ${luck.pick(things)} and ${luck.pick(doings)} ${detail()}.`,
    () =>
      `We agreed that ${luck.pick(helpers)} ${luck.pick(helps)} ${detail()} ${luck.pick(whens)}, from ${1 + luck.below(28)} ${luck.pick(months)}.`,
    () =>
      `${luck.pick(grownUpNames)} ${luck.pick(staffFamilies)} said that ${name} ${luck.pick(doings)} ${luck.pick(things)} ${luck.pick(whens)}.`,
  ])()
}

const formWords =
  'This form is kept with the child’s record. If any of it is wrong, tell us and we will put it right within one month. You can ask who has looked at it, and you can ask somebody independent to help you.'

export const inWords = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number)
  return `${date} ${months[month! - 1]} ${year}`
}

export const grouped = (figures: string): string =>
  `${figures.slice(0, 3)} ${figures.slice(3, 6)} ${figures.slice(6)}`

export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const list = (words: string): readonly string[] => words.trim().split(/\s*,\s*/)
const staffFamilies = list(
  'Penhallow, Trewin, Gathercole, Applegarth, Fairweather, Lockwood, Pettigrew, Sallis, Thackeray, Wadsworth, Quill, Marchbanks',
)
const doings = list(
  'reads, finds, enjoys, avoids, asks for, puts away, looks for, talks about, finishes, starts, copies, draws, builds, listens to, points at, chooses, repeats, remembers, forgets, sorts, shares, carries, watches, follows',
)
const amounts = list(
  'some, most, all, a few, many, three, five, ten, short, long, simple, new, favourite, quiet, noisy',
)
const things = list(
  'words, stories, number lines, picture cards, instructions, puzzles, songs, games, letter sounds, writing tasks, maps, blocks, timers, shoes, lunch trays, books, questions, turns, signs, symbols',
)
const places = list(
  'at the back table, in the hall, by the window, in the quiet room, on the carpet, outside, at home, at nursery, near the door, on the bus, in the library corner, with headphones, with a peer, in the small group',
)
const whens = list(
  'in the morning, after lunch, on most days, on Tuesdays, once a week, before the bell, at the end of the day, when it is calm, when it is loud, since the autumn, over four weeks, twice this term',
)
const links = list('and then, so that, because, while, although, after which, until')
const helpers = list(
  'a teaching assistant, the class teacher, the therapist, a key worker, the family, an older pupil, the inclusion team, the nurse, the portage worker, a mentor, the outreach teacher',
)
const helps = list(
  'helps with, gives, checks, repeats, models, writes down, shows, plans, reviews, measures, practises, reads aloud, breaks into steps, praises, waits for, records',
)
const lessons = list('maths, science, phonics, music, assembly, swimming, art, drama, cookery, geography')
