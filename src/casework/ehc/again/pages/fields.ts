import type { Field } from '#cases'
import { words as recordWords } from '../../pages/record/words.ts'
import { asksAgain } from '../rules/who-asks.ts'
import { words } from './words.ts'

const { desk, setting, family } = words

/** What an officer writes down of a request that came; or why the council wants it itself. */
export const writtenDown: readonly Field[] = [
  {
    name: 'by',
    as: 'choice',
    label: desk.by,
    missing: desk.byMissing,
    options: asksAgain.map(({ by }) => ({ value: by, text: desk.who[by], hint: desk.hint[by] })),
  },
  {
    name: 'receivedOn',
    as: 'day',
    label: desk.receivedOn,
    hint: desk.receivedOnHint,
    missing: desk.receivedOnMissing,
    starts: ['today'],
  },
  {
    name: 'channel',
    as: 'choice',
    label: desk.channel,
    missing: desk.channelMissing,
    options: Object.entries(recordWords.channels).map(([value, text]) => ({ value, text })),
  },
  { name: 'why', as: 'text', label: desk.why, hint: desk.whyHint },
]

export const bySetting: readonly Field[] = [
  { name: 'why', as: 'text', label: setting.why, hint: setting.whyHint },
]

export const byFamily: readonly Field[] = [
  { name: 'why', as: 'text', label: family.why, hint: family.whyHint },
]
