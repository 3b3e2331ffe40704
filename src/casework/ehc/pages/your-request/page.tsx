import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type CasesTables, findActs, findCase, replay } from '#cases'
import { formPage, type FormState, hasFailed, needed, type Visit } from '#kit/form'
import { singleQuery } from '#kit/http'
import { leave } from '#trail'
import { byCode, namedFor } from '../../advice/pages/family/given.tsx'
import { mayFollow } from '../../rules/request/may-follow.ts'
import { assessment } from '../../rules/process.ts'
import { findFirstOf, findViewsOf, type ViewsTables } from '../../heard/store/views.ts'
import { tellerByCode } from '../../heard/rules/by-code.ts'
import { datesFileAt, yourRequestAt } from '../request/addresses.ts'
import { findAgainOf } from '../../again/store/again-of.ts'
import { type OfBrowser, requestOfBrowser } from '../request/of-browser.ts'
import type { RequestRoom } from '../request/room.ts'
import { whereCodeLeads } from '../../way-in/code-leads.ts'
import { AskView } from './ask-view.tsx'
import { calendarFile } from './calendar-file.ts'
import { standingOf } from './standing.ts'
import { isFamily, shownDates, type YourRequestProps, YourRequestView } from './view.tsx'
import { words } from './words.ts'

/** `/your-request`: where a request is, to whoever holds its reference and its code; and nothing to anybody else. */
export const yourRequestPages = (app: FastifyInstance, room: RequestRoom): void => {
  void app.register((scope, _options, ready) => {
    scope.addHook('preHandler', async (request) => {
      const opened = request.method === 'GET' ? await requestOfBrowser(room, request) : null
      if (opened) found.set(request, await whatToShow(room, opened, request))
    })

    scope.get(datesFileAt, { config: { rateLimit: limit } }, (request, reply) => {
      const shown = found.get(request)
      if (!shown) return reply.redirect(yourRequestAt, 303)
      return reply
        .header('cache-control', 'no-store')
        .type('text/calendar; charset=utf-8')
        .send(calendarFile(shown.request.receivedOn, shownDates(shown), room.today(), room.baseUrl))
    })

    const show = ({ request, reply }: Visit, form: FormState, status: number) => {
      const shown = found.get(request)
      const visit = {
        title: shown ? words.yours(shown.request.reference) : words.title,
        noIndex: true,
        sensitive: true,
        failed: hasFailed(form),
      }
      const view = shown ? <YourRequestView {...shown} room={room} /> : <AskView form={form} room={room} />
      return room.frame(request, reply, visit, view, { status, keep: 'never' })
    }

    formPage(scope, {
      path: yourRequestAt,
      questions: z.object({
        reference: needed(words.reference, 60, words.missing.reference),
        code: needed(words.code, 60, words.missing.code),
      }),
      guard: room.guard,
      limit,
      start: () => ({}),
      show,
      send: async (at, { values, form }) => {
        const to = await whereCodeLeads(room, at, values)
        return to === null
          ? show(at, { ...form, errors: [{ field: 'reference', message: words.unknown }] }, 422)
          : at.reply.redirect(to, 303)
      },
    })
    ready()
  })
}

const limit = { max: 30, timeWindow: '10 minutes' } as const

type Shown = Omit<YourRequestProps, 'room'>
const found = new WeakMap<FastifyRequest, Shown>()

/** Each look leaves an entry in the trail, as any look at a child's record does. */
const whatToShow = async (
  room: RequestRoom,
  { received, first: before }: OfBrowser,
  request: FastifyRequest,
): Promise<Shown> => {
  const cases = room.db.withTables<CasesTables>()
  const today = room.today()
  const views = room.db.withTables<ViewsTables>()
  // A request that was joined to an earlier one is where that one is.
  const first = (await findFirstOf(views, received.caseId)) ?? received.caseId
  const [file, acts, said] = await Promise.all([
    findCase(cases, first),
    findActs(cases, first),
    findViewsOf(views, first),
    leave(room.db, {
      at: Date.now(),
      authority: room.authority,
      actor: { accountId: null, name: 'Whoever sent the request', role: 'the public', team: null },
      act: 'see request',
      subject: null,
      caseId: received.caseId,
      item: `request:${received.reference}`,
      why: 'your own record',
      through: null,
      outcome: 'done',
      glass: null,
      request: request.id,
    }),
  ])
  const all = mayFollow(received, today) === 'all of it'
  const state = replay(assessment, acts)
  return {
    request: received,
    receivedOn: all ? state.receivedOn : received.receivedOn,
    standing: all ? standingOf(state, acts, today) : null,
    team: file?.team_id ? await room.teamName(file.team_id) : null,
    views:
      'views came' in (assessment.lifecycle[state.stage] ?? {})
        ? said.filter(({ keptAs }) => keptAs === tellerByCode[received.requestedBy].as)
        : null,
    news: singleQuery(request.query)['done'] === 'views',
    acts: all ? acts : [],
    supportAgreed: all ? (state.heard.supportMeeting?.agreed ?? null) : null,
    named:
      all && file && isFamily(received)
        ? await namedFor(room.db, room.authority, file, byCode(tellerByCode[received.requestedBy].as, today))
        : new Map(),
    joined: first !== received.caseId,
    before: before?.reference ?? null,
    again: before === null ? await findAgainOf(room, received) : null,
  }
}
