/** `npm run -s moderate`: reads, answers and publishes what people told us, until there are screens for it. */
import { join } from 'node:path'
import {
  type Command,
  type CommentInFull,
  type CommentMove,
  type FeedbackPack,
  type FeedbackTables,
  findForDesk,
  findInFull,
  identifying,
  moveComment,
  moveOn,
  readReference,
  type WorkItemInFull,
} from '#feedback'
import { type Day, londonToday } from '#kit/day'
import { type Database, openDatabase } from '#kit/db'
import { settingsFrom, StartRefusal } from '#kit/start'
import { loadAuthority } from '../src/authority.ts'
import { deedFrom, readArguments, type Said } from './moderate-deeds.ts'
import { shown } from './moderate-show.ts'
import { flagged, refusalWords, usage } from './moderate-words.ts'

type Printed = { readonly lines: readonly string[]; readonly ok: boolean }
type Desk = { readonly db: Database<FeedbackTables>; readonly pack: FeedbackPack; readonly today: Day }

/** Does what the words of the command ask, or says in a sentence why not. */
export const moderate = async (words: readonly string[], desk: Desk): Promise<Printed> => {
  const read = readArguments(words)
  if (typeof read === 'string') return no(read)
  const { command, typed, said } = read
  if (command === undefined) return { lines: usage, ok: false }
  if (command === 'list') return list(desk, said.all === true)
  const reference = readReference(typed ?? '')
  if (reference === null) return no('Give a reference, such as WM-7K3Q-9FMD. “list” shows them.')
  const message = await findInFull(desk.db, 'every team', reference)
  if (!message) return no(`Nothing has the reference ${reference}.`)
  if (command === 'show') return yes(shown(message))
  if (!said.by?.trim()) return no('Say who you are with --by "Your name": it is kept with what you do.')
  const move: Move = {
    today: desk.today,
    by: said.by,
    teams: 'every team',
    forgetAfterMonths: desk.pack.forgetContactAfterMonths,
  }
  return message.kind === 'comment'
    ? moveOneComment(desk, message, command, said, move)
    : moveOneItem(desk, message, command, said, move)
}

type Move = Omit<CommentMove, 'note'>

const list = async ({ db, today }: Desk, all: boolean): Promise<Printed> => {
  const { lines, total } = await findForDesk(db, 'every team', all ? { state: 'any' } : {})
  const rows = lines.map(
    ({ reference, kind, subject, state, dueOn, owner, team }) =>
      `${reference}  ${kind}${subject ? ` (${subject})` : ''}, ${state}, due ${dueOn.toString()}${dueOn.since(today).days < 0 && !all ? ' LATE' : ''}, ${owner ?? team}`,
  )
  return yes([...rows, total === 0 ? 'Nothing is waiting.' : `${total} in all, the first due first.`])
}

const moveOneComment = async (
  { db, today }: Desk,
  { reference }: CommentInFull,
  command: string,
  said: Said,
  move: Move,
): Promise<Printed> => {
  const deed = deedFrom(command, said, today)
  if (deed === undefined) return no(unknown(command))
  if (typeof deed === 'string') return no(deed)
  const note = said.note === undefined ? {} : { note: said.note }
  const moved = await moveComment(db, reference, deed, { ...move, ...note })
  if (!moved.ok) return { lines: refusalWords(moved.reason), ok: false }
  const left = deed.do === 'clean' ? flagged(identifying(deed.words)) : []
  return yes([`${reference} is now ${moved.value}.`, ...left])
}

const moveOneItem = async (
  { db }: Desk,
  { reference, may }: WorkItemInFull,
  command: string,
  said: Said,
  move: Move,
): Promise<Printed> => {
  if (!['take', 'put back', 'answer', 'close', 'reopen', 'release'].includes(command))
    return no(unknown(command))
  const note = said.note === undefined ? {} : { note: said.note }
  const moved = await moveOn(db, reference, command as Command, { ...move, ...note })
  return moved.ok
    ? yes([`${reference} is now ${moved.value}.`])
    : no(`That cannot be done to it now. You may: ${may.join(', ')}.`)
}

const unknown = (command: string): string =>
  `“${command}” is not something that can be done to it. ${usage.join('\n')}`
const yes = (lines: readonly string[]): Printed => ({ lines, ok: true })
const no = (sentence: string): Printed => ({ lines: [sentence], ok: false })

const run = async (): Promise<void> => {
  const root = join(import.meta.dirname, '..')
  const settings = settingsFrom(process.env)
  const authority = await loadAuthority(join(root, 'authorities'), settings.authority)
  if (!authority.ok) throw new StartRefusal(authority.reason.join('\n'))
  const { database, close } = await openDatabase(settings, join(root, 'database', 'migrations'))
  try {
    const desk = {
      db: database.withTables<FeedbackTables>(),
      pack: authority.value.pack.feedback,
      today: londonToday(),
    }
    const { lines, ok } = await moderate(process.argv.slice(2), desk)
    process.stdout.write(`${lines.join('\n')}\n`)
    if (!ok) process.exitCode = 1
  } finally {
    await close()
  }
}

if (import.meta.main)
  try {
    await run()
  } catch (fault) {
    if (!(fault instanceof StartRefusal)) throw fault
    process.stderr.write(`${fault.message}\n`)
    process.exitCode = 1
  }
