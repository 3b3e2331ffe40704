import type { Field, Values } from '#cases'
import { type Day, parseDay } from '#kit/day'
import type { Saying } from '../../actions/keep-views.ts'
import type { Speaker } from '../../rules/heard-facts.ts'
import { words } from './words.ts'

/** Who fills the form in: each is asked in their own way. */
export type Teller = 'staff' | 'setting' | 'family' | 'young person' | 'somebody else'

const options = (said: Readonly<Record<string, string>>) =>
  Object.entries(said).map(([value, text]) => ({ value, text }))

const staffFields: readonly Field[] = [
  {
    name: 'saidBy',
    as: 'choice',
    label: words.saidBy,
    missing: words.saidByMissing,
    options: options(words.speakers),
  },
  { name: 'name', as: 'line', label: words.name },
  {
    name: 'channel',
    as: 'choice',
    label: words.channel,
    missing: words.channelMissing,
    options: options(words.channels),
  },
  { name: 'saidOn', as: 'day', label: words.saidOn, missing: words.saidOnMissing, starts: ['today'] },
  { name: 'words', as: 'text', label: words.wordsLabel, missing: words.wordsMissing },
]

const settingFields: readonly Field[] = [
  { name: 'tried', as: 'text', label: words.tried, hint: words.triedHint },
  { name: 'words', as: 'text', label: words.know },
  { name: 'child', as: 'text', label: words.child, hint: words.childHint },
]

const familyFields: readonly Field[] = [
  { name: 'words', as: 'text', label: words.theirs, hint: words.theirsHint },
  { name: 'child', as: 'text', label: words.child, hint: words.childHint },
]

/** A young person speaks for themselves: nobody is asked what “the child” says. */
export const fieldsFor = (teller: Teller): readonly Field[] => {
  if (teller === 'staff') return staffFields
  if (teller === 'setting') return settingFields
  return teller === 'family' ? familyFields : familyFields.slice(0, 1)
}

/** What was said, speaker by speaker; empty where nothing was. */
export const saidIn = (teller: Teller, values: Values, today: Day): readonly Saying[] => {
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : null)
  if (teller === 'staff')
    return [
      {
        saidBy: text('saidBy') as Speaker,
        name: text('name'),
        channel: text('channel') as Saying['channel'],
        words: text('words') ?? '',
        saidOn: parseDay(text('saidOn')!)!,
      },
    ]
  const online = { name: null, channel: 'online', saidOn: today } as const
  const own = [text('tried') && `${words.tried}\n${text('tried')}`, text('words')]
    .filter(Boolean)
    .join('\n\n')
  const child = text('child')
  return [
    ...(own === '' ? [] : [{ ...online, saidBy: teller, words: own }]),
    ...(child === null ? [] : [{ ...online, saidBy: 'child' as const, words: child }]),
  ]
}
