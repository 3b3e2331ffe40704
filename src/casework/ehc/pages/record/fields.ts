import { z } from 'zod'
import { boxesIn, type Field } from '#cases'
import type { Day } from '#kit/day'
import { optional } from '#kit/form'
import { type Asker, askers, needs, ways } from '../../rules/request/asked.ts'
import { questions } from '../request/questions/order.ts'
import { words as asking } from '../request/questions/words.ts'
import type { TakingIn } from './taking-in.ts'
import { words } from './words.ts'

/** When and how a request came: what only whoever took it in can say. */
export const came: readonly Field[] = [
  {
    name: 'receivedOn',
    as: 'day',
    label: words.receivedOn,
    hint: words.receivedOnHint,
    missing: words.receivedOnMissing,
    starts: ['today'],
  },
  {
    name: 'channel',
    as: 'choice',
    label: words.channel,
    missing: words.channelMissing,
    options: Object.entries(words.channels).map(([value, text]) => ({ value, text })),
  },
]

export const whoAsks: readonly Field[] = [
  {
    name: 'asker',
    as: 'choice',
    label: words.who,
    missing: words.whoMissing,
    options: askers.map((value: Asker) => ({
      value,
      text: words.askers[value] ?? asking.who.choices[value].text,
    })),
  },
]

/** How to reach whoever asked, and what makes it easier for them: as the public form asks it, said of somebody else. */
export const reach: readonly Field[] = [
  { name: 'yourName', as: 'line', label: words.theirName },
  { name: 'tie', as: 'line', label: words.theirTie, hint: asking.you.tieHint },
  { name: 'email', as: 'line', label: words.theirEmail, hint: words.theirEmailHint },
  { name: 'phone', as: 'line', label: words.theirPhone },
  { name: 'postal', as: 'text', label: asking.you.postal.replace('you gave', 'above') },
  {
    name: 'ways',
    as: 'ticks',
    label: words.theirWays,
    options: ways.map((value) => ({ value, text: asking.talk.choices[value] })),
  },
  {
    name: 'needs',
    as: 'ticks',
    label: words.theirNeeds,
    options: needs.map((value) => ({ value, text: words.theirNeed[value] })),
  },
  { name: 'language', as: 'line', label: asking.talk.language },
  { name: 'needsMore', as: 'line', label: asking.talk.more },
]

/** What was said, box by box, as the public form asks it. */
export const said: readonly Field[] = (
  [
    ['worries', asking.worries],
    ['tried', asking.tried],
    ['helps', asking.helps],
    ['others', asking.known],
  ] as const
).map(([name, { title }]) => ({ name, as: 'text', label: title }))

/** The paper twin of the public pages: every question of theirs, with the day and the way it came. */
export const everyBox = (today: () => Day, taking: TakingIn): z.ZodObject<z.ZodRawShape> =>
  z.object({
    ...Object.assign({}, ...questions.map(({ reads }) => reads(today).shape)),
    ...boxesIn(taking.came),
    asker: optional(words.who, 40),
    child: optional(words.choose, 60),
    step: optional('', 10),
  })
