import type { AsksFirst, Channel } from '../rules/state.ts'
import type { Story } from './stories.ts'

export type InventedCase = {
  /** Days before today that the council received the request. */
  readonly daysAgo: number
  readonly story: Story
  /** A child of the invented children by number, or somebody of whom there is no record yet. */
  readonly child: number | { readonly name: string; readonly age: number }
  readonly setting: string
  readonly by: AsksFirst
  readonly channel: Channel
  readonly worries: string
}

const of = (
  daysAgo: number,
  story: Story,
  child: InventedCase['child'],
  setting: string,
  worries: string,
  [by, channel]: readonly [AsksFirst, Channel] = ['parent', 'online'],
): InventedCase => ({ daysAgo, story, child, setting, by, channel, worries })

const letter = ['parent', 'letter'] as const
const phone = ['parent', 'phone'] as const
const school = ['setting', 'setting’s form'] as const
const young = ['young person', 'online'] as const
const nurse = ['brought to attention', 'e-mail'] as const

/** A council in mid-flight. Everybody here is invented; days are counted back from today, so it never grows old. */
export const inventedCases: readonly InventedCase[] = [
  of(
    0,
    'in time',
    { name: 'Tamsin Bellweather', age: 5 },
    'Larkfield Primary School',
    'She is lost without an adult beside her.',
  ),
  of(
    1,
    'in time',
    { name: 'Otis Grantham-Lee', age: 8 },
    'Brambleside School',
    'He hides under tables when it is noisy.',
    phone,
  ),
  of(
    2,
    'parties not told',
    { name: 'Wren Castellan', age: 3 },
    'Acorn Bank Nursery',
    'No words yet, and no pointing.',
    nurse,
  ),
  of(
    6,
    'parties not told',
    { name: 'Hector Vandermeer', age: 10 },
    'Larkfield Primary School',
    'He cannot read what his class reads.',
    letter,
  ),
  of(9, 'in time', 4, 'Acorn Bank Nursery', 'She tires, falls and cannot hold a pencil.'),
  of(12, 'in time', 5, 'Acorn Bank Nursery', 'He tires, falls and cannot hold a pencil.'),
  of(
    16,
    'in time',
    { name: 'Elowen Drummond', age: 13 },
    'Hollin High School',
    'She has not been in school for four months.',
    letter,
  ),
  of(
    21,
    'in time',
    8,
    'Larkfield Primary School',
    'Numbers do not stay with her from one day to the next.',
    school,
  ),
  of(25, 'withdrawn', { name: 'Jonty Harcastle', age: 6 }, 'Brambleside School', 'He cannot sit and listen.'),
  of(28, 'in time', 9, 'Larkfield Primary School', 'He speaks only at home.', school),
  of(
    36,
    'late to decide',
    { name: 'Mabel Osgood-Nwosu', age: 7 },
    'Brambleside School',
    'She is hurt by others and hurts them.',
  ),
  of(40, 'not assessed', 10, 'Acorn Bank Nursery', 'She does not look when her name is called.', nurse),
  of(
    44,
    'in time',
    1,
    'Larkfield Primary School',
    'He cannot follow what is said to the class, and goes home in tears.',
  ),
  of(47, 'late to decide', 11, 'Hollin High School', 'He leaves lessons, then the building.', school),
  of(
    51,
    'late to decide',
    { name: 'Soren Applegarth', age: 9 },
    'Larkfield Primary School',
    'Writing is a fight every day.',
    letter,
  ),
  of(55, 'in time', 12, 'Hollin High School', 'Her hearing aids are in, and still she misses most of it.'),
  of(61, 'in time', 6, 'Brambleside School', 'He is two years behind and knows it.', phone),
  of(
    64,
    'moved away',
    { name: 'Clover Ashgrove', age: 5 },
    'Brambleside School',
    'She needs feeding by tube.',
  ),
  of(66, 'assessed after all', 13, 'Acorn Bank Nursery', 'He has lost the words he had.'),
  of(
    70,
    'late to decide',
    { name: 'Rafferty Kingsnorth', age: 4 },
    'Acorn Bank Nursery',
    'He runs, and does not stop for roads.',
    nurse,
  ),
  of(73, 'in time', 14, 'Larkfield Primary School', 'Fits take whole days from her.'),
  of(79, 'late advice', 15, 'Hollin High School', 'Everything frightens him.', school),
  of(82, 'in time', 3, 'Larkfield Primary School', 'She counts on her fingers and loses count.'),
  of(
    88,
    'late advice',
    { name: 'Perdita Wainfleet', age: 12 },
    'Hollin High School',
    'She has stopped eating at school.',
    letter,
  ),
  of(91, 'in time', 16, 'Brambleside School', 'She has no English yet, and something else besides.', school),
  of(
    95,
    'late advice',
    { name: 'Ambrose Tidewell', age: 6 },
    'Brambleside School',
    'He cannot bear to be touched.',
  ),
  of(99, 'no plan', 17, 'Northgate College', 'He is slow to settle after his illness.'),
  of(103, 'in time', 18, 'Acorn Bank Nursery', 'She sees very little.'),
  of(107, 'in time', 2, 'Northgate College', 'I need help to get to lessons and to be understood.', young),
  of(
    112,
    'late to decide',
    { name: 'Gwilym Prothero', age: 8 },
    'Brambleside School',
    'Two words at a time, and few know them.',
    letter,
  ),
  of(116, 'in time', 19, 'Hollin High School', 'He is sent out most days.', school),
  of(
    119,
    'late draft',
    { name: 'Saskia Rowntree-Bello', age: 10 },
    'Larkfield Primary School',
    'She cannot be left alone.',
  ),
  of(124, 'in time', 20, 'Brambleside School', 'She has a new wheelchair and no way in.'),
  of(
    129,
    'late to decide',
    { name: 'Ptolemy Arkwright', age: 14 },
    'Hollin High School',
    'He reads like a child of six.',
    letter,
  ),
  of(
    134,
    'in time',
    { name: 'Nerys Callaghan', age: 4 },
    'Acorn Bank Nursery',
    'She does not sleep, and does not play.',
  ),
  of(
    139,
    'late draft',
    { name: 'Linus Okereke', age: 11 },
    'Larkfield Primary School',
    'He will not manage at secondary school as things are.',
  ),
  of(
    146,
    'family away',
    { name: 'Juniper Saltmarsh', age: 7 },
    'Brambleside School',
    'Her speech is hard to follow.',
    phone,
  ),
  of(
    149,
    'in time',
    22,
    'Larkfield Primary School',
    'Reading tires her until she cries, and she is only eight.',
  ),
  of(
    152,
    'late draft',
    { name: 'Cormac Ellesmere', age: 9 },
    'Larkfield Primary School',
    'He cannot be in the hall.',
  ),
  of(
    158,
    'late to decide',
    { name: 'Beatrix Holloway-Diop', age: 6 },
    'Brambleside School',
    'She cannot say what hurts.',
  ),
  of(
    170,
    'in time',
    { name: 'Alaric Penhallow', age: 8 },
    'Larkfield Primary School',
    'He needs somebody who signs.',
    school,
  ),
  of(
    180,
    'late to decide',
    { name: 'Isolde Farringdon', age: 5 },
    'Acorn Bank Nursery',
    'She falls behind with every term.',
  ),
  of(
    200,
    'in time',
    { name: 'Magnus Trevelyan', age: 12 },
    'Hollin High School',
    'He goes to school with a stomach ache.',
    letter,
  ),
]

/** The school asks for a child whose mother asked before: two requests, to be made one. */
export const secondRequest: InventedCase = of(
  5,
  'parties not told',
  { name: 'Hector Vandermeer', age: 10 },
  'Larkfield Primary School',
  'He guesses at words and is ashamed of it. The reading group has not been enough.',
  school,
)
