/**
 * `npm run -s moderate`: what people told us, as a list, and what was taken for spam set free. Answering, publishing
 * and closing are the desk's alone, so that a case and its message can never tell two stories.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import {
  type FeedbackPack,
  type FeedbackTables,
  findForDesk,
  findInFull,
  moveCommentWithin,
  moveOn,
  readReference,
} from '#feedback'
import { type Day, londonToday } from '#kit/day'
import { type Database, openDatabase } from '#kit/db'
import { settingsFrom, StartRefusal } from '#kit/start'
import { loadAuthority } from '../src/authority.ts'
import { shown } from './moderate-show.ts'
import { usage } from './moderate-words.ts'

type Printed = { readonly lines: readonly string[]; readonly ok: boolean }
type Desk = { readonly db: Database<FeedbackTables>; readonly pack: FeedbackPack; readonly today: Day }

/** Does what the words of the command ask, or says in a sentence why not. */
export const moderate = async (words: readonly string[], desk: Desk): Promise<Printed> => {
  const read = readArguments(words)
  if (typeof read === 'string') return no(read)
  const { command, typed, said } = read
  if (command === 'list') return list(desk, said.spam ? 'suspected spam' : said.all ? 'any' : undefined)
  if (command !== 'show' && command !== 'release') return { lines: usage, ok: false }
  const reference = readReference(typed ?? '')
  if (reference === null) return no('Give a reference, such as WM-7K3Q-9FMD. “list” shows them.')
  const message = await findInFull(desk.db, 'every team', reference)
  if (!message) return no(`Nothing has the reference ${reference}.`)
  if (command === 'show') return yes(shown(message))
  if (!said.by?.trim()) return no('Say who you are with --by "Your name": it is kept with what you do.')
  return release(desk, reference, message.kind === 'comment', said.by)
}

const list = async ({ db, today }: Desk, state: 'any' | 'suspected spam' | undefined): Promise<Printed> => {
  const { lines, total } = await findForDesk(db, 'every team', { state })
  const rows = lines.map(
    ({ reference, kind, subject, state: stands, dueOn, owner, team }) =>
      `${reference}  ${kind}${subject ? ` (${subject})` : ''}, ${stands}, due ${dueOn.toString()}${dueOn.since(today).days < 0 && state === undefined ? ' LATE' : ''}, ${owner ?? team}`,
  )
  return yes([...rows, total === 0 ? 'Nothing is waiting.' : `${total} in all, the first due first.`])
}

/** What may be spam has no case yet, so there is none that could be left behind. */
const release = async (
  { db, pack, today }: Desk,
  reference: string,
  isComment: boolean,
  by: string,
): Promise<Printed> => {
  const move = { today, by, teams: 'every team', forgetAfterMonths: pack.forgetContactAfterMonths } as const
  const moved = isComment
    ? await db.transaction().execute((tx) => moveCommentWithin(tx, reference, { do: 'release' }, move))
    : await moveOn(db, reference, 'release', move)
  return moved.ok
    ? yes([`${reference} is now ${moved.value}. It is on the desk.`])
    : no('That was not taken for spam, so there is nothing to release.')
}

const readArguments = (words: readonly string[]) => {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { all: { type: 'boolean' }, spam: { type: 'boolean' }, by: { type: 'string' } },
    })
    return { command: positionals[0], typed: positionals[1], said: values }
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault)
  }
}

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
