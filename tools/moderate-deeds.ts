import { parseArgs } from 'node:util'
import { type CommentDeed, type Outcome, reasons } from '#feedback'
import { type Day, parseDay } from '#kit/day'

const options = {
  all: { type: 'boolean' },
  by: { type: 'string' },
  words: { type: 'string' },
  answer: { type: 'string' },
  will: { type: 'string' },
  did: { type: 'string' },
  cannot: { type: 'string' },
  nothing: { type: 'boolean' },
  team: { type: 'string' },
  due: { type: 'string' },
  on: { type: 'string' },
  confirm: { type: 'string', multiple: true },
  'without-page': { type: 'boolean' },
  'without-who': { type: 'boolean' },
  reason: { type: 'string' },
  'passed-to': { type: 'string' },
  note: { type: 'string' },
} as const

export type Said = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>['values']

export const readArguments = (words: readonly string[]) => {
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true })
    return { command: positionals[0], typed: positionals[1], said: values }
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault)
  }
}

/** The deed a command asks for; a sentence where something is missing; undefined for no command we know. */
export const deedFrom = (command: string, said: Said, today: Day): CommentDeed | string | undefined => {
  switch (command) {
    case 'take':
    case 'put back':
    case 'withdraw':
    case 'reopen':
    case 'release':
      return { do: command }
    case 'clean':
      return said.words === undefined
        ? 'Give the clean copy with --words "…".'
        : { do: 'clean', words: said.words }
    case 'answer':
      return said.note === undefined
        ? 'Say with --note how you answered, without a name or what the comment said.'
        : { do: 'answer privately' }
    case 'refuse': {
      const reason = reasons.find((one) => one === said.reason)
      if (!reason) return `Give --reason, one of: ${reasons.join(', ')}.`
      return { do: 'refuse', reason, passedTo: said['passed-to'] }
    }
    case 'done': {
      const on = said.on === undefined ? today : parseDay(said.on)
      return on ? { do: 'finish action', on } : notADay
    }
    case 'give-up':
      return { do: 'give up action', why: said.cannot ?? '', confirmed: confirmedIn(said) }
    case 'publish':
      return publicationFrom(said, today)
    default:
      return undefined
  }
}

const publicationFrom = (said: Said, today: Day): CommentDeed | string => {
  const what = outcomeFrom(said, today)
  if (typeof what === 'string') return what
  const publication = {
    answer: said.answer ?? '',
    what,
    confirmed: confirmedIn(said),
    showsPage: !said['without-page'],
    showsWho: !said['without-who'],
  }
  return { do: 'publish', publication }
}

const outcomeFrom = (
  { will, did, cannot, nothing, team = '', due, on }: Said,
  today: Day,
): Outcome | string => {
  const chosen = [will, did, cannot, nothing].filter((one) => one !== undefined)
  if (chosen.length !== 1) return 'Say what comes of it with one of --will, --did, --cannot or --nothing.'
  if (nothing) return { outcome: 'nothing needed' }
  if (cannot !== undefined) return { outcome: 'cannot do', action: cannot, team }
  const day = parseDay(will === undefined ? (on ?? today.toString()) : (due ?? ''))
  if (!day) return will === undefined ? notADay : 'Say by when with --due 2026-12-31.'
  return will === undefined
    ? { outcome: 'done', action: did ?? '', team, on: day }
    : { outcome: 'planned', action: will, team, due: day }
}

const confirmedIn = ({ confirm = [] }: Said): string[] => confirm.flatMap((one) => one.split('|'))
const notADay = 'Write the day as 2026-12-31.'
