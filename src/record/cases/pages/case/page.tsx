import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { dayInWords, parseDay } from '#kit/day'
import { handOver } from '#kit/db'
import { singleQuery } from '#kit/http'
import { findUntold } from '#messages'
import { type Act, commandsIn } from '../../rules/process-table.ts'
import { type Done, findActs } from '../../store/acts.ts'
import { findFlags, isWatching } from '../../store/attention.ts'
import { type CaseFile } from '../../store/case-files.ts'
import { findNotes } from '../../store/notes.ts'
import { findTasks, type Task } from '../../store/tasks.ts'
import { colleaguesOf } from '../tray/page.tsx'
import { commandPath } from '../deed/command-path.ts'
import { type CasesRoom, type Desk, type DeskWords, type Worker } from '../room.ts'
import { openFile, tellNotFound } from '../open-file.tsx'
import { colourOf, dueInWords } from '../words.ts'
import { type CaseProps, CaseView, type Moment, type Promised } from './view.tsx'
import { words } from './words.ts'

/** `/desk/WM-7K3Q-9FMD`: one case, what can be done now, and what has been done. */
export const casePage = (app: FastifyInstance, room: CasesRoom): void => {
  app.get('/desk/:reference', (request, reply) => showCase(room, request, reply))
}

export const showCase = async (
  room: CasesRoom,
  request: FastifyRequest,
  reply: FastifyReply,
  {
    noteFault = null,
    flagFault = null,
    status = 200,
  }: { noteFault?: string | null; flagFault?: string | null; status?: number } = {},
): Promise<FastifyReply> => {
  const opened = await openFile(room, request)
  if (!opened) return tellNotFound(room, request, reply)
  const { file, desk, worker } = opened
  const commands = await commandsFor(desk, worker, file)
  const mayGive = commands.some(({ path }) => path === 'assign')
  const maySee = {
    notes: await desk.allows(worker, 'see notes', file),
    reasons: await desk.allows(worker, 'see ordinary text', file),
  }
  // Asked in one breath, and only what this person is shown.
  const asked = findActs(room.db, file.id)
  const [flags, watching, acts, tasks, notes, summary, members, untold, names] = await Promise.all([
    findFlags(room.db, [file.id]),
    isWatching(room.db, file.id, worker.personId),
    asked,
    desk.hasOwnClock ? [] : findTasks(room.db, file.id),
    maySee.notes ? findNotes(room.db, file.id) : [],
    desk.summary(file, worker, asked),
    mayGive && file.team_id !== null ? colleaguesOf(room, [{ id: file.team_id }]) : [],
    findUntold(handOver(room.db), [file.id]),
    room.namesOf(file.owner_id === null ? [] : [file.owner_id]),
  ])
  const today = room.today().toString()
  const open = !desk.process.ended.includes(file.stage)
  const done = singleQuery(request.query)['done']
  const offered = desk.offers?.(acts)
  const props: CaseProps = {
    reference: file.reference,
    title: file.title,
    child: opened.whose,
    kind: desk.words.name,
    stage: desk.words.stages[file.stage] ?? { text: file.stage },
    facts: factsOf(file, worker, desk, acts, names, today),
    summary,
    suggests: desk.hasOwnClock === true,
    commands: commands.filter(({ path, command }) => path !== 'assign' && (offered?.(command) ?? true)),
    promises: tasks.map((task) => promised(desk, task, acts, today)),
    timeline: acts
      .map((act): Moment => ({
        what: whatWasDone(desk.words, act, acts),
        who: act.as,
        when: whenDone(act),
        why: maySee.reasons
          ? (act.reason ?? (typeof act.facts['text'] === 'string' ? act.facts['text'] : null))
          : null,
      }))
      .toReversed(),
    // Who works on a case without reading what it rests on: business support sends its letters, for example.
    notes: !maySee.notes
      ? null
      : notes.map(({ as, at, body }) => ({ what: body, who: as, when: timeInWords(at), why: null })),
    mayGive,
    mayTake: open && file.owner_id !== worker.personId && (await desk.allows(worker, 'take up case', file)),
    colleagues: members.filter(({ personId }) => personId !== worker.personId),
    seen: file.last_act,
    ticket: room.guard.mint(request, reply),
    news: newsOf(desk, done),
    noteFault,
    flagFault,
    flags: flags.map(({ kind, reason }) => ({ kind, reason: maySee.notes ? reason : null })),
    mayFlag: await desk.allows(worker, 'add note', file),
    watching,
    untold: untold.get(file.id) ?? 0,
    maySeeTo: await desk.allows(worker, 'send letter', file),
  }
  const title = `${file.title.length > 40 ? `${file.title.slice(0, 39).trimEnd()}…` : file.title}, ${file.reference}`
  return room.frame(
    request,
    reply,
    { title, failed: noteFault !== null || flagFault !== null },
    <CaseView {...props} />,
    {
      status,
      keep: 'never',
    },
  )
}

const commandsFor = async (desk: Desk, worker: Worker, file: CaseFile) => {
  const steps = Object.entries(commandsIn(desk.process, file.stage))
  const allowed = await Promise.all(steps.map(([, { permission }]) => desk.allows(worker, permission, file)))
  const buttons = steps
    .filter((_, at) => allowed[at])
    .map(([command]) => {
      const saying = desk.words.commands[command] ?? { button: command, title: command, done: command }
      return { ...saying, command, path: saying.page ?? commandPath(command) }
    })
  return buttons
    .filter(({ fromSummary }) => !fromSummary)
    .filter(({ path }, at, shown) => shown.findIndex((one) => one.path === path) === at)
}

const factsOf = (
  file: CaseFile,
  worker: Worker,
  desk: Desk,
  acts: readonly Act[],
  names: ReadonlyMap<string, string>,
  today: string,
): CaseProps['facts'] => [
  ...(file.next_duty === null ? [] : [[words.next, desk.words.duties(file.next_duty, acts)] as const]),
  [words.due, dueInWords(file.next_due_on, today), colourOf(file.next_due_on, today)],
  [words.owner, (file.owner_id !== null && names.get(file.owner_id)) || words.nobody],
  [words.team, worker.teams.find(({ id }) => id === file.team_id)?.name ?? words.noTeam],
  [words.opened, dayInWords(parseDay(file.opened_on)!)],
]

const promised = (
  desk: Desk,
  { duty, dueOn, doneOn }: Task,
  acts: readonly Act[],
  today: string,
): Promised => {
  const what = desk.words.duties(duty, acts)
  if (doneOn === null) return { what, due: dueInWords(dueOn, today), colour: colourOf(dueOn, today) }
  const day = dayInWords(parseDay(doneOn)!)
  return doneOn > dueOn
    ? { what, due: words.metLate(day), colour: 'red' }
    : { what, due: words.met(day), colour: 'green' }
}

const newsOf = (desk: Desk, done: string | undefined): string | null => {
  if (done === 'note') return words.noteKept
  if (done === 'give') return words.given
  if (done === 'flag') return words.flagKept
  if (done === 'watching') return words.followed
  const found = Object.entries(desk.words.commands).find(([command]) => commandPath(command) === done)
  return found?.[1].done ?? null
}

/** The day it was done, and the time where it was written down that same day. */
const whenDone = ({ on, at }: Done): string =>
  londonDay.format(at) === on.toString() ? timeInWords(at) : dayInWords(on)

const londonDay = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: 'Europe/London' })

const timeInWords = (at: Date): string => clock.format(at)

const clock = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/London',
})

/** “Advice came: Educational psychology”: of several alike, a reader is told which. */
const whatWasDone = (
  { acts: said, whose }: DeskWords,
  { act, facts }: Done,
  acts: readonly Done[],
): string => {
  const who = typeof facts['id'] === 'string' ? whose?.(facts['id'], acts) : null
  return [said[act] ?? act, who].filter(Boolean).join(': ')
}
