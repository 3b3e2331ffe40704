import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { hidden } from '#access'
import { type CasesTables, findActs, findCase, findCases, replay, type Worker } from '#cases'
import { dayInWords, parseDay, toEpochDay } from '#kit/day'
import { handOver } from '#kit/db'
import { accessOf, type AskAccess, leaveTrace } from '../../../actions/ask-access.ts'
import type { EhcDesks } from '../../../pages/desks.ts'
import { assessment } from '../../../rules/process.ts'
import type { RequestTables } from '../../../store/request-tables.ts'
import { findRequestOf } from '../../../store/requests.ts'
import { callOffMeeting } from '../../actions/call-off.ts'
import { decisionDue, waitsTooLong } from '../../rules/panel.ts'
import { findWaiting } from '../../store/waiting.ts'
import { findInterests, findItems, findViews, type Item } from '../../store/items.ts'
import { findMeeting, type Meeting } from '../../store/meetings.ts'
import type { PanelTables } from '../../store/panel-tables.ts'
import { mayArrange } from '../meetings/page.tsx'
import { panelsAt } from '../meetings/view.tsx'
import { type Candidate, type Line, MeetingView } from './view.tsx'
import { words } from './words.ts'

/** `/desk/panel/…`: one meeting, and what comes before it: to a member, only what is theirs to read. */
export const meetingPage = (app: FastifyInstance, room: EhcDesks): void => {
  app.get(`${panelsAt}/:meeting`, async (request, reply) => {
    const opened = await openMeeting(room, request)
    return opened ? show(room, request, reply, opened) : hidden(reply)
  })

  app.post(`${panelsAt}/:meeting`, async (request, reply) => {
    const opened = await openMeeting(room, request)
    if (!opened?.arranges) return hidden(reply)
    if (room.guard.inspect(request).verdict !== 'ours') return show(room, request, reply, opened)
    const { because } = (request.body ?? {}) as { because?: unknown }
    const why = typeof because === 'string' ? because.trim().slice(0, 1000) : ''
    if (why === '') return show(room, request, reply, opened, words.callOffMissing)
    await callOffMeeting(room.database, {
      authority: room.authority,
      worker: opened.worker,
      ask: accessOf(room.database, room.authority),
      meetingId: opened.meeting.id,
      because: why,
      today: room.today(),
      request: request.id,
    })
    return reply.redirect(`${panelsAt}/${opened.meeting.id}`, 303)
  })
}

type OpenedMeeting = { readonly meeting: Meeting; readonly worker: Worker; readonly arranges: boolean }

const openMeeting = async (room: EhcDesks, request: FastifyRequest): Promise<OpenedMeeting | null> => {
  const worker = await room.workerOf(request)
  const { meeting: id } = request.params as { meeting: string }
  const meeting = await findMeeting(room.database.withTables<PanelTables>(), room.authority, id)
  const arranges = mayArrange(room.authority, worker)
  const sits = meeting?.members.some(({ personId }) => personId === worker.personId) ?? false
  return meeting && (arranges || sits) ? { meeting, worker, arranges } : null
}

const show = async (
  room: EhcDesks,
  request: FastifyRequest,
  reply: FastifyReply,
  { meeting, worker, arranges }: OpenedMeeting,
  fault: string | null = null,
): Promise<FastifyReply> => {
  const ask = accessOf(room.database, room.authority)
  const items = await findItems(room.database.withTables<PanelTables>(), meeting.id)
  const lines = await Promise.all(items.map((item) => lineOf(room, ask, worker, meeting, item, request.id)))
  const view = (
    <MeetingView
      meeting={meeting}
      lines={lines.filter((line) => line !== null && line !== 'aside')}
      standsAside={lines.includes('aside')}
      candidates={arranges ? await candidatesFor(room, worker, meeting, items) : null}
      ticket={room.guard.mint(request, reply)}
      fault={fault}
    />
  )
  const title = words.title(dayInWords(parseDay(meeting.meetsOn)!))
  return room.frame(request, reply, { title, failed: fault !== null }, view, {
    status: fault === null ? 200 : 422,
    keep: 'never',
  })
}

/** One line for whoever may see which child it is, with the look in the trail; null for everybody else. */
const lineOf = async (
  room: EhcDesks,
  ask: AskAccess,
  worker: Worker,
  meeting: Meeting,
  item: Item,
  request: string,
): Promise<Line | 'aside' | null> => {
  const panel = room.database.withTables<PanelTables>()
  const interests = await findInterests(panel, item.id)
  const own = interests.find(({ personId }) => personId === worker.personId)
  if (own?.conflict) return 'aside'
  const file = await findCase(room.database.withTables<CasesTables>(), item.caseId)
  if (!file || !(await ask(worker, 'see child', file)).ok) return null
  const [acts, asked, views] = await Promise.all([
    findActs(room.database.withTables<CasesTables>(), file.id),
    findRequestOf(room.database.withTables<RequestTables>(), file.id),
    findViews(panel, item.id),
  ])
  await room.database.transaction().execute((tx) =>
    leaveTrace(handOver(tx), room.authority, ask, {
      worker,
      file,
      permission: 'see child',
      request,
      outcome: 'done',
    }),
  )
  const state = replay(assessment, acts)
  const nameOf = (id: string) => meeting.members.find(({ personId }) => personId === id)?.name ?? ''
  const isMember = nameOf(worker.personId) !== ''
  const hasAdvice = state.panel.advised.some(({ itemId }) => itemId === item.id)
  const isListed = state.panel.on?.itemId === item.id
  return {
    item,
    // As the page of the item asks: a member who has not said whether they stand too near may go and say it.
    opens: (isMember && !own) || (await ask(worker, 'see panel text', file)).ok,
    reference: file.reference,
    child: asked?.asked.childName ?? '',
    due: decisionDue(item.question, state.receivedOn),
    late: waitsTooLong(item.question, state.receivedOn, parseDay(meeting.meetsOn)!),
    standing: hasAdvice ? 'advised' : isListed ? 'open' : item.takenOffOn === null ? 'settled' : 'taken off',
    aside: interests.filter(({ conflict }) => conflict).map(({ personId }) => nameOf(personId)),
    views: views.length,
    mine: !isMember
      ? null
      : views.some(({ personId }) => personId === worker.personId)
        ? 'done'
        : own
          ? 'read'
          : 'say',
  }
}

/** Open cases of this person's teams that wait for a decision and are on no list. */
const candidatesFor = async (
  room: EhcDesks,
  worker: Worker,
  meeting: Meeting,
  items: readonly Item[],
): Promise<readonly Candidate[]> => {
  const listed = new Set(items.filter(({ takenOffOn }) => takenOffOn === null).map(({ caseId }) => caseId))
  const waiting = await findWaiting(
    room.database,
    worker.teams.map(({ id }) => id),
  )
  const open = waiting.filter(({ caseId }) => !listed.has(caseId))
  const files = await findCases(
    room.database.withTables<CasesTables>(),
    open.map(({ caseId }) => caseId),
  )
  const desk = room.desks.find(({ process }) => process.name === assessment.name)
  const called = await desk?.called?.(worker, files)
  return open.map(({ caseId, reference, dueOn }) => ({
    reference,
    child: called?.get(caseId) ?? null,
    due: parseDay(dueOn)!,
    late: toEpochDay(parseDay(meeting.meetsOn)!) > toEpochDay(parseDay(dueOn)!),
  }))
}
