import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { aboutNoChild, decide, hidden } from '#access'
import { readFields, type Worker } from '#cases'
import { parseDay, toEpochDay } from '#kit/day'
import { type Answers, answersIn, type FormState } from '#kit/form'
import { findNames, holdersOf, type PeopleTables } from '#people'
import type { EhcDesks } from '../../../pages/desks.ts'
import { findItems } from '../../store/items.ts'
import { findMeetings, insertMeeting, type Meeting, type Member } from '../../store/meetings.ts'
import type { PanelTables } from '../../store/panel-tables.ts'
import { ArrangeView, arrangeAt, boxNames, fieldsFor, type Listed, MeetingsView, panelsAt } from './view.tsx'
import { words } from './words.ts'

export const mayArrange = (authority: string, { asker }: Pick<Worker, 'asker'>): boolean =>
  decide(asker, 'arrange panel', aboutNoChild(authority)).ok

/** Whoever sits on panels has the role; which meetings they see is for each meeting to say. */
export const sitsOnPanels = ({ asker }: Pick<Worker, 'asker'>): boolean =>
  asker.memberships.some(({ role }) => role === 'panel member')

/** `/desk/panel`: meetings to come and past; for a member, those they sit on. `/desk/panel/new`: one more. */
export const meetingsPages = (app: FastifyInstance, room: EhcDesks): void => {
  app.get(panelsAt, async (request, reply) => {
    const worker = await room.workerOf(request)
    const arranges = mayArrange(room.authority, worker)
    if (!arranges && !sitsOnPanels(worker)) return hidden(reply)
    const db = room.database.withTables<PanelTables>()
    const today = room.today().toString()
    const own = arranges ? {} : { memberId: worker.personId }
    const listed = async (meetings: readonly Meeting[]): Promise<readonly Listed[]> =>
      Promise.all(
        meetings.map(async (meeting) => ({
          meeting,
          cases: (await findItems(db, meeting.id)).filter(({ takenOffOn }) => takenOffOn === null).length,
        })),
      )
    const view = (
      <MeetingsView
        next={await listed(await findMeetings(db, room.authority, { from: today, ...own }))}
        past={await listed(await findMeetings(db, room.authority, { before: today, ...own }))}
        mayArrange={arranges}
      />
    )
    return room.frame(request, reply, { title: words.title }, view, { keep: 'never' })
  })

  app.get(arrangeAt, async (request, reply) => {
    const worker = await room.workerOf(request)
    return mayArrange(room.authority, worker) ? show(room, request, reply, {}) : hidden(reply)
  })

  app.post(arrangeAt, async (request, reply) => {
    const worker = await room.workerOf(request)
    if (!mayArrange(room.authority, worker)) return hidden(reply)
    const answers = answersIn(request.body, boxNames)
    const { verdict, key } = room.guard.inspect(request)
    if (verdict !== 'ours' || key === null) return show(room, request, reply, answers, 'stale')
    const people = await whoMaySit(room)
    const values = readFields(fieldsFor(people), answers, room.today())
    if (!values.ok) return show(room, request, reply, answers, values.reason)
    const { meetsOn, place, chair, members, health } = values.value
    if (toEpochDay(parseDay(meetsOn as string)!) < toEpochDay(room.today()))
      return show(room, request, reply, answers, [{ field: 'meetsOn', message: words.inThePast }])
    const chosen = new Set([chair, members ?? []].flat())
    const id = await insertMeeting(room.database.withTables<PanelTables>(), {
      authority: room.authority,
      meetsOn: meetsOn as string,
      place: place as string,
      chairId: chair as string,
      health: health === null ? null : { name: health as string, invitedOn: room.today().toString() },
      members: people.filter(({ personId }) => chosen.has(personId)),
      by: worker.personId,
      as: worker.as,
      sending: key,
    })
    return reply.redirect(`${panelsAt}/${id}`, 303)
  })
}

/** Everybody with the role of panel member today, by name. */
const whoMaySit = async ({ database, today }: EhcDesks): Promise<readonly Member[]> => {
  const people = database.withTables<PeopleTables>()
  const names = await findNames(people, await holdersOf(people, 'panel member', today().toString()))
  return [...names]
    .map(([personId, name]) => ({ personId, name }))
    .toSorted((one, other) => one.name.localeCompare(other.name))
}

const show = async (
  room: EhcDesks,
  request: FastifyRequest,
  reply: FastifyReply,
  answers: Answers,
  wrong: FormState['errors'] | 'stale' = [],
): Promise<FastifyReply> => {
  const errors = wrong === 'stale' ? [] : wrong
  const form: FormState = {
    ticket: room.guard.mint(request, reply),
    answers,
    errors,
    ...(wrong === 'stale' && { trouble: 'stale' }),
  }
  const failed = wrong === 'stale' || errors.length > 0
  const status = wrong === 'stale' ? 403 : failed ? 422 : 200
  const view = <ArrangeView form={form} people={await whoMaySit(room)} />
  return room.frame(request, reply, { title: words.newTitle, failed }, view, { status, keep: 'never' })
}
